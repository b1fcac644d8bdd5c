-- P11: the staff member says whether it works, and who leads the protocol mends what does not.
insert into workflow_deadline_setting (name, working_days, valid_from) values ('works-answer', 10, '2020-01-01');
insert into workflow_deadline_setting (name, working_days, valid_from) values ('works-mend', 10, '2020-01-01');
