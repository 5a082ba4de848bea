//! The owner's calendar: the working week, days off, and what is moved to a business day (R18, T7).

use chrono::NaiveDate;
use domain::{
    EntryId,
    calendar::{CalendarSettings, Weekend},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The calendar of the book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CalendarView {
    /// ISO 3166 code of the book's country.
    pub country: String,
    /// The days off in every week there.
    #[ts(type = "Weekend")]
    pub usual_weekend: Weekend,
    /// The public holidays there, by date; none where no list is known.
    pub holidays: Vec<CalendarHoliday>,
    /// Where the list is from.
    pub source: String,
    /// The day on which it was looked up; `null` where there is no list.
    pub retrieved_on: Option<NaiveDate>,
    /// The last day that it tells of.
    pub known_until: Option<NaiveDate>,
    /// What the owner set.
    #[ts(type = "CalendarSettings")]
    pub settings: CalendarSettings,
}

/// A public holiday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CalendarHoliday {
    /// The day.
    pub on: NaiveDate,
    /// Its name in the language of the window.
    pub name: String,
}

/// Changes the calendar. Due dates that were written stay as they are (T7).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct UpdateCalendar {
    /// The new settings; every own day needs a name and stands once.
    #[ts(type = "CalendarSettings")]
    pub settings: CalendarSettings,
}

/// A calendar that was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct CalendarReceipt {
    /// The entry, which `undo_entry` takes back; `null` where nothing changed.
    #[ts(type = "EntryId | null")]
    pub entry_id: Option<EntryId>,
}
