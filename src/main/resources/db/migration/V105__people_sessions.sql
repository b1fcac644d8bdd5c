-- Where somebody is signed in. The id is our own, never the one of the cookie.
create table people_session (
    id        varchar(36) primary key,
    person_id bigint not null,
    begun_at  datetime(6) not null,
    seen_at   datetime(6) not null,
    browser   varchar(60) not null,
    roles     varchar(400) not null,
    ended_at  datetime(6),
    ended_why varchar(20)
);

create index people_session_person on people_session (person_id, begun_at);
