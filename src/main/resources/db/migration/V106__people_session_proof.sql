-- When the person of a session last proved who they are; null when they never did in it.
alter table people_session add column proven_at datetime(6);
