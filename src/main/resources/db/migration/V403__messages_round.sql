-- Up to which moment people were told of waiting tasks: one row.
create table message_round (
    id int not null primary key,
    told_until datetime(6) not null
);
