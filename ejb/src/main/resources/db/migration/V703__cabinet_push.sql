-- What is new in personal cabinets, as it was sent to the portal.
create table cabinet_push (
  -- the entry of the cabinet
  notice_id bigint not null primary key,
  chain varchar(20) not null,
  pushed_at timestamp with time zone not null,
  -- when the portal said that it shows it
  shown_at timestamp with time zone,
  version int not null
);
