create table clock_case (
    case_id char(36) not null,
    agency varchar(32) not null,
    country_of_return char(3) not null,
    primary key (case_id)
);

create table clock (
    id char(36) not null,
    task_id char(36) not null,
    case_id char(36) not null,
    limit_id varchar(60) not null,
    limit_version int not null,
    limit_value int not null,
    limit_unit varchar(20) not null,
    effect varchar(30) not null,
    basis varchar(300) not null,
    started_at datetime(6) not null,
    due_at datetime(6) not null,
    expired_at datetime(6) null,
    stopped_at datetime(6) null,
    primary key (id),
    constraint clock_of_task unique (task_id)
);

create index clock_due on clock (stopped_at, expired_at, due_at);
create index clock_of_case on clock (case_id);
