-- T2: budget holders answer a request, so that the answer is there within thirty calendar days.
insert into workflow_deadline_setting (name, working_days, valid_from) values ('tom-answer', 18, '2020-01-01');
