-- Two officers destroy a file (X6); the row that stays says neither what was in it nor whose it was.
create table destruction (
    case_number varchar(20) not null primary key,
    ending varchar(40) not null,
    ended_on date,
    proposed_by bigint not null,
    proposed_at datetime(6) not null,
    confirmed_by bigint,
    confirmed_at datetime(6),
    secret_gone_at datetime(6),
    version bigint not null
);
create index destruction_confirmed on destruction (confirmed_at);
