-- T12: the wage of a job student is in none of the nine categories. What may be empty is a new column: there is no other
-- way that both databases know.
alter table budget_tom_request add column reported_as varchar(30);
update budget_tom_request set reported_as = category;
alter table budget_tom_request drop column category;

-- Whose wage is asked for: no staff number, the name sealed in the file of the request. A student is known by the number
-- of the first request, so that who is hired again counts once.
create table budget_student_contract (
    case_number  varchar(20) primary key,
    student      varchar(20) not null,
    organisation varchar(20) not null,
    name         longblob not null,
    first_day    date not null,
    last_day     date not null,
    hours        int not null
);

create index budget_student_contract_organisation on budget_student_contract (organisation);
