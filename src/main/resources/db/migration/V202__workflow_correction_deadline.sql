-- The law gives a month; 15 working days and every holiday in between always fit in it (X1).
insert into workflow_deadline_setting (name, working_days, valid_from) values ('correction', 15, '2020-01-01');
