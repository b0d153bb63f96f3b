-- Which member of the family a step concerns, as a number among how many; zero where it concerns all. Never who.
alter table work_item add column member_place int default 0 not null;
alter table work_item add column member_count int default 0 not null;

-- Cases a supervisor put first; why is nobody's business here.
create table first_case (
    case_id char(36) not null primary key
);

-- The secret address of somebody's calendar, as a hash: whoever reads this table cannot read the calendar.
create table calendar_address (
    actor_id varchar(64) not null primary key,
    token_hash char(64) not null,
    created_at datetime(6) not null
);

create unique index calendar_address_token on calendar_address (token_hash);
