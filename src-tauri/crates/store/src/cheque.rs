//! Cheques: taking them in, what happens to them, and what they cover as of a day (L9).

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{
    ChequeId, Currency, CustomerId, EntryId, Money, ReceivableId, SettlementId,
    calendar::WorkingDays,
    cheque::{ChequeState, ChequeStep, covers_until},
    dunning::HeldCheque,
};
use rusqlite::{OptionalExtension, Row, params};

use crate::{
    Entry, Fact, Merged, OpenQuery, Reader, Result, StoreError,
    sql::{Code, Day, coded},
    text,
};

/// A cheque to be taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCheque {
    /// Who gave it.
    pub customer: CustomerId,
    /// Its number.
    pub number: String,
    /// The bank that it is drawn on; may be empty. Kept outside the hash chain (P1).
    pub bank: String,
    /// Its amount, positive.
    pub amount: Money,
    /// The date on it.
    pub dated_on: NaiveDate,
    /// The day on which it was taken in.
    pub received_on: NaiveDate,
    /// The items that it is meant for; none for the oldest due first.
    pub meant_for: Vec<ReceivableId>,
    /// The cheque that was given back against it.
    pub replaces: Option<ChequeId>,
}

/// A step of a cheque to be posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewChequeStep {
    /// The cheque.
    pub cheque: ChequeId,
    /// What happened.
    pub step: ChequeStep,
    /// The day on which it happened.
    pub on: NaiveDate,
    /// The payment that a cleared cheque became.
    pub payment: Option<SettlementId>,
    /// What the bank charged for a cheque that bounced, in minor units: a note, no claim.
    pub fee_minor: Option<i64>,
    /// Why; may be empty. Kept outside the hash chain (P1).
    pub reason: String,
}

/// A step that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChequeStepRow {
    /// What happened.
    pub step: ChequeStep,
    /// The day on which it happened.
    pub on: NaiveDate,
    /// The payment that a cleared cheque became.
    pub payment: Option<SettlementId>,
    /// What the bank charged.
    pub fee: Option<Money>,
    /// Why; empty where nothing was said.
    pub reason: String,
    /// The entry that posted it.
    pub entry: EntryId,
}

/// A cheque that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChequeRow {
    /// Key.
    pub cheque: ChequeId,
    /// Whose it is now (L12).
    pub customer: CustomerId,
    /// Its number.
    pub number: String,
    /// The bank, or empty.
    pub bank: String,
    /// Its amount.
    pub amount: Money,
    /// The date on it.
    pub dated_on: NaiveDate,
    /// The day on which it was taken in.
    pub received_on: NaiveDate,
    /// The items that it is meant for and that stand, with the numbers of their invoices.
    pub meant_for: Vec<(ReceivableId, String)>,
    /// The cheque that was given back against it.
    pub replaces: Option<ChequeId>,
    /// What happened to it, oldest first.
    pub steps: Vec<ChequeStepRow>,
    /// The entry that took it in.
    pub entry: EntryId,
}

impl ChequeRow {
    /// Where it is now.
    pub fn state(&self) -> ChequeState {
        self.state_on(NaiveDate::MAX)
    }

    /// Where it was at the end of a day.
    pub fn state_on(&self, on: NaiveDate) -> ChequeState {
        self.steps_until(on).last().map_or(ChequeState::Held, |step| step.step.leads_to())
    }

    /// The day of the last deposit.
    pub fn deposited_on(&self) -> Option<NaiveDate> {
        let deposits = self.steps.iter().filter(|step| step.step == ChequeStep::Deposited);
        deposits.map(|step| step.on).next_back()
    }

    /// The entry of the last thing that happened to it: of its last step, else the one that took it in.
    pub fn last_entry(&self) -> EntryId {
        self.steps.last().map_or(self.entry, |step| step.entry)
    }

    fn steps_until(&self, on: NaiveDate) -> impl DoubleEndedIterator<Item = &ChequeStepRow> {
        self.steps.iter().filter(move |step| step.on <= on)
    }
}

/// The columns of [`cheque_row`].
const CHEQUE: &str = "c.cheque_id, c.customer_id, c.number, c.currency, c.amount_minor, c.dated_on, c.received_on, \
     c.replaces_cheque_id, c.entry_id, c.bank_text_id FROM cheque AS c WHERE NOT EXISTS (SELECT 1 FROM active_reversal \
     AS v WHERE v.target_kind = 'cheque' AND v.target_id = c.cheque_id)";

