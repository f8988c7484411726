-- Permits whose term has passed are looked for every few seconds; most permits have none.
create index permit_by_status_and_term on permit (status, valid_to);

-- Time stamps (RFC 3161) over signed checkpoints, DER. Without a reference to seal_log, which a later
-- script makes.
create table seal_stamp (
  log varchar(32) not null,
  size bigint not null,
  token ${blob} not null,
  made_at timestamp with time zone not null,
  primary key (log, size)
);
