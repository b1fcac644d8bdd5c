-- Requests that somebody opened by hand; T1: a generic one has no staff member and no agreement. What it is for is sealed.
-- What may be empty is a new column: there is no other way that both databases know.
alter table budget_tom_request add column for_person bigint;
alter table budget_tom_request add column agreed_in varchar(20);
alter table budget_tom_request add column agreed_number int;
alter table budget_tom_request add column agreed_since int;
alter table budget_tom_request add column opened_by bigint;
alter table budget_tom_request add column measure longblob;

update budget_tom_request
set for_person = staff_member, agreed_in = protocol, agreed_number = agreement, agreed_since = since_version;

alter table budget_tom_request drop column staff_member;
alter table budget_tom_request drop column protocol;
alter table budget_tom_request drop column agreement;
alter table budget_tom_request drop column since_version;

create index budget_tom_request_agreed_in on budget_tom_request (agreed_in);
create index budget_tom_request_organisation on budget_tom_request (organisation);
