-- One data key per file, wrapped by the master key that is kept outside the database (D-4).
create table file_key (
    case_number varchar(20) not null primary key,
    wrapped_key longblob not null,
    master_key_id bigint not null,
    created_at datetime(6) not null
);
