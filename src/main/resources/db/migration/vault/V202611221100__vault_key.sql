create table vault_key (
    id varchar(22) not null,
    wrapped varbinary(1024) not null,
    primary key (id)
);

create table vault_instance (
    id int not null,
    mark varchar(22) not null,
    primary key (id)
);
