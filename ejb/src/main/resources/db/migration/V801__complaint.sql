-- Complaints: registered with a talon, answered within a term.

create sequence complaint_seq start with 50 increment by 50;

create table complaint (
  id bigint not null primary key,
  number varchar(20) not null unique,
  service varchar(64) not null,
  edition varchar(16) not null,
  provider varchar(32) not null,
  -- RESULT_DISAGREEMENT, INCORRECT_SERVICE
  kind varchar(30) not null,
  -- REGISTRY, PORTAL, PHONE_1414
  channel varchar(20) not null,
  -- the application it is about, if it is about one
  application varchar(20),
  iin_bin varchar(12) not null,
  applicant_name varchar(500) not null,
  contact varchar(200),
  content ${text} not null,
  filed_by varchar(255) not null,
  filed_at timestamp with time zone not null,
  registered_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  state varchar(40) not null,
  -- what was given to the applicant: talon, or notification of the portal
  paper ${blob} not null,
  version int not null
);

create index complaint_by_holder on complaint (iin_bin, id);
create index complaint_by_provider on complaint (provider, state, due_at);

create sequence complaint_step_seq start with 50 increment by 50;

-- The history; written once, never changed.
create table complaint_step (
  id bigint not null primary key,
  complaint_id bigint not null references complaint (id),
  event varchar(40) not null,
  state varchar(40) not null,
  actor varchar(255) not null,
  role varchar(32) not null,
  answer ${text},
  done_at timestamp with time zone not null,
  due_at timestamp with time zone
);

create index complaint_step_by_complaint on complaint_step (complaint_id, id);
