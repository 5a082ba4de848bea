-- Reminders of a customer may rest until a day, and go on by themselves from it on.
ALTER TABLE customer_profile ADD COLUMN lock_until TEXT
    CHECK (lock_until IS NULL OR (lock_reason IS NOT NULL AND lock_until IS date(lock_until, '+0 days')));
