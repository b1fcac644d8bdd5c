-- Files that were dropped into the folder: which file it was, and why it could not be read.
alter table people_feed add column file_name varchar(200);
alter table people_feed add column refusal varchar(40);
