-- Routes over the asynchronous channel: where a chain and its messages are known by other ids.

alter table shep_route add column read_only boolean default false not null;
alter table shep_route add column async_address varchar(1000);

-- The ids the other gateway made for a chain and for a message that passed either way.
alter table shep_chain add column upstream_id varchar(255);
alter table shep_async_message add column upstream_id varchar(255);

create index shep_chain_upstream on shep_chain (provider, upstream_id);
create index shep_async_message_watch on shep_async_message (recipient_id, state, visible_at);
