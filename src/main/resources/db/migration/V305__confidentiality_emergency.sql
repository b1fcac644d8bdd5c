-- That somebody opened a file in an emergency (D-5); the reason and the officer's remark are sealed with the file (D-4).
create table emergency (
    id bigint auto_increment primary key,
    case_number varchar(20) not null,
    subject_id bigint not null,
    opener_id bigint not null,
    reason blob not null,
    opened_at datetime(6) not null,
    ends_at datetime(6) not null,
    reviewed_by bigint,
    reviewed_at datetime(6),
    justified boolean,
    remark blob,
    version bigint not null
);
create index emergency_of_opener on emergency (opener_id, case_number, ends_at);
create index emergency_opened on emergency (opened_at);
create index emergency_of_file on emergency (case_number);
