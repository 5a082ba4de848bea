-- Steps of the ladder that are calls (R17): they raise the level without a letter.

-- Only a letter may be missing now, and the rows stay as they are, so the rule is changed in place
-- (https://sqlite.org/lang_altertable.html, section 7).
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, 'letter_id     INTEGER NOT NULL REFERENCES letter', 'letter_id     INTEGER REFERENCES letter')
    WHERE type = 'table' AND name = 'dunning_step';
PRAGMA writable_schema = RESET;

DROP TRIGGER step_fits;
CREATE TRIGGER step_fits BEFORE INSERT ON dunning_step BEGIN
    SELECT RAISE(ABORT, 'step.receivable_not_standing')
        WHERE NOT EXISTS (SELECT 1 FROM open_receivable WHERE receivable_id = NEW.receivable_id);
    SELECT RAISE(ABORT, 'step.mismatch') WHERE NEW.letter_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM letter AS l, receivable AS r
        WHERE l.letter_id = NEW.letter_id AND r.receivable_id = NEW.receivable_id
        AND l.currency = r.currency AND l.dated_on = NEW.dated_on AND (l.customer_id = r.customer_id
            OR coalesce((SELECT canonical_id FROM merged_customer WHERE customer_id = l.customer_id), l.customer_id)
             = coalesce((SELECT canonical_id FROM merged_customer WHERE customer_id = r.customer_id), r.customer_id)));
    SELECT RAISE(ABORT, 'step.skips_level') FROM open_receivable
        WHERE receivable_id = NEW.receivable_id AND NEW.level > level + 1;
    SELECT RAISE(ABORT, 'step.taken') FROM open_receivable
        WHERE receivable_id = NEW.receivable_id AND NEW.level < level + iif(NEW.decision_id IS NULL, 1, 0);
    SELECT RAISE(ABORT, 'step.decision') FROM open_receivable
        WHERE receivable_id = NEW.receivable_id AND NEW.decision_id IS NOT NULL AND NEW.decision_id IS NOT decision_id;
END;
