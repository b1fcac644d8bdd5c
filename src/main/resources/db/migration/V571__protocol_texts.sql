-- What is written in a protocol; rows are only added, so that any two versions can be laid side by side (P4).
create table protocol_version (
    id          bigint auto_increment primary key,
    case_number varchar(20) not null,
    number      int not null,
    author      bigint not null,
    written_at  datetime(6) not null,
    unique (case_number, number)
);

create table protocol_section (
    id            bigint auto_increment primary key,
    case_number   varchar(20) not null,
    section       varchar(20) not null,
    since_version int not null,
    section_text  longblob not null,
    unique (case_number, section, since_version)
);

create table protocol_agreement (
    id            bigint auto_increment primary key,
    case_number   varchar(20) not null,
    number        int not null,
    since_version int not null,
    removed       boolean not null,
    measure       varchar(60),
    what          longblob not null,
    category      varchar(30) not null,
    who           varchar(30) not null,
    by_when       date not null,
    costed        boolean not null,
    depends_on    varchar(10) not null,
    unique (case_number, number, since_version)
);

create table protocol_comment (
    id             bigint auto_increment primary key,
    case_number    varchar(20) not null,
    number         int not null,
    version_number int not null,
    author         bigint not null,
    audience       varchar(20) not null,
    comment_text   longblob not null,
    written_at     datetime(6) not null,
    unique (case_number, number)
);

alter table protocol add column reviewed_version int default 0 not null;
