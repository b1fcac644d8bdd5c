-- The history that a demo can begin with starts in 2014; no setting was ever another before.
update workflow_deadline_setting set valid_from = '2014-01-01' where valid_from = '2020-01-01';
update workflow_closing_day set valid_from = '2014-01-01' where valid_from = '2020-01-01';
