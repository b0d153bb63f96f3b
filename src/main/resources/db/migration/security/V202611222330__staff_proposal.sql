-- Roles that one administrator wants to give and another is still to confirm.
create table staff_proposal (
    actor_id varchar(64) not null primary key,
    roles varchar(300) not null,
    proposed_by varchar(64) not null,
    proposed_at datetime(6) not null,
    constraint staff_proposal_staff foreign key (actor_id) references staff (actor_id)
);
