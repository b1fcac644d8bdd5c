-- T10: what is wrong with an aid, sealed with the key of the request that it goes with, and since when whoever mends it
-- has it. All three are empty when nothing is wrong.
alter table budget_aid add column defect longblob;
alter table budget_aid add column defect_on date;
alter table budget_aid add column sent_on date;
