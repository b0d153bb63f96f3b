create table case_file (
    id            char(36)     not null primary key,
    reference     varchar(16)  not null,
    procedure_key varchar(80)  not null,
    track         varchar(24)  not null,
    agency        varchar(32)  not null,
    home          char(3)      not null,
    country       char(3)      not null,
    region        varchar(80)  not null,
    practice      boolean      not null,
    opened_at     datetime(6) not null,
    closure_code  varchar(60),
    closed_at     datetime(6),
    version       int          not null,
    constraint case_file_reference unique (reference)
);

create index case_file_kept on case_file (agency, practice, opened_at);

create table case_member (
    case_id   char(36)        not null,
    person_id char(36)        not null,
    place     int             not null,
    details   varbinary(1000) not null,
    primary key (case_id, person_id),
    constraint case_member_case foreign key (case_id) references case_file (id)
);

create index case_member_person on case_member (person_id);

create table case_participant (
    id       char(36)     not null primary key,
    case_id  char(36)     not null,
    agency   varchar(32)  not null,
    actor    varchar(64),
    relation varchar(16)  not null,
    task_id  char(36),
    since    datetime(6) not null,
    ended_at datetime(6),
    constraint case_participant_case foreign key (case_id) references case_file (id)
);

create index case_participant_of_case on case_participant (case_id, agency, ended_at);
create index case_participant_of_task on case_participant (task_id);
create index case_participant_of_agency on case_participant (agency, ended_at);

create table case_entry (
    id            char(36)     not null primary key,
    case_id       char(36)     not null,
    place         int          not null,
    kind          varchar(40)  not null,
    member_id     char(36),
    task_id       char(36),
    procedure_key varchar(80),
    step_key      varchar(80),
    form_id       varchar(80),
    deployment    varchar(64),
    made_at       datetime(6) not null,
    actor         varchar(64),
    agency        varchar(32),
    corrects      char(36),
    constraint case_entry_place unique (case_id, place),
    constraint case_entry_case foreign key (case_id) references case_file (id)
);

create table case_entry_part (
    entry_id    char(36)    not null,
    compartment varchar(24) not null,
    sealed      longblob    not null,
    primary key (entry_id, compartment),
    constraint case_entry_part_entry foreign key (entry_id) references case_entry (id)
);
