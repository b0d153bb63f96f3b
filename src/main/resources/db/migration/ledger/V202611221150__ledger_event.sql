create table ledger_event (
    id char(36) not null,
    at datetime(6) not null,
    actor varchar(63) not null,
    agency varchar(32),
    roles varchar(200) not null,
    act varchar(16) not null,
    case_pseudonym varchar(22),
    compartments varchar(200) not null,
    what varchar(2000) not null,
    request_id varchar(64),
    primary key (id)
);

create index ledger_event_case on ledger_event (case_pseudonym, at);
