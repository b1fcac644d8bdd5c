-- What waits for whom: written with the engine's tasks, read by the work lists (X1, A13).
create table workflow_work_item (
    task_id      varchar(64) not null primary key,
    stem         varchar(60) not null,
    folder       varchar(40) not null,
    case_number  varchar(20) not null,
    audience     varchar(40) not null,
    subject      bigint not null,
    barred       bigint,
    opened_at    datetime(6) not null,
    since_on     date,
    working_days int,
    due_on       date,
    sort_on      date not null,
    reminded     boolean not null,
    escalations  int not null
);

-- A page of a list is read in the order of this index, whatever the number of rows.
create index workflow_work_item_list on workflow_work_item (audience, sort_on, opened_at, task_id);
create index workflow_work_item_file on workflow_work_item (case_number);

-- How many working days something may take, from a date on (X1, X4).
create table workflow_deadline_setting (
    id           bigint auto_increment primary key,
    name         varchar(40) not null,
    working_days int not null,
    valid_from   date not null
);

create index workflow_deadline_setting_name on workflow_deadline_setting (name, valid_from);

insert into workflow_deadline_setting (name, working_days, valid_from) values ('first-contact', 5, '2020-01-01');
insert into workflow_deadline_setting (name, working_days, valid_from) values ('sketch', 20, '2020-01-01');
insert into workflow_deadline_setting (name, working_days, valid_from) values ('appointment', 10, '2020-01-01');
insert into workflow_deadline_setting (name, working_days, valid_from) values ('decision', 10, '2020-01-01');
insert into workflow_deadline_setting (name, working_days, valid_from) values ('smt', 20, '2020-01-01');
insert into workflow_deadline_setting (name, working_days, valid_from) values ('consent', 10, '2020-01-01');

-- Days on which the Flemish government is closed beside the public holidays, and exceptions (decision 0017).
create table workflow_closing_day (
    id            bigint auto_increment primary key,
    month_of_year int not null,
    day_of_month  int not null,
    only_year     int,
    name_nl       varchar(80) not null,
    name_en       varchar(80) not null,
    closed        boolean not null,
    valid_from    date not null
);

insert into workflow_closing_day (month_of_year, day_of_month, name_nl, name_en, closed, valid_from)
values (7, 11, 'Feestdag van de Vlaamse Gemeenschap', 'Day of the Flemish Community', true, '2020-01-01');
insert into workflow_closing_day (month_of_year, day_of_month, name_nl, name_en, closed, valid_from)
values (11, 2, 'Allerzielen', 'All Souls'' Day', true, '2020-01-01');
insert into workflow_closing_day (month_of_year, day_of_month, name_nl, name_en, closed, valid_from)
values (11, 15, 'Koningsdag', 'King''s Feast', true, '2020-01-01');
insert into workflow_closing_day (month_of_year, day_of_month, name_nl, name_en, closed, valid_from)
values (12, 26, 'Tweede kerstdag', 'Boxing Day', true, '2020-01-01');
insert into workflow_closing_day (month_of_year, day_of_month, name_nl, name_en, closed, valid_from)
values (12, 27, 'Sluiting tussen Kerstmis en Nieuwjaar', 'Closed between Christmas and New Year', true, '2020-01-01');
insert into workflow_closing_day (month_of_year, day_of_month, name_nl, name_en, closed, valid_from)
values (12, 28, 'Sluiting tussen Kerstmis en Nieuwjaar', 'Closed between Christmas and New Year', true, '2020-01-01');
insert into workflow_closing_day (month_of_year, day_of_month, name_nl, name_en, closed, valid_from)
values (12, 29, 'Sluiting tussen Kerstmis en Nieuwjaar', 'Closed between Christmas and New Year', true, '2020-01-01');
insert into workflow_closing_day (month_of_year, day_of_month, name_nl, name_en, closed, valid_from)
values (12, 30, 'Sluiting tussen Kerstmis en Nieuwjaar', 'Closed between Christmas and New Year', true, '2020-01-01');
insert into workflow_closing_day (month_of_year, day_of_month, name_nl, name_en, closed, valid_from)
values (12, 31, 'Sluiting tussen Kerstmis en Nieuwjaar', 'Closed between Christmas and New Year', true, '2020-01-01');

-- What somebody typed and did not send yet; sealed (D-4).
create table workflow_form_draft (
    id          bigint auto_increment primary key,
    person      bigint not null,
    stem        varchar(60) not null,
    case_number varchar(20) not null,
    typed       longblob not null,
    saved_at    datetime(6) not null,
    constraint workflow_form_draft_one unique (person, stem, case_number)
);

create index workflow_form_draft_file on workflow_form_draft (case_number);
