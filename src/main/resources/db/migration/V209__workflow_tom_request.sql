-- P8, T1: the expert fills in what an agreement costs that all signed.
insert into workflow_deadline_setting (name, working_days, valid_from) values ('tom-request', 10, '2020-01-01');
