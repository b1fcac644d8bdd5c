-- T6: a year is closed by two persons; what becomes of each account of each line is decided once, and done once.
create table budget_closing (
    budget_year int primary key,
    state       varchar(20) not null,
    proposed_by bigint not null,
    proposed_at datetime(6) not null,
    approved_by bigint,
    approved_at datetime(6),
    closed_at   datetime(6)
);

create table budget_closing_part (
    id          bigint auto_increment primary key,
    budget_year int not null,
    line_id     bigint not null,
    account     varchar(20) not null,
    outcome     varchar(20) not null,
    amount      decimal(14, 2),
    done_at     datetime(6),
    unique (line_id, account),
    foreign key (line_id) references budget_line (id)
);

create index budget_closing_part_year on budget_closing_part (budget_year);
