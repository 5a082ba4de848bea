//! When business is done: the list of the book's country, as the owner changed it, and what is moved by it (R18, T7).

mod country;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::calendar::{CalendarSettings, Convention, DueShift, WorkingDays};
use store::Reader;

use crate::{
    App, AppError,
    contract::{CalendarHoliday, CalendarReceipt, CalendarView, UpdateCalendar},
    typed,
};

/// The calendar of the open book.
#[derive(Debug, Clone)]
pub(crate) struct BookCalendar {
    settings: CalendarSettings,
    days: WorkingDays,
}

impl BookCalendar {
    /// The calendar as it is set now.
    ///
    /// # Errors
    /// If the book cannot be read.
    pub(crate) fn of(read: Reader<'_>) -> Result<Self, AppError> {
        let country = country::of(&read.book_profile()?.country);
        let settings = read.calendar()?;
        let days = settings.working_days(country.weekend, country.days());
        Ok(Self { settings, days })
    }

    /// The business day for an amount of a new invoice; `None` where its due date is one, or nothing is moved (T7).
    pub(crate) fn shift(&self, due_on: NaiveDate) -> Option<DueShift> {
        self.settings.shift(due_on, &self.days)
    }

    /// The next business day, where reminders leave on those only and `on` is none (R18).
    pub(crate) fn sends_later(&self, on: NaiveDate) -> Option<NaiveDate> {
        let next = self.days.adjust(on, Convention::Following);
        Some(next).filter(|next| self.settings.sends_on_business_days && *next != on)
    }

    /// When business is done.
    pub(crate) fn working_days(&self) -> &WorkingDays {
        &self.days
    }
}

impl App {
    /// The calendar: the country's list, and what the owner set.
    ///
    /// # Errors
    /// If no book is open.
    pub fn get_calendar(&self) -> Result<CalendarView, AppError> {
        let read = self.read()?;
        let profile = read.book_profile()?;
        let country = country::of(&profile.country);
        let language = self.preferences.language.unwrap_or_default();
        let holidays = country.named(language).map(|(on, name)| CalendarHoliday { on, name });
        Ok(CalendarView {
            country: profile.country,
            usual_weekend: country.weekend,
            holidays: holidays.collect(),
            source: country.source.clone(),
            retrieved_on: country.retrieved_on,
            known_until: country.known_until,
            settings: read.calendar()?,
        })
    }

    /// When business is done in the open book, the owner's own days counted in.
    ///
    /// # Errors
    /// If no book is open.
    pub fn working_days(&self) -> Result<WorkingDays, AppError> {
        Ok(BookCalendar::of(self.read()?)?.working_days().clone())
    }

    /// Keeps a calendar. New invoices and runs follow it; due dates that were written stay (T7).
    ///
    /// # Errors
    /// If an own day has no name, or stands twice.
    pub fn update_calendar(&mut self, request: &UpdateCalendar) -> Result<CalendarReceipt, AppError> {
        let country = country::of(&self.read()?.book_profile()?.country);
        let listed: BTreeSet<NaiveDate> = country.days().collect();
        let mut settings = request.settings.clone();
        settings.removed.retain(|day| listed.contains(day));
        settings.own.sort();
        let mut seen = listed;
        for holiday in &mut settings.own {
            holiday.name = typed::line(&holiday.name)?.0;
            if holiday.name.is_empty() {
                return Err(AppError::refused_with("calendar.name_missing", "date", holiday.on));
            }
            if !seen.insert(holiday.on) {
                return Err(AppError::refused_with("calendar.day_twice", "date", holiday.on));
            }
        }
        let now = self.now();
        let written =
            self.book_mut()?.write("calendar.change", now, |entry| entry.change_calendar(&settings))?;
        Ok(CalendarReceipt { entry_id: written.entry })
    }
}
