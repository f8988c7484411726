-- The gateway: who may call what, where a service is answered, and what was exchanged.

create sequence shep_participant_seq start with 50 increment by 50;

create table shep_participant (
  id bigint not null primary key,
  sender_id varchar(255) not null unique,
  name varchar(500) not null,
  password_hash varchar(200),
  enabled boolean not null,
  version int not null
);

-- The service * stands for all.
create table shep_participant_service (
  participant_id bigint not null references shep_participant (id),
  service_id varchar(255) not null,
  primary key (participant_id, service_id)
);

create table shep_participant_setting (
  participant_id bigint not null references shep_participant (id),
  name varchar(100) not null,
  setting varchar(1000) not null,
  primary key (participant_id, name)
);

create table shep_participant_certificate (
  participant_id bigint not null references shep_participant (id),
  certificate varchar(8000) not null,
  primary key (participant_id, certificate)
);

-- Services answered by another gateway; peer is the participant whose key signs its answers.
create table shep_route (
  service_id varchar(255) not null primary key,
  address varchar(1000) not null,
  sender_id varchar(255) not null,
  password_setting varchar(255),
  signed boolean not null,
  peer varchar(255),
  connect_timeout_ms int not null,
  read_timeout_ms int not null,
  version int not null
);

create sequence shep_message_seq start with 50 increment by 50;

-- The journal: one row for each byte stream that came in, with the answer to it.
create table shep_message (
  id bigint not null primary key,
  session_id varchar(38) not null unique,
  channel varchar(10) not null,
  door varchar(100) not null,
  remote_address varchar(64),
  content_type varchar(255),
  sender_id varchar(255),
  service_id varchar(255),
  message_id varchar(255),
  correlation_id varchar(255),
  received_at timestamp with time zone not null,
  answered_at timestamp with time zone not null,
  outcome varchar(20) not null,
  code varchar(50) not null,
  signer_serial varchar(80),
  signature_digest varchar(64),
  inbound_size bigint not null,
  inbound ${blob} not null,
  outbound ${blob} not null
);

create index shep_message_by_message on shep_message (message_id);
create index shep_message_by_sender on shep_message (sender_id, received_at);
create index shep_message_by_time on shep_message (received_at);
create index shep_message_by_signature on shep_message (signature_digest);

-- Calls that change state: the id of a message works once for each sender.
create table shep_call (
  sender_id varchar(255) not null,
  message_id varchar(255) not null,
  content_digest varchar(64) not null,
  session_id varchar(38) not null,
  primary key (sender_id, message_id)
);
