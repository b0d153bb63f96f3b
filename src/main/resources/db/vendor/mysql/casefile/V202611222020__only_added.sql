-- Entries and stated reasons are only added. A part of an entry may move to another compartment, never be rewritten.
create trigger case_entry_update before update on case_entry for each row signal sqlstate '45000' set message_text = 'rows are only added';
create trigger case_entry_delete before delete on case_entry for each row signal sqlstate '45000' set message_text = 'rows are only added';
create trigger case_entry_part_update before update on case_entry_part for each row signal sqlstate '45000' set message_text = 'rows are only added';
create trigger reading_reason_update before update on reading_reason for each row signal sqlstate '45000' set message_text = 'rows are only added';
create trigger reading_reason_delete before delete on reading_reason for each row signal sqlstate '45000' set message_text = 'rows are only added';
