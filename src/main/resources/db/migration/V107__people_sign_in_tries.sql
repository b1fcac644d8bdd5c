-- Tries to sign in, for minutes. The account is a keyed digest: no address can be read or guessed from it.
create table people_sign_in_try (
    id       bigint auto_increment primary key,
    account  varchar(64) not null,
    tried_at datetime(6) not null
);

create index people_sign_in_try_account on people_sign_in_try (account, tried_at);
create index people_sign_in_try_tried_at on people_sign_in_try (tried_at);
