-- T8: how far an invoice is. Why it is disputed is sealed. The turn counts the acts on it: nobody acts on an old page.
alter table budget_invoice add column state varchar(20) default 'RECEIVED' not null;
alter table budget_invoice add column turn int default 0 not null;
alter table budget_invoice add column dispute longblob;
alter table budget_invoice add column disputed_by bigint;
alter table budget_invoice add column disputed_at datetime(6);

-- What of an invoice is on which order, or set off against which other one.
create table budget_invoice_part (
    id                bigint auto_increment primary key,
    version           bigint not null,
    case_number       varchar(20) not null,
    part              int not null,
    kind              varchar(20) not null,
    order_number      varchar(20),
    against           varchar(20),
    amount            decimal(14, 2) not null,
    state             varchar(20) not null,
    corrected         decimal(14, 2) not null,
    tolerance_percent int,
    tolerance_most    decimal(14, 2),
    booked_by         bigint not null,
    booked_at         datetime(6) not null,
    approved_by       bigint,
    approved_at       datetime(6),
    constraint budget_invoice_part_once unique (case_number, part),
    foreign key (case_number) references budget_invoice (case_number),
    foreign key (order_number) references budget_order (number),
    foreign key (against) references budget_invoice (case_number)
);

create index budget_invoice_part_order on budget_invoice_part (order_number);
create index budget_invoice_part_state on budget_invoice_part (state);

-- What of an order's price is free again, because no invoice for it is to come any more.
alter table budget_order add column rest_released decimal(14, 2);
