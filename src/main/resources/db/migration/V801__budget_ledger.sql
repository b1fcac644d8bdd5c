-- T5, T6: what may be spent, in double entry; nothing here is ever changed or taken away.
create table budget_line (
    id          bigint auto_increment primary key,
    budget_year int not null,
    nature      varchar(20) not null,
    scope       varchar(20) not null,
    unique (budget_year, nature, scope)
);

create table budget_transaction (
    id        bigint auto_increment primary key,
    act       varchar(30) not null,
    occasion  varchar(100) not null unique,
    posted_by bigint not null,
    posted_at datetime(6) not null
);

create table budget_entry (
    id             bigint auto_increment primary key,
    transaction_id bigint not null,
    line_id        bigint not null,
    account        varchar(20) not null,
    amount         decimal(14, 2) not null,
    foreign key (transaction_id) references budget_transaction (id),
    foreign key (line_id) references budget_line (id)
);

create index budget_entry_account on budget_entry (line_id, account);

-- A budget changes by two persons.
create table budget_change (
    id          bigint auto_increment primary key,
    budget_year int not null,
    nature      varchar(20) not null,
    scope       varchar(20) not null,
    amount      decimal(14, 2) not null,
    reason      varchar(500) not null,
    state       varchar(20) not null,
    proposed_by bigint not null,
    proposed_at datetime(6) not null,
    decided_by  bigint,
    decided_at  datetime(6)
);

create index budget_change_year on budget_change (budget_year);
