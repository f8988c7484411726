-- Each order of the register with all that a search filters by but words: a walk in that order reads no permit that
-- is not on the page.
drop index permit_by_number;
create index permit_by_number on permit (number_key, id, class_id, signer_key, issued_on, valid_to);
drop index permit_by_name;
create index permit_by_name on permit (holder_key, id, class_id, signer_key, issued_on, valid_to);
drop index permit_by_validity;
create index permit_by_validity on permit (valid_to, id, class_id, signer_key, issued_on);
