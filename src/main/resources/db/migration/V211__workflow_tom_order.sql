-- T6: what was granted is ordered, and what was ordered is looked after until it is there.
insert into workflow_deadline_setting (name, working_days, valid_from) values ('tom-order', 10, '2020-01-01');
insert into workflow_deadline_setting (name, working_days, valid_from) values ('tom-delivery', 40, '2020-01-01');
