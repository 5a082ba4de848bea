//! Runs, letters, steps, decisions and looks at the money on account.

use chrono::NaiveDate;
use domain::{
    Currency, CustomerId, LetterId, Money, ReceivableId, RunId,
    dunning::{Decision, DunningPolicies, OwnPolicies},
};

use rusqlite::{OptionalExtension, params};

use crate::{
    ContentHash, Entry, Fact, Result, StoreError,
    customer::to_json,
    sql::{Code, Day},
};

/// A confirmed run to be posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRun {
    /// The one date of the run (R6).
    pub as_of: NaiveDate,
    /// The ladders in force.
    pub policies: DunningPolicies,
}

/// The number of a document: counted per year, never reused, not even after an undo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterNumber {
    /// The year of the letter's date.
    pub year: i32,
    /// The count within the year, from 1.
    pub sequence: u32,
    /// The number as printed, for example `R-2026-0014`.
    pub text: String,
}

/// An issued letter to be posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLetter {
    /// Its run.
    pub run: RunId,
    /// Whom it is for.
    pub customer: CustomerId,
    /// Its number.
    pub number: LetterNumber,
    /// The highest level claimed.
    pub level: u8,
    /// Σ claimed, before credits.
    pub claimed: Money,
    /// Σ credits taken off, in minor units, not negative.
    pub credited_minor: i64,
    /// The pay-by date of the highest step.
    pub pay_by: NaiveDate,
    /// The date of the letter: the as-of date of the run.
    pub dated_on: NaiveDate,
    /// The document, kept beside the book ([`crate::Files`]).
    pub pdf: ContentHash,
}

/// One level claimed for one receivable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewStep {
    /// The letter that claims it.
    pub letter: LetterId,
    /// What is claimed.
    pub receivable: ReceivableId,
    /// The level, at most one above the last.
    pub level: u8,
    /// Until when to pay.
    pub pay_by: NaiveDate,
    /// How much is claimed, in minor units; positive.
    pub claimed_minor: i64,
}

/// A step of the ladder that is a call (R17).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCallStep {
    /// What the call is about.
    pub receivable: ReceivableId,
    /// The level, at most one above the last.
    pub level: u8,
    /// Until when to pay.
    pub pay_by: NaiveDate,
    /// How much is open, in minor units; positive.
    pub claimed_minor: i64,
}

/// A decision of the owner about a receivable (R20).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDecision {
    /// What it is about.
    pub receivable: ReceivableId,
    /// What was decided.
    pub choice: Decision,
    /// When it was decided.
    pub decided_on: NaiveDate,
    /// Why, in the owner's words; may be empty. Kept outside the hash chain (P1).
    pub reason: String,
}

