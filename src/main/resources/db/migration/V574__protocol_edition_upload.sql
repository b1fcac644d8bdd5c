-- P6: who put a signed edition in the e-dossier, and when.
alter table protocol_edition add column uploaded_by bigint;
alter table protocol_edition add column uploaded_at datetime(6);
