//! How a rule comes to its date, one step after the other, so that a due date explains itself.

use chrono::{Datelike, NaiveDate};

use super::DueRule;
use crate::calendar::{add_days, add_months, end_of_month, on_day};

/// One step from a date to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepKind {
    /// Some days later; before, if negative.
    Days(i32),
    /// The same day some months later, clamped.
    Months(u16),
    /// The last day of that month.
    EndOfMonth,
    /// This day of that month, clamped.
    DayOfMonth(u8),
    /// This day of the month after, clamped.
    DayOfNextMonth(u8),
    /// The first such day of a month on or after the date.
    NextDay(u8),
    /// One month more, because the invoice came after this day of its month.
    AfterCutoff(u8),
}

/// A step and the date that it leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueStep {
    /// What is done.
    pub kind: StepKind,
    /// Where it leads.
    pub on: NaiveDate,
}

impl DueRule {
    /// The steps from `from` to the due date; the last one leads to it. There is none where the two are the same by rule.
    pub fn steps(self, from: NaiveDate) -> Vec<DueStep> {
        let kinds = match self {
            Self::NetDays { days } => vec![StepKind::Days(days.into())],
            Self::NetMonths { months } => vec![StepKind::Months(months)],
            Self::EomPlusDays { days } => vec![StepKind::EndOfMonth, StepKind::Days(days.into())],
            Self::EomNextPlusDays { days } => {
                vec![StepKind::Months(1), StepKind::EndOfMonth, StepKind::Days(days.into())]
            }
            Self::EomPlusMonths { months } => vec![StepKind::Months(months), StepKind::EndOfMonth],
            Self::DaysThenEom { days } | Self::DaysEomOnDay { days, day: 0 } => {
                vec![StepKind::Days(days.into()), StepKind::EndOfMonth]
            }
            Self::DaysEomOnDay { days, day } => {
                vec![StepKind::Days(days.into()), StepKind::DayOfNextMonth(day)]
            }
            Self::DayOfMonth { months, day, cutoff } => {
                let late = cutoff.filter(|cutoff| from.day() > u32::from(*cutoff));
                let mut kinds = vec![StepKind::Months(months)];
                kinds.extend(late.map(StepKind::AfterCutoff));
                kinds.push(StepKind::DayOfMonth(day));
                kinds
            }
            Self::DayOnOrAfter { days, day } => vec![StepKind::Days(days.into()), StepKind::NextDay(day)],
            Self::FromEvent { days, .. } => vec![StepKind::Days(days)],
            Self::Steps { months, day, days } => {
                let mut kinds = vec![StepKind::Months(months)];
                kinds.extend(day.map(StepKind::DayOfMonth));
                kinds.push(StepKind::Days(days.into()));
                kinds
            }
        };
        walk(from, kinds)
    }
}

/// Follows the steps; those that move nothing by their own figures are left out.
fn walk(from: NaiveDate, kinds: Vec<StepKind>) -> Vec<DueStep> {
    let mut on = from;
    let mut steps = Vec::with_capacity(kinds.len());
    for kind in kinds {
        on = kind.apply(on);
        if !matches!(kind, StepKind::Days(0) | StepKind::Months(0)) {
            steps.push(DueStep { kind, on });
        }
    }
    steps
}

impl StepKind {
    fn apply(self, date: NaiveDate) -> NaiveDate {
        let next_month = |date| add_months(on_day(date, 1), 1);
        match self {
            Self::Days(days) => add_days(date, days),
            Self::Months(months) => add_months(date, months),
            Self::EndOfMonth => end_of_month(date),
            Self::DayOfMonth(day) => on_day(date, day),
            Self::DayOfNextMonth(day) => on_day(next_month(date), day),
            Self::NextDay(day) => {
                let here = on_day(date, day);
                if here >= date { here } else { on_day(next_month(date), day) }
            }
            Self::AfterCutoff(_) => add_months(date, 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn t1_a_due_date_explains_itself_step_by_step() {
        let from = NaiveDate::from_ymd_opt(2026, 11, 14).unwrap();
        let steps = DueRule::DaysThenEom { days: 30 }.steps(from);
        let shown: Vec<String> = steps.iter().map(|step| step.on.to_string()).collect();
        assert_eq!(shown, ["2026-12-14", "2026-12-31"]);
        assert!(DueRule::NetDays { days: 0 }.steps(from).is_empty(), "due at once needs no step");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        #[test]
        fn t1_the_last_step_is_the_due_date(offset in 0_i32..20_000, count in 0_u16..200, day in 0_u8..32, which in 0_usize..11) {
            let from = add_days(NaiveDate::from_ymd_opt(2000, 1, 1).unwrap(), offset);
            let months = count % 24;
            let rule = [
                DueRule::NetDays { days: count },
                DueRule::NetMonths { months },
                DueRule::EomPlusDays { days: count },
                DueRule::EomNextPlusDays { days: count },
                DueRule::EomPlusMonths { months },
                DueRule::DaysThenEom { days: count },
                DueRule::DaysEomOnDay { days: count, day },
                DueRule::DayOfMonth { months, day: day.max(1), cutoff: (day > 3).then_some(day) },
                DueRule::DayOnOrAfter { days: count, day: day.max(1) },
                DueRule::FromEvent { event: super::super::Event::Order, days: -i32::from(count) },
                DueRule::Steps { months, day: (day > 0).then_some(day), days: count },
            ][which];
            let last = rule.steps(from).last().map_or(from, |step| step.on);
            // The end of a month that is clamped first stays the end of that month only where the rule says so.
            prop_assert_eq!(last, rule.due_on(from));
        }
    }
}
