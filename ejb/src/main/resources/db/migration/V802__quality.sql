-- Quality indicators: what recipients say, and what is approved for a year.

create sequence survey_answer_seq start with 50 increment by 50;

create table survey_answer (
  id bigint not null primary key,
  service varchar(64) not null,
  indicator varchar(10) not null,
  -- of Astana, when it was given
  answer_year int not null,
  satisfied boolean not null,
  given_by varchar(255) not null,
  given_at timestamp with time zone not null
);

create index survey_answer_by_indicator on survey_answer (service, indicator, answer_year);

-- Values approved by order of the ministry; a later order for the same year replaces them.
create table quality_target (
  -- service/indicator/year
  id varchar(100) not null primary key,
  normative numeric(5, 1),
  target numeric(5, 1) not null,
  order_reference varchar(500) not null,
  approved_by varchar(255) not null,
  approved_at timestamp with time zone not null,
  version int not null
);
