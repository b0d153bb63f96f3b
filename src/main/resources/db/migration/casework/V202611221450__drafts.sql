-- What somebody has typed and not yet sent: theirs alone, sealed, gone when the work is done.
create table draft (
    draft_id char(36) not null,
    actor_id varchar(64) not null,
    version int not null,
    saved_at datetime(6) not null,
    sealed mediumblob not null,
    primary key (draft_id, actor_id)
);
