-- X1: everybody signs soon after the text is settled; what is signed is uploaded, and looked at again every year.
insert into workflow_deadline_setting (name, working_days, valid_from) values ('protocol-signing', 15, '2020-01-01');
insert into workflow_deadline_setting (name, working_days, valid_from) values ('protocol-upload', 10, '2020-01-01');
insert into workflow_deadline_setting (name, working_days, valid_from) values ('protocol-review', 30, '2020-01-01');
