-- X6: a protocol that ended without a signature is kept as long as a request that was withdrawn.
insert into confidentiality_retention_term (name, months, valid_from) values ('protocol-after-closing', 6, '2020-01-01');
