-- T10: what was bought and is a thing, who has it, and what was mended on it. What it is, is sealed with the key of
-- the request that it goes with: the one that it was bought for, or another after it was lent.
create table budget_aid (
    number           varchar(20) primary key,
    version          bigint not null,
    bought_for       varchar(20) not null,
    request          varchar(20) not null,
    order_number     varchar(20) not null,
    holder           bigint,
    organisation     varchar(20) not null,
    what             longblob not null,
    delivered_on     date not null,
    since            date not null,
    state            varchar(20) not null,
    home_by          date,
    ended_on         date,
    ended_by         bigint,
    end_reason       longblob
);

create index budget_aid_bought_for on budget_aid (bought_for);
create index budget_aid_request on budget_aid (request);
create index budget_aid_holder on budget_aid (holder);

create table budget_aid_repair (
    id          bigint auto_increment primary key,
    aid         varchar(20) not null,
    number      int not null,
    repaired_on date not null,
    what        longblob not null,
    cost        decimal(14, 2) not null,
    noted_by    bigint not null,
    foreign key (aid) references budget_aid (number)
);

create index budget_aid_repair_aid on budget_aid_repair (aid);

-- Which number was given out last.
create table budget_aid_number (
    id         bigint primary key,
    last_given bigint not null
);

insert into budget_aid_number (id, last_given) values (1, 0);
