-- Who did and saw what. Written once, never changed.
create sequence audit_event_seq start with 50 increment by 50;

create table audit_event (
  id bigint not null primary key,
  happened_at timestamp with time zone not null,
  actor varchar(255) not null,
  role varchar(64) not null,
  action varchar(64) not null,
  object varchar(255),
  purpose varchar(1000),
  detail varchar(4000),
  row_count bigint
);

create index audit_event_by_actor on audit_event (actor, id);
create index audit_event_by_object on audit_event (object, id);
create index audit_event_by_time on audit_event (happened_at, id);
