-- Which account of the provider somebody came in with first, and by which of its sessions each of ours was opened.
-- Both are digests: what the provider calls somebody is of no use here but to know it again.
create table people_sign_in_account (
    account   varchar(64) primary key,
    person_id bigint not null,
    bound_at  datetime(6) not null,
    constraint people_sign_in_account_person unique (person_id)
);

alter table people_session add column provider_session varchar(64);
create index people_session_provider on people_session (provider_session);
