-- A data key is wrapped by the secret of its file too, which is kept outside of the database (X6).
alter table file_key add column with_secret boolean default false not null;
create index file_key_master on file_key (master_key_id);

-- Which master key wraps new data keys: one row; null until the first rotation.
create table master_key_in_use (
    id int not null primary key,
    key_id bigint
);
insert into master_key_in_use (id, key_id) values (1, null);

create table key_rotation (
    id bigint auto_increment primary key,
    new_key bigint not null,
    made_by bigint not null,
    made_at datetime(6) not null,
    begun_by bigint,
    begun_at datetime(6),
    ended_by bigint,
    ended_at datetime(6)
);
