-- Completing a task looks for its subtasks; without this index that scans every open task.
create index idx_act_ru_task_parent on ACT_RU_TASK (PARENT_TASK_ID_);
