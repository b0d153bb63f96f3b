-- That work of an agency or a case has changed, for pages that are open; kept for an hour, read by every node.
create table worklist_change (
    change_no bigint not null auto_increment primary key,
    agency varchar(32) not null,
    case_id char(36) not null,
    noted_at datetime(3) not null
);

create index worklist_change_noted on worklist_change (noted_at);
create index worklist_change_agency on worklist_change (agency, noted_at);
