//! Purchase loans: applying to a finance partner, and what becomes of it.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{
    CustomerId, EntryId, InvoiceId, LoanId, Money, SettlementId,
    loan::{LoanState, LoanStep},
};
use rusqlite::{OptionalExtension, params};

use crate::{
    Entry, Reader, Result,
    sql::{Code, Day, coded},
    text,
};

/// An application to a finance partner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLoan {
    /// The invoice that the partner is to pay.
    pub invoice: InvoiceId,
    /// The partner's name. Kept outside the hash chain (P1).
    pub partner: String,
    /// What the partner is to pay for the customer, its commission included; positive.
    pub amount: Money,
    /// The day of the application.
    pub applied_on: NaiveDate,
}

/// A step of an application to be posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLoanStep {
    /// The application.
    pub loan: LoanId,
    /// What happened.
    pub step: LoanStep,
    /// The day on which it happened.
    pub on: NaiveDate,
    /// The payment that came in when it was paid out.
    pub payment: Option<SettlementId>,
    /// What the partner kept, as a settlement; `None` where it kept nothing.
    pub commission: Option<SettlementId>,
    /// Why; may be empty. Kept outside the hash chain (P1).
    pub reason: String,
}

/// A step that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoanStepRow {
    /// What happened.
    pub step: LoanStep,
    /// The day on which it happened.
    pub on: NaiveDate,
    /// What the partner kept.
    pub commission: Option<Money>,
    /// Why; empty where nothing was said.
    pub reason: String,
    /// The entry that posted it.
    pub entry: EntryId,
}

/// An application that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoanRow {
    /// Key.
    pub loan: LoanId,
    /// The invoice as it is now: the one that took its place where it was replaced (L11).
    pub invoice: InvoiceId,
    /// Number of the invoice.
    pub invoice_number: String,
    /// Whose invoice it is now (L12).
    pub customer: CustomerId,
    /// The partner's name, or empty where it was forgotten.
    pub partner: String,
    /// What the partner is to pay for the customer, its commission included.
    pub amount: Money,
    /// The day of the application.
    pub applied_on: NaiveDate,
    /// What became of it, oldest first.
    pub steps: Vec<LoanStepRow>,
    /// The entry that applied.
    pub entry: EntryId,
}

impl LoanRow {
    /// Where it is now.
    pub fn state(&self) -> LoanState {
        self.steps.last().map_or(LoanState::Applied, |step| step.step.leads_to())
    }

    /// Since when it is there.
    pub fn state_on(&self) -> NaiveDate {
        self.steps.last().map_or(self.applied_on, |step| step.on)
    }

    /// The entry of the last thing that happened to it.
    pub fn last_entry(&self) -> EntryId {
        self.steps.last().map_or(self.entry, |step| step.entry)
    }
}

impl Entry<'_> {
    /// Applies to a finance partner. It settles nothing.
    ///
    /// # Errors
    /// If nothing of the invoice stands, or the amount is not positive or in another currency.
    pub fn post_loan(&mut self, loan: &NewLoan) -> Result<LoanId> {
        let partner = self.keep_text(&loan.partner)?;
        self.connection
            .prepare_cached(
                "INSERT INTO loan (entry_id, invoice_id, currency, amount_minor, applied_on, partner_text_id, partner_digest) \
                 VALUES (?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                loan.invoice.0,
                Code(loan.amount.currency),
                loan.amount.minor,
                Day(loan.applied_on),
                partner.map(|text| text.id),
                partner.map(|text| text.digest),
            ])?;
        Ok(LoanId(self.connection.last_insert_rowid()))
    }

    /// Posts what became of an application. What was paid out is posted before, in the same entry.
    ///
    /// # Errors
    /// If the step cannot follow the last one, lies before it, or does not agree with what was paid and kept.
    pub fn post_loan_step(&mut self, step: &NewLoanStep) -> Result<()> {
        let reason = self.keep_text(&step.reason)?;
        self.connection
            .prepare_cached(
                "INSERT INTO loan_step (entry_id, loan_id, kind, happened_on, payment_id, commission_id, reason_text_id, \
                 reason_digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                step.loan.0,
                step.step.code(),
                Day(step.on),
                step.payment.map(|payment| payment.0),
                step.commission.map(|commission| commission.0),
                reason.map(|text| text.id),
                reason.map(|text| text.digest),
            ])?;
        Ok(())
    }
}