impl Entry<'_> {
    /// Takes a cheque in. It settles nothing (L9).
    ///
    /// # Errors
    /// If the number is empty, the amount is not positive, an item that it is meant for does not stand or is of another
    /// customer or currency, or the customer does not stand.
    pub fn post_cheque(&mut self, cheque: &NewCheque) -> Result<ChequeId> {
        let bank = self.keep_text(&cheque.bank)?;
        self.connection
            .prepare_cached(
                "INSERT INTO cheque (entry_id, customer_id, replaces_cheque_id, number, currency, amount_minor, dated_on, \
                 received_on, bank_text_id, bank_digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                cheque.customer.0,
                cheque.replaces.map(|replaced| replaced.0),
                cheque.number,
                Code(cheque.amount.currency),
                cheque.amount.minor,
                Day(cheque.dated_on),
                Day(cheque.received_on),
                bank.map(|text| text.id),
                bank.map(|text| text.digest),
            ])
            .map_err(|error| match StoreError::from(error) {
                StoreError::Refused { rule } if rule == "customer.not_standing" => {
                    StoreError::NotStanding(Fact::from(cheque.customer))
                }
                error => error,
            })?;
        let id = ChequeId(self.connection.last_insert_rowid());
        for receivable in &cheque.meant_for {
            self.connection
                .prepare_cached(
                    "INSERT INTO cheque_target (entry_id, cheque_id, receivable_id, meant_on) VALUES (?, ?, ?, ?)",
                )?
                .execute(params![self.id.0, id.0, receivable.0, Day(cheque.received_on)])?;
        }
        Ok(id)
    }

    /// Posts what happened to a cheque. A payment that it became is posted or taken back before, in the same entry.
    ///
    /// # Errors
    /// If the step cannot follow the last one, lies before it, or does not agree with the payment.
    pub fn post_cheque_step(&mut self, step: &NewChequeStep) -> Result<()> {
        let reason = self.keep_text(&step.reason)?;
        self.connection
            .prepare_cached(
                "INSERT INTO cheque_step (entry_id, cheque_id, kind, happened_on, settlement_id, fee_minor, \
                 reason_text_id, reason_digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                step.cheque.0,
                step.step.code(),
                Day(step.on),
                step.payment.map(|payment| payment.0),
                step.fee_minor,
                reason.map(|text| text.id),
                reason.map(|text| text.digest),
            ])?;
        Ok(())
    }
}

