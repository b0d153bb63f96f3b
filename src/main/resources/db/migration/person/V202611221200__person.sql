create table person (
    id char(36) not null,
    registered_at datetime(6) not null,
    primary key (id)
);

create table person_part (
    id char(36) not null,
    person_id char(36) not null,
    place int not null,
    kind varchar(16) not null,
    sealed blob not null,
    recorded_at datetime(6) not null,
    primary key (id),
    constraint person_part_place unique (person_id, place),
    constraint person_part_person foreign key (person_id) references person (id)
);

create table person_index (
    token varchar(22) not null,
    person_id char(36) not null,
    primary key (token, person_id),
    constraint person_index_person foreign key (person_id) references person (id)
);
