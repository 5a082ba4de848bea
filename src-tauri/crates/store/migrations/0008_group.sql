-- Customers can be in a group (the list of groups is a setting), and need no terms of their own: empty terms are those of the
-- group, or of the company.
ALTER TABLE customer_profile ADD COLUMN group_id INTEGER CHECK (group_id > 0);
