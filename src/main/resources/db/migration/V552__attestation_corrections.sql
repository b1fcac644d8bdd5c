-- What a staff member wants corrected in the own file (GDPR, article 16). Columns of type longblob are sealed (D-4).
create table correction (
    id bigint auto_increment primary key,
    version int not null,
    case_number varchar(20) not null,
    correction_number int not null,
    part varchar(20) not null,
    keeper bigint not null,
    sketch_version int not null,
    wish longblob not null,
    asked_at datetime(6) not null,
    due_on date not null,
    outcome varchar(20),
    answer longblob,
    answered_at datetime(6),
    constraint correction_number_once unique (case_number, correction_number)
);
