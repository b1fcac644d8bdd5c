-- Who gave which role to whom, and who ended it. Rows are added and never changed.
create table role_log_entry (
    id bigint auto_increment primary key,
    person bigint not null,
    role_code varchar(40) not null,
    organisation_key varchar(20) not null,
    first_day date,
    last_day date,
    ended boolean not null,
    actor bigint,
    at datetime(6) not null
);
create index role_log_entry_person on role_log_entry (person, id);

-- What was given before this log was kept: by whom is not known any more.
insert into role_log_entry (person, role_code, organisation_key, first_day, last_day, ended, actor, at)
select person_id, role_code, organisation_key, valid_from, valid_until, false, null, current_timestamp(6)
from people_role_grant
order by id;
