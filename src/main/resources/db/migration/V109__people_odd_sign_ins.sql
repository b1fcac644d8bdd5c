-- That somebody signed in with a kind of browser that they did not use before, until they say that it was them.
alter table people_session add column odd boolean not null default false;
