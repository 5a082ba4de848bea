//! What levels of the ladder ask for beside their letters, and what the owner answered.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{CustomerId, EntryId, dunning::SideEffect};
use rusqlite::params;

use crate::{
    Entry, Reader, Result,
    sql::{Day, coded},
};

/// A step of the ladder about something that is still open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenStepRow {
    /// Whose item it is now.
    pub customer: CustomerId,
    /// The level.
    pub level: u8,
    /// The day of the letter or the call.
    pub dated_on: NaiveDate,
    /// The entry that posted it.
    pub entry: EntryId,
}

impl Entry<'_> {
    /// Posts what the owner answered today.
    ///
    /// # Errors
    /// If there is no such customer.
    pub fn post_effect_answer(
        &mut self,
        customer: CustomerId,
        effect: SideEffect,
        is_accepted: bool,
    ) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO effect_answer (entry_id, customer_id, effect, is_accepted, answered_on) \
                 VALUES (?, ?, ?, ?, ?)",
            )?
            .execute(params![self.id.0, customer.0, effect.code(), is_accepted, Day(self.now.today)])?;
        Ok(())
    }
}

impl Reader<'_> {
    /// Every step that stands about an item of which something is open, the newest last; not a call that was passed over.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn open_steps(self) -> Result<Vec<OpenStepRow>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT coalesce(m.canonical_id, o.customer_id), s.level, s.dated_on, s.entry_id FROM open_receivable AS o \
             JOIN active_step AS a USING (receivable_id) JOIN dunning_step AS s USING (step_id) \
             JOIN journal AS j ON j.entry_id = s.entry_id AND j.kind <> 'call.passed_over' \
             LEFT JOIN merged_customer AS m ON m.customer_id = o.customer_id WHERE o.open_minor > 0 ORDER BY s.step_id",
        )?;
        let rows = statement.query_map([], |row| {
            Ok(OpenStepRow {
                customer: CustomerId(row.get(0)?),
                level: row.get(1)?,
                dated_on: row.get::<_, Day>(2)?.0,
                entry: EntryId(row.get(3)?),
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The entry of the newest answer that stands, by customer and effect.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn effect_answers(self) -> Result<HashMap<(CustomerId, SideEffect), EntryId>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT coalesce(m.canonical_id, e.customer_id), e.effect, max(e.entry_id) FROM effect_answer AS e \
             LEFT JOIN merged_customer AS m ON m.customer_id = e.customer_id WHERE NOT EXISTS (SELECT 1 FROM active_reversal \
             WHERE target_kind = 'effect_answer' AND target_id = e.effect_answer_id) GROUP BY 1, 2",
        )?;
        let rows = statement.query_map([], |row| {
            let effect = coded(row, 1, SideEffect::from_code)?;
            Ok(((CustomerId(row.get(0)?), effect), EntryId(row.get(2)?)))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
