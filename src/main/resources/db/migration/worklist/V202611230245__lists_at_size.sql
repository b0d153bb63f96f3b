-- Each list walks one index, however many tasks are open.
-- "elsewhere" is the agency that keeps the case, where another one must act; empty otherwise.
alter table work_item add column elsewhere varchar(32)
    generated always as (case when agency <> '' and agency <> home_agency then home_agency else '' end);

create index work_item_elsewhere on work_item (elsewhere, practice, due_at, task_id);
create index work_item_agency_kind on work_item (agency, practice, kind, due_at, task_id);
create index work_item_agency_opened on work_item (agency, practice, kind, opened_at, task_id);
create index work_item_agency_country on work_item (agency, practice, kind, country, due_at, task_id);
