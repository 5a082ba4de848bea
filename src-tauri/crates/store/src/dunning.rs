//! Runs, letters, steps, decisions and looks at the money on account.

use chrono::NaiveDate;
use domain::{
    Currency, CustomerId, LetterId, Money, ReceivableId, RunId,
    dunning::{Decision, DunningPolicy},
};

use crate::{ContentHash, Entry, Result};

/// A confirmed run to be posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRun {
    /// The one date of the run (R6).
    pub as_of: NaiveDate,
    /// The ladder that it used; the fact keeps its digest.
    pub policy: DunningPolicy,
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
        todo!()
    }

    /// Posts an issued letter.
    ///
    /// # Errors
    /// If the number was used before.
    pub fn post_letter(&mut self, letter: &NewLetter) -> Result<LetterId> {
        todo!()
    }

    /// Posts a step of the ladder. A standing decision to remind is used up by it.
    ///
    /// # Errors
    /// If the step stands already (R16), skips a level (R2), or belongs to another customer or currency than the letter.
    pub fn post_step(&mut self, step: &NewStep) -> Result<()> {
        todo!()
    }

    /// Posts a decision.
    ///
    /// # Errors
    /// If the receivable does not stand.
    pub fn post_decision(&mut self, decision: &NewDecision) -> Result<()> {
        todo!()
    }

    /// Posts that the owner looked at the customer's money on account today (R11).
    ///
    /// # Errors
    /// If there is no such customer.
    pub fn post_credit_look(&mut self, customer: CustomerId, currency: Currency) -> Result<()> {
        todo!()
    }
}
