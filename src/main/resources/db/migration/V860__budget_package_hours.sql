-- T13: how large a package of coaching is that is asked for, in quarters of an hour; empty for everything else.
alter table budget_tom_request add column package_hours int;
