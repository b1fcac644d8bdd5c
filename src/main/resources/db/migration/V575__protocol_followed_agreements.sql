-- P11: each material agreement in force, from its delivery to the staff member's last yes.
create table protocol_followed_agreement (
    id           bigint auto_increment primary key,
    version      bigint not null,
    case_number  varchar(20) not null,
    number       int not null,
    since_version int not null,
    delivered_on date,
    delivered_by bigint,
    asks         int not null,
    answered     int not null,
    to_mend      boolean not null,
    works_since  date,
    ended_on     date,
    unique (case_number, number, since_version)
);

create table protocol_works_answer (
    id           bigint auto_increment primary key,
    case_number  varchar(20) not null,
    number       int not null,
    agreement    int not null,
    since_version int not null,
    ask          int not null,
    works        boolean not null,
    words        longblob,
    answered_at  datetime(6) not null,
    unique (case_number, number)
);
