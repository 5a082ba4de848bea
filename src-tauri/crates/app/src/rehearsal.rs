//! The ladder rehearsed on the last twelve months: nothing is written, nothing is numbered (R7).

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use domain::{
    ReceivableId,
    dunning::{DunningPolicies, Rehearsal, Rehearsed},
};

use crate::{
    App, AppError,
    contract::{LevelCount, ProposeReminders, RehearsalSide, RehearsalView, RehearsePolicy},
    reminders::Facts,
};

/// Weeks before the last run of a rehearsal, which is today.
const WEEKS: u32 = 52;

impl App {
    /// What weekly runs of the last twelve months would have written by the ladder in force and by another one.
    ///
    /// # Errors
    /// If no book is open, something is wrong with the ladder, there is no such group or customer, or the owner stops the work.
    pub fn rehearse_year(&self, request: &RehearsePolicy) -> Result<RehearsalView, AppError> {
        let kept = self.read()?.policies()?;
        let other = self.tried_policies(request, &kept)?;
        let today = self.now().today;
        let (now, then) = self.rehearse((&kept, other.as_ref()), today)?;
        Ok(RehearsalView {
            from: week(today, WEEKS),
            to: today,
            runs: WEEKS + 1,
            then: then.as_ref().map(|then| side(then, &now)),
            now: side(&now, then.as_ref().unwrap_or(&now)),
        })
    }

    fn rehearse(
        &self,
        (kept, other): (&DunningPolicies, Option<&DunningPolicies>),
        today: NaiveDate,
    ) -> Result<(Rehearsed, Option<Rehearsed>), AppError> {
        let read = self.read()?;
        let at_work = self.work.begin(usize::try_from(WEEKS + 1).unwrap_or(usize::MAX));
        let (mut now, mut then) = (Rehearsal::default(), Rehearsal::default());
        for ago in (0..=WEEKS).rev() {
            let as_of = week(today, ago);
            let until =
                [Some(kept), other].into_iter().flatten().filter_map(|by| by.noted_until(as_of)).max();
            let facts = Facts::read(read, (as_of, until), &ProposeReminders::default())?;
            facts.with_input(kept, |input| now.run(input));
            if let Some(other) = other {
                facts.with_input(other, |input| then.run(input));
            }
            at_work.step()?;
        }
        Ok((now.finish(), other.map(|_| then.finish())))
    }
}

/// The day so many weeks before another.
fn week(today: NaiveDate, ago: u32) -> NaiveDate {
    today.checked_sub_days(Days::new(7 * u64::from(ago))).unwrap_or(today)
}

/// One side of the comparison, beside the other.
fn side(done: &Rehearsed, other: &Rehearsed) -> RehearsalSide {
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let first = |side: &Rehearsed| side.first_after.keys().copied().collect::<BTreeSet<ReceivableId>>();
    let letters = done.letters.iter().filter(|(level, _)| **level > 0);
    RehearsalSide {
        notes: done.letters.get(&0).copied().unwrap_or(0),
        reminders: done.reminders(),
        levels: letters.map(|(level, count)| LevelCount { level: *level, count: *count }).collect(),
        calls: done.calls,
        customers: count(done.customers.len()),
        invoices: count(done.first_after.len()),
        only_here: count(first(done).difference(&first(other)).count()),
        ended: count(done.ended.len()),
        usual_days: done.usual_days().and_then(|days| u32::try_from(days).ok()),
    }
}
