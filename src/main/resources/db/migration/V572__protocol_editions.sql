-- Texts that were frozen to be signed, and who is to sign them (P5, P6).
create table protocol_edition (
    id           bigint auto_increment primary key,
    case_number  varchar(20) not null,
    number       int not null,
    text_version int not null,
    sha256       char(64) not null,
    frozen_at    datetime(6) not null,
    state        varchar(20) not null,
    void_cause   varchar(30),
    in_force_at  datetime(6),
    ended_at     datetime(6),
    unique (case_number, number)
);

create table protocol_signature (
    id             bigint auto_increment primary key,
    case_number    varchar(20) not null,
    edition        int not null,
    signatory      varchar(30) not null,
    person         bigint not null,
    signed_at      datetime(6),
    sha256         char(64),
    authentication varchar(200),
    unique (case_number, edition, signatory)
);

alter table protocol add column edition_to_sign int default 0 not null;
alter table protocol add column edition_in_force int default 0 not null;
alter table protocol add column review_on date;
alter table protocol add column revision_cause varchar(30);
