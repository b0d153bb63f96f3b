-- Why somebody who supervises read sensitive parts of a case, and until when the reason holds; rows are never changed.
create table reading_reason (
    id        char(36)     not null primary key,
    case_id   char(36)     not null,
    actor     varchar(64)  not null,
    agency    varchar(32)  not null,
    code      varchar(40)  not null,
    sealed    blob         not null,
    stated_at datetime(6)  not null,
    until_at  datetime(6)  not null,
    constraint reading_reason_case foreign key (case_id) references case_file (id)
);

create index reading_reason_in_force on reading_reason (case_id, actor, until_at);
