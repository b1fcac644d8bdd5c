-- T9: what was bought before anybody approved it, and, sealed, why a budget holder lets it through.
alter table budget_tom_request add column bought_before boolean default false not null;
alter table budget_tom_request add column exception_reason longblob;
