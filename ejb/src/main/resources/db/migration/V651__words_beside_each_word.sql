-- With each word of a permit all of them, each after a space: whoever is asked for by two words is found where the
-- rarer one stands, and no permit is looked up to see whether it has the other. Null where they are too long to stand
-- in an index; such permits are looked up.
create table permit_word_next (
  permit_id bigint not null,
  word ${folded} not null,
  issued_on date not null,
  class_id int not null,
  words varchar(250)
);
insert into permit_word_next (permit_id, word, issued_on, class_id, words)
  select w.permit_id, w.word, w.issued_on, w.class_id, case when length(a.words) <= 250 then a.words end
  from permit_word w
  join (select permit_id, string_agg(' ' || word, '' order by word) as words
        from permit_word group by permit_id) a on a.permit_id = w.permit_id;
drop table permit_word;
alter table permit_word_next rename to permit_word;
-- at the end: row by row they would take longer than all the rest
alter table permit_word add constraint permit_word_each primary key (permit_id, word);
alter table permit_word add constraint permit_word_of_permit foreign key (permit_id) references permit (id);
create index permit_word_by_word on permit_word (word, issued_on, permit_id, class_id, words);
