-- T14: whose registration was withdrawn, and since when they are registered again. No reason (R4). open_for is the person
-- while it is withdrawn, so that nobody withdraws twice at once.
create table registration_withdrawn (
    case_number         varchar(20) primary key,
    version             bigint not null,
    person              bigint not null,
    open_for            bigint,
    withdrawn_on        date not null,
    noted_by            bigint not null,
    noted_at            datetime(6) not null,
    registered_again_on date,
    again_noted_by      bigint,
    again_noted_at      datetime(6),
    constraint registration_withdrawn_once unique (open_for)
);

create index registration_withdrawn_person on registration_withdrawn (person);

-- Which number was given out last.
create table registration_number (
    id         bigint primary key,
    last_given bigint not null
);

insert into registration_number (id, last_given) values (1, 0);
