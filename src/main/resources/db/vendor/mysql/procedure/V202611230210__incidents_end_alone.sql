-- An incident names itself as its cause. MySQL 9 follows two cascades of a table onto itself too far ("exceeds max
-- tables limit") and without cascade refuses to delete such a row: a failed job could be neither tried again nor
-- deleted. The engine removes what hangs together itself, as it does on H2.
alter table ACT_RU_INCIDENT drop foreign key ACT_FK_INC_CAUSE;
alter table ACT_RU_INCIDENT drop foreign key ACT_FK_INC_RCAUSE;
