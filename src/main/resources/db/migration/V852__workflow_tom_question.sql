-- X2: whoever has to explain something about a request does so within ten working days.
insert into workflow_deadline_setting (name, working_days, valid_from) values ('tom-question', 10, '2020-01-01');
