-- T8: what the finance system is asked to pay, from whose account, and what became of each line.
create table budget_payment (
    case_number  varchar(20) primary key,
    version      bigint not null,
    state        varchar(20) not null,
    payer_name   varchar(70) not null,
    payer_iban   varchar(34) not null,
    execute_on   date not null,
    prepared_by  bigint not null,
    prepared_at  datetime(6) not null,
    failed_at    datetime(6),
    delivered_by bigint,
    delivered_at datetime(6),
    confirmed_at datetime(6)
);

create index budget_payment_state on budget_payment (state);

create table budget_payment_line (
    id                 bigint auto_increment primary key,
    version            bigint not null,
    case_number        varchar(20) not null,
    line               int not null,
    invoice            varchar(20) not null,
    part               int not null,
    order_number       varchar(20) not null,
    amount             decimal(14, 2) not null,
    payee_name         varchar(200) not null,
    payee_iban         varchar(34) not null,
    supplier_reference varchar(50) not null,
    state              varchar(20) not null,
    paid_on            date,
    failure            varchar(20),
    settled_by         bigint,
    constraint budget_payment_line_once unique (case_number, line),
    foreign key (case_number) references budget_payment (case_number),
    foreign key (invoice, part) references budget_invoice_part (case_number, part),
    foreign key (order_number) references budget_order (number)
);

-- Which number was given out last.
create table budget_payment_number (
    id         bigint primary key,
    last_given bigint not null
);

insert into budget_payment_number (id, last_given) values (1, 0);
