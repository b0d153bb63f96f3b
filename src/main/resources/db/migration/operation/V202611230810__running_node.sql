-- Which nodes run: each touches its row every half minute; the id is random, new at each start, and names no machine.
create table running_node (
    node_id char(36) not null primary key,
    version varchar(40) not null,
    built_at datetime(6),
    models varchar(20) not null,
    jobs int not null,
    started_at datetime(6) not null,
    seen_at datetime(6) not null
);
