-- A search for a common name walks the permits in the order asked for and looks for the name of each; the
-- index alone answers.
drop index permit_word_by_permit;
create index permit_word_by_permit on permit_word (permit_id, word);
