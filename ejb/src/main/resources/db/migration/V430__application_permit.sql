-- Which application gave a permit is asked for by the number of the permit (PermitBackgrounds); a case
-- gives one permit or two (S1.1.5.1, S1.1.5.2), and a row of its own for each can be found by index.
create table application_permit (
  application_id bigint not null references application (id),
  ordinal int not null,
  number varchar(100) not null,
  primary key (application_id, ordinal)
);

create index application_permit_by_number on application_permit (number);

insert into application_permit (application_id, ordinal, number)
select id, 0, case
    when position(chr(10) in permits) > 0
      then substring(permits from 1 for position(chr(10) in permits) - 1)
    else permits
  end
from application where permits is not null;

insert into application_permit (application_id, ordinal, number)
select id, 1, substring(permits from position(chr(10) in permits) + 1)
from application where position(chr(10) in permits) > 0;

drop index application_by_permits;
alter table application drop column permits;
