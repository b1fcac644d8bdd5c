-- The type of the measure, beside category, scope and nature; a request of before has the one that says nothing.
alter table budget_tom_request add column measure_type varchar(40);

update budget_tom_request set measure_type = 'OTHER' where submitted_on is not null;