impl Entry<'_> {
    /// Posts a confirmed run.
    ///
    /// # Errors
    /// If the disk is full.
    pub fn post_run(&mut self, run: &NewRun) -> Result<RunId> {
        // A book in which nobody has another ladder gives the digest of the company's alone.
        let OwnPolicies { groups, customers } = &run.policies.own;
        let ladders = if groups.is_empty() && customers.is_empty() {
            to_json(&run.policies.company)?
        } else {
            to_json(&run.policies)?
        };
        let digest = ContentHash::of(ladders.as_bytes());
        self.connection
            .prepare_cached("INSERT INTO dunning_run (entry_id, as_of, policy_digest) VALUES (?, ?, ?)")?
            .execute(params![self.id.0, Day(run.as_of), digest.0])?;
        Ok(RunId(self.connection.last_insert_rowid()))
    }

    /// Posts an issued letter.
    ///
    /// # Errors
    /// If the number was used before.
    pub fn post_letter(&mut self, letter: &NewLetter) -> Result<LetterId> {
        self.connection
            .prepare_cached(
                "INSERT INTO letter (entry_id, run_id, customer_id, currency, dated_on, number_year, number_in_year, \
                 number, level, claimed_minor, credited_minor, net_minor, pay_by, pdf_sha256) \
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                letter.run.0,
                letter.customer.0,
                Code(letter.claimed.currency),
                Day(letter.dated_on),
                letter.number.year,
                letter.number.sequence,
                letter.number.text,
                letter.level,
                letter.claimed.minor,
                letter.credited_minor,
                letter.claimed.minor - letter.credited_minor,
                Day(letter.pay_by),
                letter.pdf.0,
            ])
            .map_err(|error| match StoreError::from(error) {
                StoreError::Refused { rule } if rule.contains("letter_number") => {
                    StoreError::NumberTaken { number: letter.number.text.clone() }
                }
                error => error,
            })?;
        Ok(LetterId(self.connection.last_insert_rowid()))
    }

    /// Posts a step of the ladder. A standing decision to remind is used up by it.
    ///
    /// # Errors
    /// If the step stands already (R16), skips a level (R2), or belongs to another customer or currency than the letter.
    pub fn post_step(&mut self, step: &NewStep) -> Result<()> {
        let remind = self.standing_reminder(step.receivable)?;
        self.connection
            .prepare_cached(
                "INSERT INTO dunning_step (entry_id, letter_id, receivable_id, decision_id, level, dated_on, pay_by, \
                 claimed_minor) SELECT ?, letter_id, ?, ?, ?, dated_on, ?, ? FROM letter WHERE letter_id = ?",
            )?
            .execute(params![
                self.id.0,
                step.receivable.0,
                remind,
                step.level,
                Day(step.pay_by),
                step.claimed_minor,
                step.letter.0,
            ])
            .map_err(|error| step_refused(error, step.receivable))?;
        Ok(())
    }

    /// Posts a step that is a call, made or passed over today. A standing decision to remind is used up by it.
    ///
    /// # Errors
    /// As [`Entry::post_step`].
    pub fn post_call_step(&mut self, step: &NewCallStep) -> Result<()> {
        let remind = self.standing_reminder(step.receivable)?;
        self.connection
            .prepare_cached(
                "INSERT INTO dunning_step (entry_id, receivable_id, decision_id, level, dated_on, pay_by, claimed_minor) \
                 VALUES (?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                step.receivable.0,
                remind,
                step.level,
                Day(self.now.today),
                Day(step.pay_by),
                step.claimed_minor,
            ])
            .map_err(|error| step_refused(error, step.receivable))?;
        Ok(())
    }

    /// Posts a decision.
    ///
    /// # Errors
    /// If the receivable does not stand.
    pub fn post_decision(&mut self, decision: &NewDecision) -> Result<()> {
        let reason = self.keep_text(&decision.reason)?;
        self.connection
            .prepare_cached(
                "INSERT INTO decision (entry_id, receivable_id, choice, decided_on, reason_text_id, reason_digest) \
                 VALUES (?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                decision.receivable.0,
                choice_code(decision.choice),
                Day(decision.decided_on),
                reason.map(|text| text.id),
                reason.map(|text| text.digest),
            ])
            .map_err(|error| match StoreError::from(error) {
                StoreError::Refused { rule } if rule == "decision.receivable_not_standing" => {
                    StoreError::NotStanding(Fact::from(decision.receivable))
                }
                error => error,
            })?;
        Ok(())
    }

    /// Posts that the owner looked at the customer's money on account today (R11).
    ///
    /// # Errors
    /// If there is no such customer.
    pub fn post_credit_look(&mut self, customer: CustomerId, currency: Currency) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO credit_look (entry_id, customer_id, currency, looked_on) VALUES (?, ?, ?, ?)",
            )?
            .execute(params![self.id.0, customer.0, Code(currency), Day(self.now.today)])?;
        Ok(())
    }

    /// The decision to remind that stands for the receivable and was not used up by a step.
    fn standing_reminder(&self, receivable: ReceivableId) -> Result<Option<i64>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT d.decision_id FROM open_receivable AS o JOIN decision AS d ON d.decision_id = o.decision_id \
             WHERE o.receivable_id = ? AND d.choice = ?",
        )?;
        let remind = choice_code(Decision::Remind);
        Ok(statement.query_row(params![receivable.0, remind], |row| row.get(0)).optional()?)
    }
}

fn step_refused(error: rusqlite::Error, receivable: ReceivableId) -> StoreError {
    match StoreError::from(error) {
        StoreError::Refused { rule } if rule == "step.taken" => StoreError::StepTaken,
        StoreError::Refused { rule } if rule == "step.receivable_not_standing" => {
            StoreError::NotStanding(Fact::from(receivable))
        }
        error => error,
    }
}

/// The code of a decision in the book.
pub(crate) const fn choice_code(choice: Decision) -> &'static str {
    match choice {
        Decision::Remind => "remind",
        Decision::Leave => "leave",
    }
}

/// The decision with this code.
pub(crate) fn choice_from_code(code: &str) -> Option<Decision> {
    [Decision::Remind, Decision::Leave].into_iter().find(|choice| choice_code(*choice) == code)
}
