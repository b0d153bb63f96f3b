-- Newer indexes serve every list that walked these.
drop index work_item_agency on work_item;
drop index work_item_home on work_item;
