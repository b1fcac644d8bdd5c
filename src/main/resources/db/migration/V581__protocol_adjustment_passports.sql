-- P12: signed agreements that a staff member took along. What stands in them is in two documents, sealed.
create table protocol_adjustment_passport (
    id          bigint auto_increment primary key,
    case_number varchar(20) not null,
    number      int not null,
    public_id   varchar(48) not null,
    edition     int not null,
    made_on     date not null,
    expires_on  date not null,
    revoked_at  datetime(6),
    unique (case_number, number),
    unique (public_id)
);
