-- What auditors search by beyond V601: results that came late, and officials in any spelling.

alter table permit add column due_on date;
alter table permit add column overdue boolean default false not null;
alter table permit add column signer_key ${folded};

update permit set signer_key =
  trim(translate(lower(signer_name), 'әғқңөұүһіё.-', 'агкноуухие  '))
  where signer_name is not null;

create index permit_by_overdue on permit (overdue, issued_on, id);
drop index permit_by_signer;
create index permit_by_signer on permit (signer_key, issued_on, id);
