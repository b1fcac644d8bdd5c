-- P8, T1-T3: an agreement that costs money is asked for. Why it is needed at work is sealed.
create table budget_tom_request (
    case_number   varchar(20) primary key,
    version       bigint not null,
    protocol      varchar(20) not null,
    agreement     int not null,
    since_version int not null,
    staff_member  bigint not null,
    organisation  varchar(20) not null,
    category      varchar(30) not null,
    scope         varchar(20) not null,
    nature        varchar(20),
    state         varchar(20) not null,
    need          longblob,
    net           decimal(14, 2),
    vat           decimal(14, 2),
    opened_at     datetime(6) not null,
    submitted_on  date,
    answer_by     date
);

create index budget_tom_request_protocol on budget_tom_request (protocol);

-- Which number was given out last.
create table budget_tom_number (
    id         bigint primary key,
    last_given bigint not null
);

insert into budget_tom_number (id, last_given) values (1, 0);
