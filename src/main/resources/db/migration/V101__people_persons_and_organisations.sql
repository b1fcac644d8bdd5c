-- Who works where (domain guide, X8), and what holds for an organisation in a period (X4, A3, A11).
create table people_organisation (
    organisation_key varchar(10) not null primary key,
    name             varchar(150) not null,
    policy_domain    varchar(150),
    kind             varchar(20) not null
);

create table people_outside_scope (
    id               bigint auto_increment primary key,
    organisation_key varchar(10) not null,
    valid_from       date not null,
    valid_until      date,
    foreign key (organisation_key) references people_organisation (organisation_key)
);

create table people_prevention_service (
    id               bigint auto_increment primary key,
    organisation_key varchar(10) not null,
    service_key      varchar(10) not null,
    valid_from       date not null,
    valid_until      date,
    foreign key (organisation_key) references people_organisation (organisation_key),
    foreign key (service_key) references people_organisation (organisation_key)
);

create table people_person (
    id               bigint auto_increment primary key,
    staff_number     varchar(20),
    first_name       varchar(100) not null,
    last_name        varchar(100) not null,
    email            varchar(254) not null,
    organisation_key varchar(10) not null,
    manager_id       bigint,
    building         varchar(100),
    level_code       varchar(1),
    statute          varchar(20),
    birth_date       date,
    sex              varchar(10),
    start_date       date not null,
    end_date         date,
    version          bigint not null,
    unique (staff_number),
    foreign key (organisation_key) references people_organisation (organisation_key),
    foreign key (manager_id) references people_person (id)
);

create index people_person_email on people_person (email);
create index people_person_name on people_person (last_name, first_name);

create table people_role_grant (
    id               bigint auto_increment primary key,
    person_id        bigint not null,
    role_code        varchar(30) not null,
    organisation_key varchar(10) not null,
    valid_from       date not null,
    valid_until      date,
    foreign key (person_id) references people_person (id),
    foreign key (organisation_key) references people_organisation (organisation_key)
);

create index people_role_grant_role on people_role_grant (role_code, organisation_key);

create table people_related_persons (
    id       bigint auto_increment primary key,
    one_id   bigint not null,
    other_id bigint not null,
    unique (one_id, other_id),
    foreign key (one_id) references people_person (id),
    foreign key (other_id) references people_person (id)
);

create index people_related_persons_other on people_related_persons (other_id);
