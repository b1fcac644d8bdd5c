-- The round that tells of waiting tasks looks at the newest ones only.
create index workflow_work_item_opened on workflow_work_item (opened_at);
