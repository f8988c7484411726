-- Messages are delivered and fetched in the order of their ids. A node that keeps fifty ids in store gives later
-- messages of a chain lower ids than another node gave earlier ones, so these are taken one by one.
alter sequence shep_async_message_seq increment by 1;
alter sequence shep_delivery_seq increment by 1;
