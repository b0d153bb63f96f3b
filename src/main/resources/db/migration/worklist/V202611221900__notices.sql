-- Notices are passing: the old ones are dropped. "about" is a step or a deputyship; "once" tells a notice that is told
-- only once from one told before; times absent mean not yet.
drop table notice;

create table notice (
    notice_id char(36) not null primary key,
    once varchar(130) not null,
    actor_id varchar(64) not null,
    kind varchar(40) not null,
    case_id char(36),
    about char(36) not null,
    created_at datetime(6) not null,
    read_at datetime(6),
    mailed_at datetime(6)
);

create unique index notice_once on notice (once);
create index notice_actor on notice (actor_id, read_at, created_at);
create index notice_about on notice (about);
create index notice_mail_due on notice (mailed_at, actor_id);

-- One row per person who was ever sent a mail, or chose. The row is locked while a mail goes out.
create table notice_mail (
    actor_id varchar(64) not null primary key,
    wanted int not null,
    next_at datetime(6) not null
);
