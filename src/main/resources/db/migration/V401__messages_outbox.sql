-- What is to be told to whom; written with the act, sent afterwards. No words of a file (D-3).
create table message (
    id bigint auto_increment primary key,
    occasion varchar(120) not null,
    recipient bigint not null,
    kind varchar(40) not null,
    case_number varchar(20) not null,
    path varchar(200) not null,
    due_on date,
    appointment_uid varchar(60),
    appointment_at datetime(6),
    appointment_sequence int,
    created_at datetime(6) not null,
    attempt_at datetime(6) not null,
    attempts int not null,
    settled_at datetime(6),
    constraint message_once unique (occasion)
);
create index message_unsent on message (settled_at, attempt_at);
create index message_case on message (case_number);
