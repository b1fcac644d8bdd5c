-- T6, T8: what is ordered for a request that was granted, and what came of it. What it is, is sealed; nobody is named.
create table budget_order (
    number          varchar(20) primary key,
    version         bigint not null,
    request         varchar(20) not null,
    budget_year     int not null,
    nature          varchar(20) not null,
    scope           varchar(20) not null,
    supplier_name   varchar(200) not null,
    supplier_number varchar(10) not null,
    supplier_iban   varchar(34),
    what            longblob not null,
    net             decimal(14, 2) not null,
    vat             decimal(14, 2) not null,
    from_reserved   decimal(14, 2) not null,
    state           varchar(20) not null,
    ordered_by      bigint not null,
    ordered_on      date not null,
    delivered_on    date,
    cancelled_by    bigint,
    cancelled_on    date,
    cancel_reason   longblob
);

create index budget_order_request on budget_order (request);
create index budget_order_supplier on budget_order (supplier_number);

-- Which number was given out last.
create table budget_order_number (
    id         bigint primary key,
    last_given bigint not null
);

insert into budget_order_number (id, last_given) values (1, 0);

create table budget_delivery (
    id           bigint auto_increment primary key,
    order_number varchar(20) not null,
    part         int not null,
    delivered_on date not null,
    what         longblob,
    complete     boolean not null,
    recorded_by  bigint not null,
    recorded_at  datetime(6) not null,
    foreign key (order_number) references budget_order (number)
);

create index budget_delivery_order on budget_delivery (order_number);

-- How much of what was reserved for it is free again, because nothing more is ordered.
alter table budget_tom_request add column released decimal(14, 2);
