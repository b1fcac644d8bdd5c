-- Roles that the identity provider claims at sign-in (X9), beside those an administrator gives by hand.
alter table people_role_grant add column claimed boolean default false not null;
