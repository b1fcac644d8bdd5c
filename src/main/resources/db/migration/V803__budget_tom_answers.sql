-- T4, T5: who has to approve a request, and what budget holders said. Their words are sealed.
alter table budget_tom_request add column route_rule varchar(40);
alter table budget_tom_request add column route_holders int;
alter table budget_tom_request add column granted_net decimal(14, 2);
alter table budget_tom_request add column granted_vat decimal(14, 2);
alter table budget_tom_request add column agreed_by bigint;
alter table budget_tom_request add column answer_reason longblob;
alter table budget_tom_request add column overrun_reason longblob;
alter table budget_tom_request add column answered_by bigint;
alter table budget_tom_request add column answered_on date;

create index budget_tom_request_state on budget_tom_request (state, answer_by);
