//! What the ladder needs to know.

use std::collections::{BTreeMap, HashMap};

use chrono::{Days, NaiveDate};
use domain::{
    Currency, CustomerId, Money, ReceivableId,
    dunning::{Credit, CreditKind, OverdueItem, Reach, Standing},
    promise::pausing,
};
use rusqlite::{OptionalExtension, Row};

use super::{OpenQuery, as_of};
use crate::{
    DisputeRow, ItemLockRow, Merged, Reader, Result,
    dunning::choice_from_code,
    sql::{Code, Day, day_of},
};

impl Reader<'_> {
    /// Every item overdue as of `as_of`, ordered by customer, currency, due date and key.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn overdue_items(self, as_of: NaiveDate) -> Result<Vec<OverdueItem>> {
        self.ladder_items(as_of, &as_of::open_rows(self.connection, &overdue(as_of))?)
    }

    /// Every open item due from `as_of` to `until`, in the same order. Interest and fixed sums are not
    /// among them: they are no news.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn upcoming_items(self, as_of: NaiveDate, until: NaiveDate) -> Result<Vec<OverdueItem>> {
        let mut rows = as_of::open_rows(self.connection, &OpenQuery::as_of(as_of))?;
        rows.retain(|open| (as_of..=until).contains(&day_of(open.due_day)) && open.open_minor > 0);
        let mut debts = Vec::new();
        for open in rows {
            if self.debt_due_on(open.id)?.is_none() {
                debts.push(open);
            }
        }
        self.ladder_items(as_of, &debts)
    }

    fn ladder_items(self, as_of: NaiveDate, rows: &[as_of::OpenRow]) -> Result<Vec<OverdueItem>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT i.number, i.issued_on, r.amount_minor, (SELECT choice FROM decision WHERE decision_id = ?2), \
             CASE i.kind WHEN 'plan' THEN (SELECT p.grace_days FROM plan AS p \
             WHERE p.number = substr(i.number, 1, instr(i.number, '/') - 1)) END FROM receivable AS r JOIN invoice AS i USING (invoice_id) WHERE r.receivable_id = ?1",
        )?;
        let disputes = self.open_disputes(as_of)?;
        let locks = self.item_locks(as_of)?;
        let item = |open: &as_of::OpenRow| {
            let keys = rusqlite::params![open.id, open.ladder.decision];
            let mut item = statement.query_row(keys, |row| overdue_item(open, row))?;
            // A claim climbs the ladder beside the debt that it is about.
            item.due_on = self.debt_due_on(open.id)?.unwrap_or(item.due_on);
            item.disputed = disputes.get(&item.receivable).map(DisputeRow::part);
            // Only what is late has days of grace.
            item.plan_grace_ends_on =
                item.plan_grace_ends_on.filter(|ends_on| item.due_on < as_of && as_of < *ends_on);
            item.locked = locks.get(&item.receivable).map(ItemLockRow::lock);
            Ok(item)
        };
        rows.iter().map(item).collect()
    }

    /// A standing for every customer and currency with an item overdue as of `as_of` or among `upcoming`, in that order,
    /// without cheques ([`Reader::held_cheques`])
    /// and without what is known of channels: everybody is reached by a printed letter.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn standings(self, as_of: NaiveDate, upcoming: &[OverdueItem]) -> Result<Vec<Standing>> {
        let mut standings = BTreeMap::new();
        for item in upcoming {
            let key = (item.customer, item.open.currency);
            standings.entry(key).or_insert_with(|| bare_standing(key));
        }
        for row in as_of::open_rows(self.connection, &overdue(as_of))? {
            let key = (CustomerId(row.customer), row.currency);
            standings.entry(key).or_insert_with(|| bare_standing(key));
        }
        let looks = self.looks(as_of)?;
        for credit in self.credits(&OpenQuery::as_of(as_of))? {
            let key = (credit.customer, credit.rest.currency);
            let Some(standing) = standings.get_mut(&key).filter(|_| credit.rest.minor > 0) else { continue };
            let looked = looks.get(&key).copied().unwrap_or(0);
            standing.has_looked_at_credits &= credit.entry.0 < looked;
            standing.credits.push(Credit {
                kind: if credit.number.is_some() { CreditKind::CreditNote } else { CreditKind::Money },
                number: credit.number,
                dated_on: credit.value_on,
                amount: credit.rest,
            });
        }
        let contacts = self.last_contacts(as_of)?;
        let promises = self.judged_promises(as_of)?.judged;
        let mut standings: Vec<Standing> = standings.into_values().collect();
        for standing in &mut standings {
            let profile = self.customer(standing.customer)?;
            let locked = profile.filter(|profile| profile.is_locked(as_of));
            standing.is_locked = locked.is_some();
            standing.locked_until = locked.and_then(|profile| profile.lock_until);
            standing.pledges = pausing(&promises, standing.customer, standing.currency);
            standing.last_contact_on = contacts.get(&standing.customer).copied();
        }
        Ok(standings)
    }

    /// The as-of date of the last run that stands (R6).
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn last_run_on(self) -> Result<Option<NaiveDate>> {
        self.newest(
            "SELECT max(as_of) FROM dunning_run WHERE NOT EXISTS (SELECT 1 FROM active_reversal \
             WHERE target_kind = 'dunning_run' AND target_id = run_id)",
        )
    }

    /// The newest value date of a payment that stands (R15).
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn last_payment_on(self) -> Result<Option<NaiveDate>> {
        self.newest(
            "SELECT max(s.value_on) FROM settlement AS s JOIN open_settlement USING (settlement_id) \
             WHERE s.kind = 'payment'",
        )
    }

    /// The next number of a letter in `year`, from 1. Withdrawn letters keep theirs.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn next_letter_sequence(self, year: i32) -> Result<u32> {
        let mut statement = self.connection.prepare_cached(
            "SELECT coalesce(max(number_in_year), 0) + 1 FROM letter_number WHERE number_year = ?",
        )?;
        Ok(statement.query_row([year], |row| row.get(0))?)
    }

    fn newest(self, sql: &str) -> Result<Option<NaiveDate>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let newest: Option<Option<Day>> = statement.query_row([], |row| row.get(0)).optional()?;
        Ok(newest.flatten().map(|day| day.0))
    }

    /// The entry of the newest look at the money of each customer and currency.
    fn looks(self, as_of: NaiveDate) -> Result<HashMap<(CustomerId, Currency), i64>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT customer_id, currency, max(entry_id) FROM credit_look WHERE looked_on <= ? \
             AND NOT EXISTS (SELECT 1 FROM active_reversal WHERE target_kind = 'credit_look' \
             AND target_id = look_id) GROUP BY customer_id, currency",
        )?;
        let merged = Merged::seen_by(self.connection, &OpenQuery::as_of(as_of))?;
        // Who looked before a merge has not seen the money of both.
        let mut since: HashMap<CustomerId, i64> = HashMap::new();
        for alias in self.aliases()?.into_iter().filter(|alias| merged.is_gone(alias.customer)) {
            since.insert(merged.of(alias.customer), alias.entry.0);
        }
        let mut looks = HashMap::new();
        let mut rows = statement.query([Day(as_of)])?;
        while let Some(row) = rows.next()? {
            let (customer, entry) = (merged.of(CustomerId(row.get(0)?)), row.get(2)?);
            if since.get(&customer).is_none_or(|since| *since < entry) {
                let newest = looks.entry((customer, row.get::<_, Code>(1)?.0)).or_insert(entry);
                *newest = entry.max(*newest);
            }
        }
        Ok(looks)
    }

    /// The date of the last standing letter to each customer.
    fn last_contacts(self, as_of: NaiveDate) -> Result<HashMap<CustomerId, NaiveDate>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT customer_id, max(dated_on) FROM (SELECT customer_id, dated_on FROM letter WHERE dated_on <= ?1 \
             AND NOT EXISTS (SELECT 1 FROM active_reversal WHERE target_kind = 'letter' AND target_id = letter_id) \
             UNION ALL SELECT r.customer_id, s.dated_on FROM dunning_step AS s JOIN receivable AS r USING (receivable_id) \
             JOIN journal AS j ON j.entry_id = s.entry_id WHERE s.letter_id IS NULL AND j.kind = 'call.made' \
             AND s.dated_on <= ?1 AND NOT EXISTS (SELECT 1 FROM active_reversal WHERE target_kind = 'dunning_step' \
             AND target_id = s.step_id)) GROUP BY customer_id",
        )?;
        let merged = Merged::seen_by(self.connection, &OpenQuery::as_of(as_of))?;
        let mut last: HashMap<CustomerId, NaiveDate> = HashMap::new();
        let mut rows = statement.query([Day(as_of)])?;
        while let Some(row) = rows.next()? {
            let dated_on = row.get::<_, Day>(1)?.0;
            let newest = last.entry(merged.of(CustomerId(row.get(0)?))).or_insert(dated_on);
            *newest = dated_on.max(*newest);
        }
        Ok(last)
    }
}

