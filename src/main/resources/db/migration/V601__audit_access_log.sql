-- Who opened what, when and why (D-5). Rows are added and never changed.
create table access_log_entry (
    id bigint auto_increment primary key,
    case_number varchar(20) not null,
    subject bigint not null,
    actor bigint not null,
    on_behalf_of bigint,
    relation varchar(40) not null,
    information_class varchar(40) not null,
    written boolean not null,
    why varchar(60) not null,
    at datetime(6) not null
);
create index access_log_entry_subject on access_log_entry (subject, at);
create index access_log_entry_case on access_log_entry (case_number, at);
