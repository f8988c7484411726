-- Users of the portal: registered by certificate, known by ИИН or БИН and a password (S2.1.10.1-4).
create table portal_user (
  login varchar(12) not null primary key,
  -- Argon2id in its usual text form
  password_hash varchar(255) not null,
  certificate_serial varchar(80) not null,
  registered_at timestamp with time zone not null
);

create sequence portal_login_seq start with 50 increment by 50;

-- Every attempt to log in. FAILED until it is proven right, so that many at once count, too.
create table portal_login (
  id bigint not null primary key,
  login varchar(12) not null,
  tried_at timestamp with time zone not null,
  -- FAILED, LOCKED, OK
  outcome varchar(6) not null
);

create index portal_login_by_login on portal_login (login, tried_at);

-- Who is logged in; of a token only its SHA-256 is kept.
create table portal_session (
  token_digest varchar(64) not null primary key,
  login varchar(12) not null references portal_user (login),
  valid_until timestamp with time zone not null
);

create index portal_session_by_login on portal_session (login);