fn overdue(as_of: NaiveDate) -> OpenQuery {
    OpenQuery { is_overdue_only: true, ..OpenQuery::as_of(as_of) }
}

fn overdue_item(open: &as_of::OpenRow, row: &Row<'_>) -> rusqlite::Result<OverdueItem> {
    let choice: Option<String> = row.get(3)?;
    let due_on = day_of(open.due_day);
    let grace_days: Option<u16> = row.get(4)?;
    Ok(OverdueItem {
        receivable: ReceivableId(open.id),
        customer: CustomerId(open.customer),
        invoice_number: row.get(0)?,
        issued_on: row.get::<_, Day>(1)?.0,
        due_on,
        amount: Money::new(row.get(2)?, open.currency),
        open: Money::new(open.open_minor, open.currency),
        level: open.ladder.level,
        last_reminder_on: open.ladder.last_reminder_on,
        last_pay_by: open.ladder.last_pay_by,
        decision: choice.as_deref().and_then(choice_from_code),
        disputed: None,
        locked: None,
        plan_grace_ends_on: grace_days
            .and_then(|days| due_on.checked_add_days(Days::new(u64::from(days) + 1))),
    })
}

fn bare_standing((customer, currency): (CustomerId, Currency)) -> Standing {
    Standing {
        customer,
        currency,
        is_locked: false,
        locked_until: None,
        reach: Reach::default(),
        last_contact_on: None,
        credits: Vec::new(),
        cheques: Vec::new(),
        pledges: Vec::new(),
        has_looked_at_credits: true,
    }
}
