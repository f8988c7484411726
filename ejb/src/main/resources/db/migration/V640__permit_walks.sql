-- What lets a search of many millions of permits look at few. All of it follows from the permits and their
-- versions and can be made again.

-- Permits alike in all facets. A search by facets knows from here which classes to walk; there are some thousands.
-- The same facets may stand in two rows, when two permits began a class in the same moment.
create sequence permit_class_seq start with 1000050 increment by 50;
create table permit_class (
  id int not null primary key,
  service varchar(64) not null,
  status varchar(16) not null,
  provider varchar(64) not null,
  region varchar(20),
  channel varchar(32) not null,
  overdue boolean not null
);

insert into permit_class (id, service, status, provider, region, channel, overdue)
  select cast(row_number() over (order by service, status) as int),
    service, status, provider, region, channel, overdue
  from (select distinct p.service, v.status, p.provider, v.region, p.channel, p.overdue
        from permit p join permit_version v on v.permit_id = p.id) facets;

alter table permit add column class_id int;
update permit set class_id =
  (select c.id from permit_class c where c.service = permit.service and c.status = permit.status
   and c.provider = permit.provider and c.region is not distinct from permit.region
   and c.channel = permit.channel and c.overdue = permit.overdue);
alter table permit alter column class_id set not null;

-- From which day until before which day a version said what holds, and the class of the permit then.
create table permit_span (
  permit_id bigint not null references permit (id),
  ordinal int not null,
  class_id int not null,
  issued_on date not null,
  from_on date not null,
  until_on date not null,
  primary key (permit_id, ordinal)
);

insert into permit_span (permit_id, ordinal, class_id, issued_on, from_on, until_on)
  select v.permit_id, v.ordinal, c.id, p.issued_on, v.effective_on,
    coalesce(n.effective_on, date '9999-12-31')
  from permit_version v
  join permit p on p.id = v.permit_id
  join permit_class c on c.service = p.service and c.status = v.status and c.provider = p.provider
    and c.region is not distinct from v.region and c.channel = p.channel and c.overdue = p.overdue
  left join permit_version n on n.permit_id = v.permit_id and n.ordinal = v.ordinal + 1;

create index permit_span_by_class on permit_span (class_id, issued_on, permit_id, from_on, until_on);

-- The words of the box, now with what a search orders and filters by: the index alone answers.
create table permit_word_walk (
  permit_id bigint not null references permit (id),
  word ${folded} not null,
  issued_on date not null,
  class_id int not null,
  constraint permit_word_once primary key (permit_id, word)
);
insert into permit_word_walk (permit_id, word, issued_on, class_id)
  select w.permit_id, w.word, p.issued_on, p.class_id
  from permit_word w join permit p on p.id = w.permit_id;
drop table permit_word;
alter table permit_word_walk rename to permit_word;
create index permit_word_by_word on permit_word (word, issued_on, permit_id, class_id);

-- Each order and each range with the class at its end.
drop index permit_by_issue;
create index permit_by_issue on permit (issued_on, id, class_id);
drop index permit_by_number;
create index permit_by_number on permit (number_key, id, class_id);
drop index permit_by_name;
create index permit_by_name on permit (holder_key, id, class_id);
drop index permit_by_validity;
create index permit_by_validity on permit (valid_to, id, class_id);
create index permit_by_validity_and_issue on permit (valid_to, issued_on, id);
drop index permit_by_signer;
create index permit_by_signer on permit (signer_key, issued_on, id, class_id);
create index permit_by_class on permit (class_id, issued_on, id);
create index permit_by_class_and_validity on permit (class_id, valid_to, issued_on, id);
