-- Newer indexes serve every list that walked these.
drop index work_item_agency;
drop index work_item_home;
