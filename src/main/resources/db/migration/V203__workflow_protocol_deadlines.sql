-- X1: the expert asks the staff member of a recognition, and the conversation follows the go-ahead.
insert into workflow_deadline_setting (name, working_days, valid_from) values ('protocol-offer', 5, '2020-01-01');
insert into workflow_deadline_setting (name, working_days, valid_from) values ('conversation', 20, '2020-01-01');
