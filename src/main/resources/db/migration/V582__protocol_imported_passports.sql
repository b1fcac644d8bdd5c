-- P12: passports that people brought along from elsewhere, each a file of its own; what stands in them is sealed.
create table protocol_imported_passport (
    id          bigint auto_increment primary key,
    case_number varchar(20) not null,
    person      bigint not null,
    public_id   varchar(48) not null,
    imported_on date not null,
    expires_on  date not null,
    content     longblob not null,
    unique (case_number),
    unique (person, public_id)
);
