-- The asynchronous channel: chains, the messages in them, and what is still to be delivered.

-- Who answers a service over the asynchronous channel.
create table shep_provider (
  service_id varchar(255) not null primary key,
  sender_id varchar(255) not null
);

create sequence shep_chain_seq start with 3900050 increment by 50;

create table shep_chain (
  id bigint not null primary key,
  service_id varchar(255) not null,
  requester varchar(255) not null,
  provider varchar(255) not null,
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  version int not null
);

create sequence shep_async_message_seq start with 298000050 increment by 50;

create table shep_async_message (
  id bigint not null primary key,
  chain_id bigint not null references shep_chain (id),
  service_id varchar(255) not null,
  message_type varchar(20) not null,
  route_id varchar(255),
  message_date timestamp with time zone not null,
  sender_id varchar(255) not null,
  recipient_id varchar(255) not null,
  session_id varchar(38) not null,
  properties ${text},
  data ${text} not null,
  digest varchar(64) not null,
  state varchar(20) not null,
  status_code varchar(20) not null,
  status_message varchar(500) not null,
  status_date timestamp with time zone not null,
  accepted_at timestamp with time zone not null,
  visible_at timestamp with time zone not null,
  version int not null,
  constraint shep_async_message_once unique (sender_id, digest)
);

create index shep_async_message_pull on shep_async_message (recipient_id, service_id, state, id);
create index shep_async_message_chain on shep_async_message (chain_id, id);

create sequence shep_delivery_seq start with 50 increment by 50;

-- One row for each call the gateway owes a participant: a message, or news of its state.
create table shep_delivery (
  id bigint not null primary key,
  kind varchar(10) not null,
  message_id bigint not null references shep_async_message (id),
  chain_id bigint not null,
  recipient_id varchar(255) not null,
  attempts int not null,
  next_attempt_at timestamp with time zone not null,
  leased_until timestamp with time zone,
  dead_since timestamp with time zone,
  last_error varchar(1000),
  message_state varchar(20),
  status_code varchar(20),
  status_message varchar(500),
  status_date timestamp with time zone,
  version int not null
);

create index shep_delivery_due on shep_delivery (dead_since, next_attempt_at);
create index shep_delivery_order on shep_delivery (recipient_id, chain_id, id);
create index shep_delivery_message on shep_delivery (message_id);
