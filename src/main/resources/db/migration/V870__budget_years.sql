-- T7: a measure that comes back each year is asked for in one go, and paid year by year; the price is per year. What was
-- asked before was asked once.
alter table budget_tom_request add column years int default 1 not null;
alter table budget_tom_request add column first_year_done boolean default false not null;

-- What was promised of a year after the first one: reserved on the line of that year when it is there.
create table budget_year_part (
    id           bigint auto_increment primary key,
    version      bigint not null,
    request      varchar(20) not null,
    budget_year  int not null,
    nature       varchar(20) not null,
    scope        varchar(20) not null,
    net          decimal(14, 2) not null,
    vat          decimal(14, 2) not null,
    state        varchar(20) not null,
    released     decimal(14, 2),
    done         boolean default false not null,
    reserved_by  bigint,
    reserved_on  date,
    ended_by     bigint,
    ended_on     date,
    unique (request, budget_year)
);

create index budget_year_part_state on budget_year_part (state, budget_year);
