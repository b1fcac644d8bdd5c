-- The access log as one chain (D-5): each row holds the hash of the row before it and its own. Rows are only added.
create table access_log (
    seq bigint not null primary key,
    case_number varchar(20) not null,
    subject bigint not null,
    actor bigint not null,
    on_behalf_of bigint,
    roles varchar(400) not null,
    relation varchar(40) not null,
    information_class varchar(40) not null,
    written boolean not null,
    why varchar(60) not null,
    at datetime(6) not null,
    break_glass boolean not null,
    previous_hash char(64) not null,
    hash char(64) not null
);
create index access_log_subject on access_log (subject, at);
create index access_log_case on access_log (case_number, at);
create index access_log_actor on access_log (actor, at);

-- Where the chain ends; whoever adds to the log holds this row until its commit.
create table access_log_end (
    id integer not null primary key,
    seq bigint not null,
    hash char(64) not null
);
insert into access_log_end (id, seq, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Ends of the chain as they were signed; the same lines stand in a second place.
create table access_log_head (
    number bigint not null primary key,
    seq bigint not null,
    hash char(64) not null,
    signed_at varchar(26) not null,
    previous_hash char(64) not null,
    signature varchar(400) not null
);
