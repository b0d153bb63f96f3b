-- Filters kept under a name: an address of the list, never a case.
create table saved_filter (
    filter_id char(36) not null primary key,
    owner varchar(64) not null,
    agency varchar(32) not null,
    shared int not null,
    name varchar(60) not null,
    query varchar(1000) not null,
    saved_at datetime(6) not null
);

create index saved_filter_owner on saved_filter (owner);
create index saved_filter_agency on saved_filter (agency, shared);

-- Acts on several pieces of work at once: what each became, so that it can be read and undone for a while.
create table selection_act (
    act_id char(36) not null primary key,
    actor_id varchar(64) not null,
    act varchar(20) not null,
    done_at datetime(6) not null
);

create index selection_act_age on selection_act (done_at);

create table selection_line (
    act_id char(36) not null,
    place int not null,
    task_id char(36) not null,
    case_id char(36) not null,
    reference varchar(40) not null,
    held_before varchar(64) not null,
    held_after varchar(64) not null,
    outcome varchar(20) not null,
    refusal varchar(120) not null,
    primary key (act_id, place)
);
