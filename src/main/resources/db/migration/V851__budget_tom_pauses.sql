-- T2, X2: while a budget holder's question is open, the clock of a request stands still; by so many calendar days the
-- answer may come later.
alter table budget_tom_request add column paused_days int not null default 0;
alter table budget_tom_request add column paused_since date;

-- Each pause has a reason and an owner. The words are sealed in the file of the request.
create table budget_tom_pause (
    id           bigint auto_increment primary key,
    request      varchar(20) not null,
    number       int not null,
    reason       varchar(30) not null,
    question     longblob not null,
    asked_by     bigint not null,
    asked_on     date not null,
    owner        bigint not null,
    explanation  longblob,
    explained_by bigint,
    ended_on     date,
    constraint budget_tom_pause_once unique (request, number)
);
