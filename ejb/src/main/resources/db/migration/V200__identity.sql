-- The gateway's own data set of persons and organisations, and consents to use personal data.
-- The content is the whole record, one line a value; the other columns are what it is searched by.

create table person (
  iin varchar(12) not null primary key,
  surname varchar(200),
  name varchar(200),
  patronymic varchar(200),
  birth_date date not null,
  content varchar(20000) not null,
  version int not null
);

create index person_by_name on person (birth_date, surname, name);

-- Numbers of documents of identity, old ones included; certificates of birth are not searched.
create table person_document (
  document_number varchar(50) not null,
  iin varchar(12) not null references person (iin) on delete cascade,
  primary key (document_number, iin)
);

create index person_document_of on person_document (iin);

create table organisation (
  bin varchar(12) not null primary key,
  content varchar(100000) not null,
  version int not null
);

-- How much of the fictitious population is there: the fingerprint is that of the files made by hand,
-- or the seed of what was generated. Who loads holds a lock on the row.
create table population (
  part varchar(30) not null primary key,
  fingerprint varchar(64) not null,
  loaded bigint not null,
  version int not null
);

insert into population (part, fingerprint, loaded, version) values ('HAND_MADE', '', 0, 0);
insert into population (part, fingerprint, loaded, version) values ('PERSONS', '', 0, 0);
insert into population (part, fingerprint, loaded, version) values ('ORGANISATIONS', '', 0, 0);

create sequence consent_seq start with 50 increment by 50;

-- The token is a secret, so only its SHA-256 is kept.
create table consent (
  id bigint not null primary key,
  token_digest varchar(64) not null unique,
  public_key varchar(200) not null,
  iin varchar(12) not null,
  access_name varchar(200) not null,
  organisation varchar(100),
  sender_id varchar(255) not null,
  issued_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  version int not null
);
