-- The language in which letters to a customer say everything once more; none for letters in one language.
ALTER TABLE customer_profile ADD COLUMN second_language TEXT CHECK (second_language IN ('en', 'vi', 'he'));
