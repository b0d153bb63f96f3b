-- What the ledger holds is never changed and never removed.
create trigger ledger_event_update before update on ledger_event for each row signal sqlstate '45000' set message_text = 'rows are only added';
create trigger ledger_event_delete before delete on ledger_event for each row signal sqlstate '45000' set message_text = 'rows are only added';
