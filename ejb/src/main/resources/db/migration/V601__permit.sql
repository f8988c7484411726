-- The register of permits. A version is written once and never changed; permit holds what the last
-- version says, so that it can be searched.

create sequence permit_seq start with 50 increment by 50;
create sequence permit_version_seq start with 50 increment by 50;

create table permit (
  id bigint not null primary key,
  -- in the QR code of the document; not to be guessed
  public_id varchar(32) not null unique,
  number varchar(100) not null unique,
  service varchar(64) not null,
  edition varchar(32) not null,
  result varchar(64) not null,
  provider varchar(64) not null,
  channel varchar(32) not null,
  medium varchar(16) not null,
  application varchar(100),
  issued_on date not null,
  signer_name varchar(500),
  gsi_number varchar(100),
  supersedes varchar(100),
  superseded_by varchar(100),
  ordinal int not null,
  recorded_at timestamp with time zone not null,
  status varchar(16) not null,
  holder_id varchar(12) not null,
  holder_name varchar(1000) not null,
  holder_name_kk varchar(1000),
  region varchar(20),
  place varchar(1000),
  activity_code varchar(100),
  activity varchar(4000),
  valid_from date,
  valid_to date,
  payment_reference varchar(200),
  -- number, registration number and names, folded for the search box
  number_key ${folded} not null,
  holder_key ${folded} not null,
  version int not null
);

create table permit_version (
  id bigint not null primary key,
  permit_id bigint not null references permit (id),
  ordinal int not null,
  kind varchar(16) not null,
  -- the day it takes effect; never before that of the version before
  effective_on date not null,
  ground varchar(2000),
  act varchar(1000),
  signer_iin varchar(12),
  signer_name varchar(500),
  signer_certificate varchar(80),
  document_number varchar(100),
  document ${blob},
  document_sha256 varchar(64),
  related_number varchar(100),
  recorded_by varchar(255) not null,
  recorded_at timestamp with time zone not null,
  status varchar(16) not null,
  holder_id varchar(12) not null,
  holder_name varchar(1000) not null,
  holder_name_kk varchar(1000),
  region varchar(20),
  place varchar(1000),
  activity_code varchar(100),
  activity varchar(4000),
  valid_from date,
  valid_to date,
  payment_reference varchar(200),
  unique (permit_id, ordinal)
);

create index permit_version_by_day on permit_version (permit_id, effective_on);

-- Every word of every name a holder of the permit had, and every number the permit bears, folded.
create table permit_word (
  permit_id bigint not null references permit (id),
  word ${folded} not null,
  primary key (word, permit_id)
);

create index permit_word_by_permit on permit_word (permit_id);

-- Registration numbers of the register of the State System for Ensuring Uniformity of Measurements
-- and the files kept there; each number is given once (IS.10).
create table permit_gsi (
  number varchar(100) not null primary key,
  file_number varchar(100),
  permit_id bigint not null references permit (id),
  ordinal int not null
);

-- The last number given in each series.
create table permit_series (
  series varchar(200) not null primary key,
  last_number bigint not null
);

create index permit_by_issue on permit (issued_on, id);
create index permit_by_recording on permit (recorded_at, id);
create index permit_by_number on permit (number_key, id);
create index permit_by_name on permit (holder_key, id);
create index permit_by_holder on permit (holder_id, issued_on, id);
create index permit_by_validity on permit (valid_to, id);
create index permit_by_service on permit (service, issued_on, id);
create index permit_by_status on permit (status, issued_on, id);
create index permit_by_provider on permit (provider, issued_on, id);
create index permit_by_region on permit (region, issued_on, id);
create index permit_by_channel on permit (channel, issued_on, id);
create index permit_by_signer on permit (signer_name, issued_on, id);
create index permit_by_application on permit (application);
