-- What doctor and team add to a file. Columns of type longblob hold sealed text only (D-4).

create table consultation (
    id bigint auto_increment primary key,
    version int not null,
    case_number varchar(20) not null,
    assessment int not null,
    doctor bigint not null,
    planned_at datetime not null,
    manner varchar(20) not null,
    place varchar(200),
    state varchar(20) not null,
    documents_shown boolean
);
create index consultation_of_file on consultation (case_number);
create index consultation_of_doctor on consultation (doctor, state, planned_at);

create table criteria_list (
    id bigint auto_increment primary key,
    name varchar(120) not null,
    valid_from date not null,
    valid_until date,
    constraint criteria_list_start unique (valid_from)
);

create table criterion (
    list_id bigint not null,
    place_in_list int not null,
    code varchar(20) not null,
    label_nl varchar(300) not null,
    label_en varchar(300) not null,
    primary key (list_id, place_in_list),
    constraint criterion_code unique (list_id, code),
    constraint criterion_of_list foreign key (list_id) references criteria_list (id)
);

create table attestation_decision (
    id bigint auto_increment primary key,
    case_number varchar(20) not null,
    assessment int not null,
    doctor bigint not null,
    consultation_id bigint not null,
    criteria_list_id bigint not null,
    outcome varchar(20) not null,
    term varchar(20),
    from_date date,
    until_date date,
    criterion longblob,
    reasoning longblob not null,
    why_otherwise longblob,
    decided_at datetime(6) not null,
    constraint one_decision_per_assessment unique (case_number, assessment),
    constraint decision_consultation foreign key (consultation_id) references consultation (id),
    constraint decision_criteria_list foreign key (criteria_list_id) references criteria_list (id)
);

create table smt_round (
    id bigint auto_increment primary key,
    version int not null,
    case_number varchar(20) not null,
    round_number int not null,
    assessment int not null,
    doctor bigint not null,
    question longblob not null,
    sketch_version int,
    state varchar(20) not null,
    asked_at datetime(6) not null,
    consented_at datetime(6),
    closed_at datetime(6),
    chair bigint,
    advised_outcome longblob,
    advice longblob,
    minority_note longblob,
    conclusion longblob,
    constraint smt_round_number unique (case_number, round_number)
);
create index smt_round_by_state on smt_round (state, asked_at);

create table smt_seat (
    id bigint auto_increment primary key,
    round_id bigint not null,
    member bigint not null,
    asked boolean not null,
    answer longblob,
    answered_at datetime(6),
    recused_at datetime(6),
    constraint smt_seat_once unique (round_id, member),
    constraint smt_seat_of_round foreign key (round_id) references smt_round (id)
);

create table reconsideration_request (
    case_number varchar(20) not null primary key,
    former_doctor bigint not null,
    new_elements longblob not null,
    asked_at datetime(6) not null
);

create table handover (
    id bigint auto_increment primary key,
    case_number varchar(20) not null,
    former_service varchar(20),
    new_service varchar(20) not null,
    offered_at datetime(6) not null,
    agreed boolean,
    answered_at datetime(6)
);
create index handover_of_file on handover (case_number);