/// The applications that stand, each with its invoice as it is now.
const LOANS: &str = "SELECT l.loan_id, coalesce(n.fact_id, i.invoice_id), i.number, i.customer_id, l.currency, \
     l.amount_minor, l.applied_on, l.entry_id, l.partner_text_id FROM loan AS l JOIN invoice AS i USING (invoice_id) \
     LEFT JOIN active_number AS n ON n.customer_id = i.customer_id AND n.kind = 'invoice' AND n.number = i.number \
     WHERE NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'loan' AND v.target_id = l.loan_id) \
     ORDER BY l.applied_on DESC, l.loan_id DESC";

impl Reader<'_> {
    /// Every application that stands, the newest first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn loans(self) -> Result<Vec<LoanRow>> {
        let merged = self.merged()?;
        let mut steps = self.loan_steps()?;
        let mut statement = self.connection.prepare_cached(LOANS)?;
        let rows = statement.query_map([], |row| {
            let loan = LoanId(row.get(0)?);
            let found = LoanRow {
                loan,
                invoice: InvoiceId(row.get(1)?),
                invoice_number: row.get(2)?,
                customer: merged.of(CustomerId(row.get(3)?)),
                partner: String::new(),
                amount: Money::new(row.get(5)?, row.get::<_, Code>(4)?.0),
                applied_on: row.get::<_, Day>(6)?.0,
                steps: steps.remove(&loan).unwrap_or_default(),
                entry: EntryId(row.get(7)?),
            };
            Ok((found, row.get(8)?))
        })?;
        let named = rows.map(|row| {
            let (mut loan, partner) = row?;
            loan.partner = text::body(self.connection, partner)?;
            Ok(loan)
        });
        named.collect()
    }

    /// The application whose payment or commission this is, by the number of its invoice; `None` where there is none.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn loan_behind(self, settlement: SettlementId) -> Result<Option<String>> {
        let sql = "SELECT i.number FROM standing_loan_step AS s JOIN loan AS l USING (loan_id) \
            JOIN invoice AS i USING (invoice_id) WHERE ?1 IN (s.payment_id, s.commission_id)";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row([settlement.0], |row| row.get(0)).optional()?)
    }

    fn loan_steps(self) -> Result<HashMap<LoanId, Vec<LoanStepRow>>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT s.loan_id, s.kind, s.happened_on, c.amount_minor, l.currency, s.entry_id, t.body \
             FROM standing_loan_step AS s JOIN loan AS l USING (loan_id) JOIN loan_step AS f USING (loan_step_id) \
             LEFT JOIN settlement AS c ON c.settlement_id = s.commission_id \
             LEFT JOIN text AS t ON t.text_id = f.reason_text_id ORDER BY s.loan_step_id",
        )?;
        let rows = statement.query_map([], |row| {
            let currency = row.get::<_, Code>(4)?.0;
            let step = LoanStepRow {
                step: coded(row, 1, LoanStep::from_code)?,
                on: row.get::<_, Day>(2)?.0,
                commission: row.get::<_, Option<i64>>(3)?.map(|minor| Money::new(minor, currency)),
                reason: row.get::<_, Option<String>>(6)?.unwrap_or_default(),
                entry: EntryId(row.get(5)?),
            };
            Ok((LoanId(row.get(0)?), step))
        })?;
        let mut steps: HashMap<LoanId, Vec<LoanStepRow>> = HashMap::new();
        for row in rows {
            let (loan, step) = row?;
            steps.entry(loan).or_default().push(step);
        }
        Ok(steps)
    }
}
