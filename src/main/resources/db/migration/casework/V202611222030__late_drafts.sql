-- When the step of a draft was over; its author finds the draft for a while, then it goes.
alter table draft add column over_at datetime(6);
create index draft_over on draft (over_at);
