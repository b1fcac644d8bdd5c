-- T13: who coaches for a request, and for how long; the agreement opens to them only when released_on says so (D7, D8).
create table coaching_assignment (
    id                varchar(40) primary key,
    version           bigint not null,
    case_number       varchar(20) not null,
    assignment_number int not null,
    coach             bigint not null,
    assigned_by       bigint not null,
    first_day         date not null,
    last_day          date not null,
    ended_on          date,
    released_on       date,
    constraint coaching_assignment_once unique (case_number, assignment_number)
);

create index coaching_assignment_coach on coaching_assignment (coach);

-- Rows are only added: of each session the highest revision counts, and one of zero hours was taken back. Hours are
-- quarters of an hour.
create table coaching_session (
    id                varchar(40) primary key,
    case_number       varchar(20) not null,
    session_number    int not null,
    revision          int not null,
    assignment_number int not null,
    held_on           date not null,
    hours             int not null,
    logged_at         datetime(6) not null,
    constraint coaching_session_once unique (case_number, session_number, revision)
);
