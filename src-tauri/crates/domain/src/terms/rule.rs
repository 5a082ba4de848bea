//! The rule of one due date.

use chrono::{Datelike, NaiveDate};

use crate::calendar::{add_days, add_months, end_of_month, on_day};

/// Another date of the invoice, from which terms may count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Event {
    /// The goods were handed over.
    Delivery,
    /// The order, or the invoice in advance, was made.
    Order,
}

/// When an amount is due, counted from a date `d` that is the invoice's unless an event is named (T1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DueRule {
    /// `d` and some days: `net 30`.
    NetDays {
        /// 0 is due at once.
        days: u16,
    },
    /// The same day of a later month, clamped to its end: `net 2m`.
    NetMonths {
        /// How much later.
        months: u16,
    },
    /// Days after the end of `d`'s month: `eom+30`, in Israel shotef + 30 by the letter of the law.
    EomPlusDays {
        /// 0 is the end of the month.
        days: u16,
    },
    /// Days after the end of the month after `d`'s: `next eom+10`.
    EomNextPlusDays {
        /// 0 is the end of that month.
        days: u16,
    },
    /// The end of a later month: `eom+2m`, the other reading of shotef.
    EomPlusMonths {
        /// How much later.
        months: u16,
    },
    /// The end of the month in which `d` and some days lies: `30d eom`.
    DaysThenEom {
        /// The days before the month is looked at.
        days: u16,
    },
    /// That, and then a day of the month after: `30d eom day 10`.
    DaysEomOnDay {
        /// The days before the month is looked at.
        days: u16,
        /// The day, clamped to the month; 0 is the end of the first month itself.
        day: u8,
    },
    /// A day of a later month: `day 15 +1m`, with `cutoff 25` one month later still for invoices after the 25th.
    DayOfMonth {
        /// How many months later.
        months: u16,
        /// The day, clamped to the month.
        day: u8,
        /// The last day of a month whose invoices count for this month.
        cutoff: Option<u8>,
    },
    /// The first such day of a month on or after `d` and some days: `day 15 after 31d`.
    DayOnOrAfter {
        /// The days that pass at least.
        days: u16,
        /// The day, clamped to the month.
        day: u8,
    },
    /// Days after, or before, another date of the invoice: `delivery+7`, `order-7`, `cod`, `prepaid`.
    FromEvent {
        /// That date.
        event: Event,
        /// Days after it; before it, if negative.
        days: i32,
    },
    /// Months, then a day of that month, then days, in this order: `+2m day 15 +30d`.
    Steps {
        /// First, months later.
        months: u16,
        /// Then this day of the month, clamped.
        day: Option<u8>,
        /// Then days later.
        days: u16,
    },
}

impl DueRule {
    /// The due date, counted from `from`: the invoice date, or the date of the event where the rule names one.
    pub fn due_on(self, from: NaiveDate) -> NaiveDate {
        let later = |days: u16| add_days(from, i32::from(days));
        match self {
            Self::NetDays { days } => later(days),
            Self::NetMonths { months } => add_months(from, months),
            Self::EomPlusDays { days } => add_days(end_of_month(from), i32::from(days)),
            Self::EomNextPlusDays { days } => add_days(end_of_month(add_months(from, 1)), i32::from(days)),
            Self::EomPlusMonths { months } => end_of_month(add_months(from, months)),
            Self::DaysThenEom { days } | Self::DaysEomOnDay { days, day: 0 } => end_of_month(later(days)),
            Self::DaysEomOnDay { days, day } => on_day(add_months(on_day(later(days), 1), 1), day),
            Self::DayOfMonth { months, day, cutoff } => {
                let is_late = cutoff.is_some_and(|cutoff| from.day() > u32::from(cutoff));
                on_day(add_months(on_day(from, 1), months + u16::from(is_late)), day)
            }
            Self::DayOnOrAfter { days, day } => {
                let earliest = later(days);
                let here = on_day(earliest, day);
                if here >= earliest { here } else { on_day(add_months(on_day(earliest, 1), 1), day) }
            }
            Self::FromEvent { days, .. } => add_days(from, days),
            Self::Steps { months, day, days } => {
                let moved = add_months(from, months);
                add_days(day.map_or(moved, |day| on_day(moved, day)), i32::from(days))
            }
        }
    }

    /// The date from which the rule counts, if it is not the invoice's.
    pub const fn event(self) -> Option<Event> {
        match self {
            Self::FromEvent { event, .. } => Some(event),
            _ => None,
        }
    }
}

/// The notation of T1, in its canonical spelling.
impl std::fmt::Display for DueRule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            Self::NetDays { days: 0 } => f.write_str("now"),
            Self::NetDays { days } => write!(f, "net {days}"),
            Self::NetMonths { months } => write!(f, "net {months}m"),
            Self::EomPlusDays { days: 0 } => f.write_str("eom"),
            Self::EomPlusDays { days } => write!(f, "eom+{days}"),
            Self::EomNextPlusDays { days: 0 } => f.write_str("next eom"),
            Self::EomNextPlusDays { days } => write!(f, "next eom+{days}"),
            Self::EomPlusMonths { months } => write!(f, "eom+{months}m"),
            Self::DaysThenEom { days } | Self::DaysEomOnDay { days, day: 0 } => write!(f, "{days}d eom"),
            Self::DaysEomOnDay { days, day } => write!(f, "{days}d eom day {day}"),
            Self::DayOfMonth { months, day, cutoff } => {
                write!(f, "day {day}")?;
                if months > 0 {
                    write!(f, " +{months}m")?;
                }
                cutoff.map_or(Ok(()), |cutoff| write!(f, " cutoff {cutoff}"))
            }
            Self::DayOnOrAfter { days, day } => write!(f, "day {day} after {days}d"),
            Self::FromEvent { event: Event::Delivery, days: 0 } => f.write_str("cod"),
            Self::FromEvent { event: Event::Order, days: 0 } => f.write_str("prepaid"),
            Self::FromEvent { event, days } => {
                let name = match event {
                    Event::Delivery => "delivery",
                    Event::Order => "order",
                };
                write!(f, "{name}{days:+}")
            }
            Self::Steps { months, day, days } => {
                write!(f, "+{months}m")?;
                day.map_or(Ok(()), |day| write!(f, " day {day}"))?;
                if days > 0 { write!(f, " +{days}d") } else { Ok(()) }
            }
        }
    }
}
