-- What somebody sent after their session had ended, sealed, for half an hour and for them alone.
create table kept_form (
    form_id char(36) not null primary key,
    actor_id varchar(64) not null,
    address varchar(300) not null,
    files int not null,
    sealed mediumblob not null,
    kept_at datetime(6) not null
);

create index kept_form_actor on kept_form (actor_id, kept_at);
