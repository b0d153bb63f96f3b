alter table clock add column verified varchar(10) default 'GK' not null;
