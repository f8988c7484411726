-- The register is read newest first. H2 takes the order of an index only as it stands, never backwards, and sorted
-- the whole register for its first page; to PostgreSQL both are the same.
drop index permit_by_issue;
create index permit_by_issue on permit (issued_on desc, id desc, class_id);
