-- The protocol (domain guide, section 5). Its text stands elsewhere, sealed (D-4).
create table protocol (
    case_number      varchar(20) not null primary key,
    staff_member     bigint not null,
    open_for         bigint,
    organisation     varchar(10) not null,
    stage            varchar(30) not null,
    ground           varchar(30),
    attestation      varchar(20),
    recognised_by    varchar(30),
    recognised_until date,
    author           bigint,
    line_manager     bigint,
    hr_officer       bigint,
    opened_at        datetime(6) not null,
    go_ahead_on      date,
    closed_on        date,
    destroy_after    date,
    version          bigint not null,
    -- At most one that runs per person, also when two are proposed at the same moment.
    unique (open_for)
);

create index protocol_staff_member on protocol (staff_member, opened_at);
create index protocol_author on protocol (author, opened_at);
create index protocol_line_manager on protocol (line_manager, opened_at);
create index protocol_hr_officer on protocol (hr_officer, opened_at);
create index protocol_stage on protocol (stage, opened_at);

create table protocol_number (
    id         bigint not null primary key,
    last_given bigint not null
);

insert into protocol_number (id, last_given) values (1, 0);

create table protocol_proposal (
    id           bigint auto_increment primary key,
    case_number  varchar(20) not null,
    staff_member bigint not null,
    proposer     bigint not null,
    proposed_as  varchar(30) not null,
    proposed_at  datetime(6) not null
);

create index protocol_proposal_file on protocol_proposal (case_number);
create index protocol_proposal_proposer on protocol_proposal (proposer, proposed_at);

create table protocol_conversation (
    id          bigint auto_increment primary key,
    version     int not null,
    case_number varchar(20) not null,
    number      int not null,
    planned_at  datetime(6) not null,
    manner      varchar(20) not null,
    place       longblob,
    state       varchar(20) not null,
    others      longblob,
    unique (case_number, number)
);

create table protocol_conversation_party (
    conversation bigint not null,
    party        varchar(20) not null,
    primary key (conversation, party)
);
