-- X1: the draft of a protocol follows the conversation, and the comments follow the draft.
insert into workflow_deadline_setting (name, working_days, valid_from) values ('protocol-draft', 10, '2020-01-01');
insert into workflow_deadline_setting (name, working_days, valid_from) values ('protocol-comments', 5, '2020-01-01');
