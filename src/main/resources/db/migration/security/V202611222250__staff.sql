-- Who works where. Name and mail are sealed; the index finds a mail without showing it.
create table staff (
    actor_id varchar(64) not null primary key,
    issuer varchar(255),
    subject varchar(255),
    mail_index varchar(22),
    sealed blob not null,
    agency varchar(32) not null,
    roles varchar(300) not null,
    desks varchar(2000) not null,
    language varchar(8) not null,
    state varchar(16) not null,
    version int not null,
    changed_at datetime(6) not null,
    constraint staff_identity unique (issuer, subject),
    constraint staff_mail unique (mail_index)
);

create index staff_agency on staff (agency, state);

-- Sign-ins that the identity provider has ended, by the blind index of session or subject, for a day.
create table ended_sign_in (
    sign_in varchar(22) not null primary key,
    ended_at datetime(6) not null
);

create index ended_sign_in_at on ended_sign_in (ended_at);
