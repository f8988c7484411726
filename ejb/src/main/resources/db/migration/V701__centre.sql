-- The State Corporation: applications taken in at its desks, what became of them, and their papers.

create sequence centre_case_seq start with 50 increment by 50;

create table centre_case (
  id bigint not null primary key,
  -- the number of the centre's own, twelve digits
  application_id varchar(12) not null unique,
  -- the number of the application here
  application varchar(20) not null unique,
  -- desk of the State Corporation
  organisation varchar(64) not null,
  participant varchar(255) not null,
  -- chain of the asynchronous channel; empty when it came over the synchronous one
  chain varchar(20),
  -- account of the operator who took it in
  operator varchar(64) not null,
  ticket varchar(64),
  status varchar(20) not null,
  positive boolean,
  cancel_state varchar(20),
  paper_state varchar(20),
  -- when the operator began and ended, in whole minutes and against the limit of the law
  started_at timestamp with time zone not null,
  finished_at timestamp with time zone not null,
  minutes int not null,
  limit_minutes int,
  sent_at timestamp with time zone not null,
  same_day boolean not null,
  consent_at timestamp with time zone not null,
  -- by what paper the person at the desk was identified
  identity_document varchar(64) not null,
  identity_number varchar(64) not null,
  created_at timestamp with time zone not null,
  handed_at timestamp with time zone,
  receiver varchar(500),
  authority varchar(500),
  version int not null
);

create index centre_case_by_day on centre_case (organisation, created_at);

create sequence centre_change_seq start with 50 increment by 50;

-- Every change of a status, in the words of the centre; written once, never changed.
create table centre_change (
  id bigint not null primary key,
  case_id bigint not null references centre_case (id),
  old_status varchar(20),
  new_status varchar(20) not null,
  positive boolean,
  cancel_state varchar(20),
  paper_state varchar(20),
  created_at timestamp with time zone not null
);

create index centre_change_by_case on centre_change (case_id, id);

create sequence centre_paper_seq start with 50 increment by 50;

-- What operators signed: intake, hand-over, withdrawal; octet by octet.
create table centre_paper (
  id bigint not null primary key,
  case_id bigint not null references centre_case (id),
  kind varchar(20) not null,
  operator varchar(64) not null,
  signer_serial varchar(80) not null,
  received_at timestamp with time zone not null,
  content ${blob} not null
);

create index centre_paper_by_case on centre_paper (case_id);
