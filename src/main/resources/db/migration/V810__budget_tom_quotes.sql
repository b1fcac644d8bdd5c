-- T3, T4, D9: quotes of a request. Supplier and file name are sealed; the files are kept with the documents.
create table budget_tom_quote (
    id           bigint auto_increment primary key,
    case_number  varchar(20) not null,
    quote_number int not null,
    supplier     longblob not null,
    file_name    longblob not null,
    net          decimal(14, 2) not null,
    vat          decimal(14, 2) not null,
    attached_at  datetime(6) not null,
    redacted     boolean not null,
    looked_at    boolean not null,
    released_by  bigint,
    released_on  date,
    constraint budget_tom_quote_once unique (case_number, quote_number)
);
