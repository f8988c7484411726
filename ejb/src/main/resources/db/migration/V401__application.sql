-- Applications from filing to result.

create sequence application_seq start with 50 increment by 50;

create table application (
  id bigint not null primary key,
  number varchar(20) not null unique,
  -- the system or account that filed it, and its id of the request: together they work once
  source_system varchar(255) not null,
  request_id varchar(255) not null,
  content_digest varchar(64) not null,
  service varchar(64) not null,
  edition varchar(16) not null,
  action varchar(16) not null,
  channel varchar(32) not null,
  applicant_type varchar(32) not null,
  language varchar(2) not null,
  directions varchar(500),
  provider varchar(32) not null,
  iin_bin varchar(12) not null,
  applicant_name varchar(500) not null,
  applicant_phone varchar(100),
  representative_iin varchar(12),
  representative_name varchar(500),
  representative_phone varchar(100),
  representative_authority varchar(500),
  previous_permit varchar(100),
  filed_at timestamp with time zone not null,
  registered_at timestamp with time zone,
  due_at timestamp with time zone,
  -- SIGNATURE_PENDING, SIGNATURE_REFUSED, OPEN, WITHDRAWN, ENDED
  phase varchar(20) not null,
  -- where the procedures of the edition stand; empty before they begin
  state varchar(40),
  payment_state varchar(40),
  state_since timestamp with time zone,
  next_due_at timestamp with time zone,
  outcome varchar(20),
  unit varchar(64),
  executor varchar(64),
  -- PENDING, FOUND, NOT_FOUND
  state_data varchar(20) not null,
  permit_number varchar(100),
  registration_number varchar(100),
  version int not null,
  unique (source_system, request_id)
);

create index application_by_holder on application (iin_bin, id);
create index application_by_permit on application (permit_number);
create index application_by_phase on application (phase, provider, next_due_at);

create table application_fact (
  application_id bigint not null references application (id),
  fact varchar(40) not null,
  primary key (application_id, fact)
);

-- Numbers of a kind begin anew every year.
create table application_number (
  kind varchar(20) not null,
  number_year int not null,
  last_number int not null,
  primary key (kind, number_year)
);

-- Documents of a case: the application as filed, what steps gave, what state systems answered.
create sequence case_document_seq start with 50 increment by 50;

create table case_document (
  id bigint not null primary key,
  application_id bigint not null references application (id),
  -- codes of the documents it holds, separated by spaces
  codes varchar(200) not null,
  made_at timestamp with time zone not null,
  digest varchar(64) not null,
  content ${blob} not null
);

create index case_document_by_case on case_document (application_id);

-- A signature with all that shows later why it was believed.
create sequence case_signature_seq start with 50 increment by 50;

create table case_signature (
  id bigint not null primary key,
  document_id bigint not null references case_document (id),
  -- XML or CMS
  form varchar(4) not null,
  role varchar(32) not null,
  signer_serial varchar(80) not null,
  signed_at timestamp with time zone not null,
  checked_at timestamp with time zone,
  verdict varchar(30) not null,
  content ${blob} not null
);

create sequence case_evidence_seq start with 50 increment by 50;

create table case_evidence (
  id bigint not null primary key,
  signature_id bigint not null references case_signature (id),
  -- CERTIFICATE (of the chain, in order), OCSP, CRL, DELTA_CRL
  kind varchar(12) not null,
  source varchar(1000),
  issued_at timestamp with time zone,
  content ${blob} not null
);

create sequence case_step_seq start with 50 increment by 50;

-- The history of a case; written once, never changed.
create table case_step (
  id bigint not null primary key,
  application_id bigint not null references application (id),
  procedure_name varchar(20) not null,
  step varchar(60) not null,
  event varchar(40) not null,
  from_state varchar(40),
  to_state varchar(40) not null,
  actor varchar(255) not null,
  role varchar(32) not null,
  acting_for varchar(32),
  signer varchar(255),
  signer_role varchar(32),
  done_at timestamp with time zone not null,
  due_at timestamp with time zone,
  document_id bigint references case_document (id),
  ground varchar(64),
  reason varchar(4000),
  reference varchar(1000),
  obligations varchar(1000) not null
);

create index case_step_by_case on case_step (application_id, id);

-- A step whose document waits for the signature of an official; at most one of a case.
create table prepared_step (
  application_id bigint not null primary key references application (id),
  event varchar(40) not null,
  actor varchar(255) not null,
  role varchar(32) not null,
  prepared_at timestamp with time zone not null,
  ground varchar(64),
  reason varchar(4000),
  reference varchar(1000),
  permit_number varchar(100),
  content ${blob} not null,
  version int not null
);

create sequence cabinet_item_seq start with 50 increment by 50;

-- What an applicant is told, in the personal cabinet of an ИИН or БИН.
create table cabinet_item (
  id bigint not null primary key,
  iin_bin varchar(12) not null,
  application_id bigint not null references application (id),
  kind varchar(30) not null,
  told_at timestamp with time zone not null,
  planned_at timestamp with time zone,
  document_id bigint references case_document (id)
);

create index cabinet_item_by_holder on cabinet_item (iin_bin, id);

-- Uploaded files by their digest, in pieces so that none is ever held whole in memory.
create table attachment (
  digest varchar(64) not null primary key,
  content_id varchar(36) not null,
  pieces int not null,
  size bigint not null,
  media_type varchar(100) not null,
  uploaded_by varchar(255) not null,
  uploaded_at timestamp with time zone not null
);

create table attachment_piece (
  -- content_id/n
  id varchar(50) not null primary key,
  content ${blob} not null
);

create sequence case_enclosure_seq start with 50 increment by 50;

create table case_enclosure (
  id bigint not null primary key,
  application_id bigint not null references application (id),
  code varchar(64) not null,
  name varchar(500),
  digest varchar(64)
);

create index case_enclosure_by_case on case_enclosure (application_id);
create index case_enclosure_by_digest on case_enclosure (digest);

-- Officials, and the posts they hold.
create table officer (
  account varchar(64) not null primary key,
  full_name varchar(500) not null,
  iin varchar(12) not null
);

create table officer_post (
  account varchar(64) not null references officer (account),
  provider varchar(32) not null,
  role varchar(32) not null,
  -- structural unit of unit heads and executors; empty for others
  unit varchar(64) default '' not null,
  primary key (account, provider, role, unit)
);

create sequence head_absence_seq start with 50 increment by 50;

-- When the head of a provider is away, and the deputy may act.
create table head_absence (
  id bigint not null primary key,
  provider varchar(32) not null,
  absent_from timestamp with time zone not null,
  absent_until timestamp with time zone not null,
  recorded_by varchar(255) not null
);

-- Whose cabinet an account opens.
create table cabinet_owner (
  account varchar(64) not null,
  iin_bin varchar(12) not null,
  primary key (account, iin_bin)
);