impl Reader<'_> {
    /// Every cheque that stands, by the date on it; of one customer or of all.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn cheques(self, customer: Option<CustomerId>) -> Result<Vec<ChequeRow>> {
        let merged = self.merged()?;
        let mut rows = self.cheques_as(&merged)?;
        if let Some(only) = customer.map(|customer| merged.of(customer)) {
            rows.retain(|row| row.customer == only);
        }
        Ok(rows)
    }

    /// One cheque; `None` where it does not stand.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn cheque(self, cheque: ChequeId) -> Result<Option<ChequeRow>> {
        Ok(self.cheques(None)?.into_iter().find(|row| row.cheque == cheque))
    }

    /// The cheque that became this payment.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn cheque_of(self, payment: SettlementId) -> Result<Option<ChequeId>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT cheque_id FROM standing_cheque_step WHERE settlement_id = ? AND kind = 'cleared'",
        )?;
        Ok(statement.query_row([payment.0], |row| row.get(0)).optional()?.map(ChequeId))
    }

    /// The cheques whose money was still to come at the end of a day, by customer and currency (L9). One that bounced
    /// covers nothing any more, wherever it is.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn held_cheques(
        self,
        as_of: NaiveDate,
        place: &WorkingDays,
    ) -> Result<HashMap<(CustomerId, Currency), Vec<HeldCheque>>> {
        let merged = Merged::seen_by(self.connection, &OpenQuery::as_of(as_of))?;
        let mut held: HashMap<(CustomerId, Currency), Vec<HeldCheque>> = HashMap::new();
        for row in self.cheques_as(&merged)? {
            let has_bounced = row.steps_until(as_of).any(|step| step.step == ChequeStep::Bounced);
            let state = row.state_on(as_of);
            if row.received_on > as_of || has_bounced || !state.is_waiting() {
                continue;
            }
            let is_held = state == ChequeState::Held;
            held.entry((row.customer, row.amount.currency)).or_default().push(HeldCheque {
                covers_until: is_held.then(|| covers_until(row.dated_on, place)),
                number: row.number,
                received_on: row.received_on,
                dated_on: row.dated_on,
                amount: row.amount,
                meant_for: row.meant_for.into_iter().map(|(receivable, _)| receivable).collect(),
            });
        }
        Ok(held)
    }

    fn cheques_as(self, merged: &Merged) -> Result<Vec<ChequeRow>> {
        let mut steps = self.cheque_steps()?;
        let mut targets = self.cheque_targets()?;
        let sql = format!("SELECT {CHEQUE} ORDER BY c.dated_on, c.cheque_id");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([], |row| Ok((cheque_row(row)?, row.get(9)?)))?;
        let finished = rows.map(|row| {
            let (mut cheque, bank) = row?;
            cheque.customer = merged.of(cheque.customer);
            cheque.bank = text::body(self.connection, bank)?;
            cheque.meant_for = targets.remove(&cheque.cheque).unwrap_or_default();
            cheque.steps = steps.remove(&cheque.cheque).unwrap_or_default();
            Ok(cheque)
        });
        finished.collect()
    }

    fn cheque_steps(self) -> Result<HashMap<ChequeId, Vec<ChequeStepRow>>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT s.cheque_id, s.kind, s.happened_on, s.settlement_id, s.fee_minor, c.currency, s.entry_id, \
             s.reason_text_id FROM cheque_step AS s JOIN cheque AS c USING (cheque_id) WHERE NOT EXISTS (SELECT 1 \
             FROM active_reversal AS v WHERE v.target_kind = 'cheque_step' AND v.target_id = s.cheque_step_id) \
             ORDER BY s.cheque_step_id",
        )?;
        let mut steps: HashMap<ChequeId, Vec<ChequeStepRow>> = HashMap::new();
        let rows = statement.query_map([], |row| Ok((ChequeId(row.get(0)?), step_row(row)?, row.get(7)?)))?;
        for row in rows {
            let (cheque, mut step, reason) = row?;
            step.reason = text::body(self.connection, reason)?;
            steps.entry(cheque).or_default().push(step);
        }
        Ok(steps)
    }

    fn cheque_targets(self) -> Result<HashMap<ChequeId, Vec<(ReceivableId, String)>>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT t.cheque_id, t.receivable_id, i.number FROM cheque_target AS t JOIN receivable AS r USING (receivable_id) \
             JOIN open_receivable AS o USING (receivable_id) JOIN invoice AS i USING (invoice_id) \
             WHERE NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'cheque_target' \
             AND v.target_id = t.target_id) ORDER BY r.due_on, t.target_id",
        )?;
        let mut targets: HashMap<ChequeId, Vec<(ReceivableId, String)>> = HashMap::new();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let target = (ReceivableId(row.get(1)?), row.get(2)?);
            targets.entry(ChequeId(row.get(0)?)).or_default().push(target);
        }
        Ok(targets)
    }
}

/// A row of [`CHEQUE`] without its words, items and steps.
fn cheque_row(row: &Row<'_>) -> rusqlite::Result<ChequeRow> {
    Ok(ChequeRow {
        cheque: ChequeId(row.get(0)?),
        customer: CustomerId(row.get(1)?),
        number: row.get(2)?,
        bank: String::new(),
        amount: Money::new(row.get(4)?, row.get::<_, Code>(3)?.0),
        dated_on: row.get::<_, Day>(5)?.0,
        received_on: row.get::<_, Day>(6)?.0,
        meant_for: Vec::new(),
        replaces: row.get::<_, Option<i64>>(7)?.map(ChequeId),
        steps: Vec::new(),
        entry: EntryId(row.get(8)?),
    })
}

fn step_row(row: &Row<'_>) -> rusqlite::Result<ChequeStepRow> {
    let currency = row.get::<_, Code>(5)?.0;
    Ok(ChequeStepRow {
        step: coded(row, 1, ChequeStep::from_code)?,
        on: row.get::<_, Day>(2)?.0,
        payment: row.get::<_, Option<i64>>(3)?.map(SettlementId),
        fee: row.get::<_, Option<i64>>(4)?.map(|minor| Money::new(minor, currency)),
        reason: String::new(),
        entry: EntryId(row.get(6)?),
    })
}
