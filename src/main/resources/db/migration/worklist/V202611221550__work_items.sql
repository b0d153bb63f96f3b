-- One row per piece of open work, written in the engine's transaction. In the clear by design (no names): reference,
-- step, agency, due date, holder, country, one priority bit without its cause.
create table work_item (
    task_id char(36) not null primary key,
    case_id char(36) not null,
    reference varchar(32) not null,
    procedure_key varchar(80) not null,
    root_procedure varchar(80) not null,
    deployment varchar(64) not null,
    step varchar(80) not null,
    kind varchar(10) not null,
    desk varchar(42) not null,
    home_agency varchar(32) not null,
    agency varchar(32) not null,
    holder varchar(64) not null,
    held_since datetime(6),
    opened_at datetime(6) not null,
    due_at datetime(6) not null,
    country char(3) not null,
    priority int not null,
    practice int not null
);

create index work_item_case on work_item (case_id);
create index work_item_agency on work_item (agency, practice, due_at, task_id);
create index work_item_holder on work_item (holder, practice, due_at, task_id);
create index work_item_home on work_item (home_agency, practice, due_at, task_id);
create index work_item_reference on work_item (reference);

create table deputy (
    deputy_id char(36) not null primary key,
    absent varchar(64) not null,
    stands_in varchar(64) not null,
    agency varchar(32) not null,
    from_day date not null,
    to_day date not null
);

create index deputy_stands_in on deputy (stands_in, from_day, to_day);

create table notice (
    notice_id char(36) not null primary key,
    actor_id varchar(64) not null,
    kind varchar(40) not null,
    case_id char(36) not null,
    task_id char(36) not null,
    created_at datetime(6) not null,
    read_at datetime(6)
);

create index notice_actor on notice (actor_id, read_at, created_at);

create table appointment (
    appointment_id char(36) not null primary key,
    case_id char(36) not null,
    task_id char(36) not null,
    agency varchar(32) not null,
    holder varchar(64) not null,
    begins_at datetime(6) not null,
    minutes int not null,
    zone varchar(40) not null,
    place_sealed blob,
    language varchar(10) not null,
    dialect varchar(60) not null,
    interpreter_gender varchar(10) not null,
    interpreter_confirmed int not null,
    state varchar(20) not null,
    reason varchar(40) not null
);

create index appointment_day on appointment (agency, begins_at);
create index appointment_holder on appointment (holder, begins_at);
