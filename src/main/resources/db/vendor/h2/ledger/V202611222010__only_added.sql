-- What the ledger holds is never changed and never removed.
create trigger ledger_event_update before update on ledger_event for each row call "org.safeconduct.ledger.OnlyAdded";
create trigger ledger_event_delete before delete on ledger_event for each row call "org.safeconduct.ledger.OnlyAdded";
