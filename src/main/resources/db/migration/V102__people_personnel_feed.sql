-- Deliveries of personnel data and the bad lines in them (X8).
create table people_feed (
    id               bigint auto_increment primary key,
    received_at      datetime(6) not null,
    received_by      bigint,
    whole_file       boolean not null,
    state            varchar(20) not null,
    line_count       int not null,
    joined           int not null,
    moved            int not null,
    left_count       int not null,
    managers_changed int not null,
    details_changed  int not null,
    content          longblob,
    version          bigint not null
);

create table people_feed_finding (
    feed_id     bigint not null,
    line_number int not null,
    problem     varchar(40) not null,
    foreign key (feed_id) references people_feed (id)
);

create index people_feed_finding_feed on people_feed_finding (feed_id);
