-- How long something is kept that ends from a date on (X4, X6).
create table confidentiality_retention_term (
    id         bigint auto_increment primary key,
    name       varchar(40) not null,
    months     int not null,
    valid_from date not null
);

create index confidentiality_retention_term_name on confidentiality_retention_term (name, valid_from);

insert into confidentiality_retention_term (name, months, valid_from) values ('sketch-after-recognition', 12, '2020-01-01');
insert into confidentiality_retention_term (name, months, valid_from) values ('sketch-after-closing', 6, '2020-01-01');
insert into confidentiality_retention_term (name, months, valid_from) values ('access-log', 120, '2020-01-01');
