create table answered_once (
    actor varchar(64) not null,
    idempotency_key varchar(64) not null,
    request char(64) not null,
    status int not null,
    location varchar(400),
    body varchar(4000),
    taken_at datetime(6) not null,
    primary key (actor, idempotency_key)
);
create index answered_once_of_actor on answered_once (actor, taken_at);
