-- What a filter offers and what goes first are found without reading a list through.
create table work_kind (
    procedure_key varchar(80) not null,
    step varchar(80) not null,
    deployment varchar(64) not null,
    primary key (procedure_key, step, deployment)
);

insert into work_kind (procedure_key, step, deployment) select distinct procedure_key, step, deployment from work_item;

create index work_item_agency_steps on work_item (agency, practice, kind, procedure_key, step, deployment);
create index work_item_elsewhere_steps on work_item (elsewhere, practice, procedure_key, step, deployment);
create index work_item_agency_first on work_item (agency, practice, kind, priority, due_at, task_id);
