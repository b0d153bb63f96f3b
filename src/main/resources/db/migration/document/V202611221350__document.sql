create table document (
    id           char(36)        not null primary key,
    case_id      char(36)        not null,
    entry_id     char(36)        not null,
    series       char(36)        not null,
    version      int             not null,
    compartment  varchar(24)     not null,
    kind         varchar(80)     not null,
    type         varchar(100)    not null,
    size         bigint          not null,
    sealed_name  varbinary(1500) not null,
    actor        varchar(64)     not null,
    agency       varchar(32)     not null,
    made_at      datetime(6)    not null,
    withdrawn_at datetime(6),
    constraint document_version unique (series, version)
);

create index document_of_case on document (case_id, made_at);

create table document_upload (
    id          char(36)        not null primary key,
    case_id     char(36)        not null,
    actor       varchar(64)     not null,
    compartment varchar(24)     not null,
    kind        varchar(80)     not null,
    size        bigint          not null,
    received    bigint          not null,
    sealed_name varbinary(1500) not null,
    made_at     datetime(6)    not null
);

create index document_upload_made on document_upload (made_at);

create table document_part (
    document_id char(36) not null,
    part        int      not null,
    sealed      longblob not null,
    primary key (document_id, part)
);
