-- Append-only logs over the records of other tables: hashes of records and the nodes above them.

create table seal_log (
  name varchar(32) not null primary key,
  size bigint not null
);

-- Records that wait for their seal; written with the record itself.
create table seal_pending (
  log varchar(32) not null,
  record_id bigint not null,
  primary key (log, record_id)
);

-- Level 0 are records in the order of sealing. Rows are never changed.
create table seal_node (
  log varchar(32) not null references seal_log (name),
  level int not null,
  idx bigint not null,
  hash ${hash} not null,
  record_id bigint,
  primary key (log, level, idx),
  unique (log, record_id)
);

create table seal_checkpoint (
  log varchar(32) not null references seal_log (name),
  size bigint not null,
  note varchar(2000) not null,
  made_at timestamp with time zone not null,
  primary key (log, size)
);

insert into seal_log (name, size) values ('permits', 0);
insert into seal_log (name, size) values ('audit', 0);
insert into seal_log (name, size) values ('messages', 0);

insert into seal_pending (log, record_id) select 'permits', id from permit_version;
insert into seal_pending (log, record_id) select 'messages', id from shep_message;
