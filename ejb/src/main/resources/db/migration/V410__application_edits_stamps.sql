-- Applications that are edited or filed again, several permits of one case, time stamps on signatures.

-- number of the refused application that this one replaces
alter table application add column resubmits varchar(20);
create index application_by_resubmitted on application (resubmits);

-- numbers of the permits, one a line: an edition may know two results, and both may be asked for
drop index application_by_permit;
alter table application alter column permit_number set data type varchar(250);
alter table application rename column permit_number to permits;
create index application_by_permits on application (permits);
alter table prepared_step alter column permit_number set data type varchar(250);
alter table prepared_step rename column permit_number to permits;

-- with which version of the application an enclosure came
alter table case_enclosure add column document_id bigint references case_document (id);
update case_enclosure set document_id =
  (select min(d.id) from case_document d
   where d.application_id = case_enclosure.application_id and d.codes = 'APPLICATION');
alter table case_enclosure alter column document_id set not null;

-- NONE no authority is configured, PENDING it did not answer yet, STAMPED; the stamp is in case_evidence
alter table case_signature add column stamp_state varchar(10) default 'NONE' not null;
create index case_signature_by_stamp on case_signature (stamp_state, id);
create index case_evidence_by_signature on case_evidence (signature_id);
