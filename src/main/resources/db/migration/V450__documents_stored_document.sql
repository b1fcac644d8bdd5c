-- Letters and other files, sealed under the key of the file they belong to.
create table stored_document (
    id bigint auto_increment primary key,
    case_number varchar(20) not null,
    kind varchar(40) not null,
    occasion varchar(40) not null,
    subject bigint not null,
    file_name varchar(120) not null,
    media_type varchar(80) not null,
    size_in_bytes bigint not null,
    sha256 varchar(64) not null,
    content longblob not null,
    kept_at datetime(6) not null,
    constraint stored_document_once unique (case_number, kind, occasion)
);
