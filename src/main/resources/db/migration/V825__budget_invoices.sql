-- T8: invoices and credit notes. What a file says beyond this is sealed with it: it may name somebody.
create table budget_invoice (
    case_number     varchar(20) primary key,
    version         bigint not null,
    kind            varchar(20) not null,
    source          varchar(20) not null,
    supplier_name   varchar(200) not null,
    supplier_number varchar(35) not null,
    iban            varchar(34),
    number          varchar(50) not null,
    compared_number varchar(150) not null,
    issued_on       date not null,
    due_on          date,
    order_number    varchar(20),
    net             decimal(14, 2) not null,
    vat             decimal(14, 2) not null,
    payable         decimal(14, 2) not null,
    registered_by   bigint,
    registered_at   datetime(6) not null,
    constraint budget_invoice_once unique (supplier_number, kind, compared_number)
);

create index budget_invoice_order on budget_invoice (order_number);

create table budget_invoice_paper (
    case_number varchar(20) primary key,
    content     longblob not null,
    foreign key (case_number) references budget_invoice (case_number)
);

-- Which number was given out last.
create table budget_invoice_number (
    id         bigint primary key,
    last_given bigint not null
);

insert into budget_invoice_number (id, last_given) values (1, 0);
