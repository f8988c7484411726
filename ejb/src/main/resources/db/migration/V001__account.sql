-- The people and systems that may use the REST interface and the pages; read by the server's security realm.
create table account (
  name varchar(64) not null primary key,
  -- a crypt(3) hash, for example the output of: openssl passwd -6
  password_hash varchar(255) not null,
  blocked boolean default false not null
);

create table account_role (
  account varchar(64) not null references account,
  role varchar(32) not null,
  primary key (account, role)
);
