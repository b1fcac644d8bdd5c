-- X1, P7: a disputed agreement is mediated, then decided about.
insert into workflow_deadline_setting (name, working_days, valid_from) values ('mediation', 10, '2020-01-01');
insert into workflow_deadline_setting (name, working_days, valid_from) values ('dispute', 10, '2020-01-01');
