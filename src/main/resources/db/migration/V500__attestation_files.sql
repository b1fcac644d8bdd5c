-- The file (domain guide, section 4). Its text stands in the tables below, sealed (D-4).
create table attestation (
    case_number           varchar(20) not null primary key,
    staff_member          bigint not null,
    open_for              bigint,
    organisation          varchar(10) not null,
    prevention_service    varchar(10) not null,
    offered_service       varchar(10),
    stage                 varchar(30) not null,
    expert                bigint,
    doctor                bigint,
    former_doctor         bigint,
    renewal_of            varchar(20),
    submitted_at          datetime(6) not null,
    first_contact_on      date,
    first_contact_channel varchar(20),
    sketch_latest         int not null,
    sketch_offered        boolean not null,
    sketch_confirmed      int not null,
    outcome               varchar(20),
    valid_from            date,
    valid_until           date,
    decided_on            date,
    reconsiderable_until  date,
    overdue_since         date,
    missed_consultations  int not null,
    smt_round             int not null,
    reconsidered          boolean not null,
    closed_on             date,
    destroy_after         date,
    version               bigint not null,
    -- A2: at most one open request per person, also when two are sent at the same moment.
    unique (open_for)
);

create index attestation_staff_member on attestation (staff_member, submitted_at);
create index attestation_expert on attestation (expert, submitted_at);
create index attestation_doctor on attestation (doctor, submitted_at);
create index attestation_stage on attestation (stage, submitted_at);
create index attestation_organisation on attestation (organisation, stage);

create table attestation_number (
    id         bigint not null primary key,
    last_given bigint not null
);

insert into attestation_number (id, last_given) values (1, 0);

create table request_draft (
    author           bigint not null primary key,
    case_number      varchar(20) not null,
    renewal_of       varchar(20),
    information_read boolean not null,
    version          bigint not null,
    unique (case_number)
);

create table request_answer (
    id          bigint auto_increment primary key,
    case_number varchar(20) not null,
    question    varchar(30) not null,
    answer_text longblob not null,
    unique (case_number, question)
);

create table sketch_version (
    id                   bigint auto_increment primary key,
    case_number          varchar(20) not null,
    number               int not null,
    author               bigint not null,
    written_at           datetime(6) not null,
    tasks                longblob not null,
    effect_on_tasks      longblob not null,
    effect_on_conditions longblob not null,
    effect_on_output     longblob not null,
    barriers             longblob not null,
    what_helps           longblob not null,
    expected_duration    longblob not null,
    unique (case_number, number),
    foreign key (case_number) references attestation (case_number)
);

create table sketch_comment (
    id            bigint auto_increment primary key,
    case_number   varchar(20) not null,
    number        int not null,
    sketch_number int not null,
    author        bigint not null,
    written_at    datetime(6) not null,
    comment_text  longblob not null,
    unique (case_number, number),
    foreign key (case_number) references attestation (case_number)
);
