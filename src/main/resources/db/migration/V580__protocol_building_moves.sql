-- P9: the people of a building move; what that meant for each of their protocols.
create table protocol_building_move (
    id         bigint auto_increment primary key,
    building   varchar(100) not null,
    started_by bigint not null,
    started_at datetime(6) not null
);

create index protocol_building_move_by on protocol_building_move (started_by);

create table protocol_building_move_line (
    id          bigint auto_increment primary key,
    move        bigint not null,
    case_number varchar(20) not null,
    result      varchar(20) not null,
    done_at     datetime(6),
    unique (move, case_number),
    foreign key (move) references protocol_building_move (id)
);

create index protocol_building_move_line_file on protocol_building_move_line (case_number);
