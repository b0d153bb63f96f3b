-- Which node has a duty of the application's own, and until when by the database's clock.
create table duty_lease (
    duty varchar(64) not null primary key,
    node char(36) not null,
    until_at datetime(6) not null
);
