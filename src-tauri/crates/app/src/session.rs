//! Which book is open: starting, opening, closing.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use domain::{
    dunning::DunningPolicy,
    seller::{BookProfile, Seller},
};
use store::{Book, CustomerQuery, NewBook, SnapshotReason};

use crate::{
    App, AppError,
    contract::{BookView, SessionView, SetLanguage, SetTheme, StartBook, Theme},
    preferences::OpenDays,
};

/// The setting that marks the sample company.
const SAMPLE_SETTING: &str = "book.sample";

impl App {
    /// Which book is open, and in which language the window speaks.
    ///
    /// # Errors
    /// If the open book cannot be read.
    pub fn get_session(&self) -> Result<SessionView, AppError> {
        Ok(SessionView {
            today: self.now().today,
            language: self.preferences.language,
            theme: self.preferences.theme,
            book: self.book.as_ref().map(|book| self.book_view(book)).transpose()?,
            problem: self.start_problem.clone(),
        })
    }

    /// Opens the book of last time, if there is one; what hinders it is told by the next session view, once a book is
    /// opened it is forgotten.
    pub fn reopen_last_book(&mut self) {
        let Some(path) = self.preferences.last_book.clone() else { return };
        if let Err(error) = self.open_book_or_copy(&path) {
            self.start_problem = Some(error.into());
        }
    }

    /// Sets the language of the window.
    ///
    /// # Errors
    /// If the preferences cannot be written.
    pub fn set_language(&mut self, request: &SetLanguage) -> Result<SessionView, AppError> {
        self.preferences.language = Some(request.language);
        self.preferences.save(self.ports.data_dir.as_deref())?;
        self.get_session()
    }

    /// The colours of the window, known before its page is drawn.
    pub const fn theme(&self) -> Theme {
        self.preferences.theme
    }

    /// Sets the colours of the window.
    ///
    /// # Errors
    /// If the preferences cannot be written.
    pub fn set_theme(&mut self, request: &SetTheme) -> Result<SessionView, AppError> {
        self.preferences.theme = request.theme;
        self.preferences.save(self.ports.data_dir.as_deref())?;
        self.get_session()
    }

    /// Starts a book in the app's own folder and opens it.
    ///
    /// # Errors
    /// If the name is blank, the country is no two-letter code, or the file cannot be written.
    pub fn start_book(&mut self, request: &StartBook) -> Result<SessionView, AppError> {
        let folder = self.data_dir().join("books");
        std::fs::create_dir_all(&folder)?;
        let path = free_path(&folder, request.name.trim());
        self.preferences.language = Some(request.language);
        self.create_book(&path, request)?;
        self.get_session()
    }

    /// Starts a book at `path` and opens it.
    ///
    /// # Errors
    /// If the name is blank, the country is no two-letter code, there is a file already, or it cannot be written.
    pub fn create_book(&mut self, path: &Path, request: &StartBook) -> Result<(), AppError> {
        let name = request.name.trim();
        if name.is_empty() {
            return Err(AppError::refused("company.name_missing"));
        }
        if request.country.len() != 2 || !request.country.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Err(AppError::refused_with("country.unknown", "country", &request.country));
        }
        let new = NewBook {
            profile: BookProfile {
                country: request.country.clone(),
                currency: request.currency,
                language: request.language,
            },
            seller: Seller { name: name.to_owned(), ..Seller::default() },
            policy: DunningPolicy::default(),
        };
        let book = Book::create(path, &new, self.now())?;
        self.took_over(book, path)
    }

    /// Opens the book at `path`; the one that was open is closed.
    ///
    /// # Errors
    /// If it is no book, newer, damaged, open elsewhere or read-only. The book that was open stays open then.
    pub fn open_book(&mut self, path: &Path) -> Result<SessionView, AppError> {
        let is_open_here = self
            .book
            .as_ref()
            .filter(|book| !book.is_copy())
            .and_then(Book::path)
            .is_some_and(|open| is_same_file(open, path));
        if !is_open_here {
            let book = Book::open(path, self.now())?;
            self.took_over(book, path)?;
        }
        self.get_session()
    }

    /// Closes the book; the next start shows the doors.
    ///
    /// # Errors
    /// If the preferences cannot be written.
    pub fn close_book(&mut self) -> Result<SessionView, AppError> {
        self.leave_book();
        self.preferences.last_book = None;
        self.preferences.save(self.ports.data_dir.as_deref())?;
        self.get_session()
    }

    /// Where new books, the sample and the preferences lie; the current folder for a front end that remembers nothing.
    pub fn data_dir(&self) -> &Path {
        self.ports.data_dir.as_deref().unwrap_or(Path::new("."))
    }

    pub(crate) fn book_path(&self) -> String {
        self.book.as_ref().and_then(Book::path).map(|path| path.display().to_string()).unwrap_or_default()
    }

    /// Marks the open book as the sample company.
    pub(crate) fn mark_as_sample(&mut self) -> Result<(), AppError> {
        let now = self.now();
        self.book_mut()?.write("sample.fill", now, |entry| entry.change_setting(SAMPLE_SETTING, "true"))?;
        Ok(())
    }

    pub(crate) fn took_over(&mut self, book: Book, path: &Path) -> Result<(), AppError> {
        self.leave_book();
        let path = std::path::absolute(path)?;
        self.remember_book(&book, &path);
        self.book = Some(book);
        self.start_problem = None;
        self.preferences.last_book = Some(path);
        self.keep_open_day();
        // A folder of preferences that cannot be written must not keep the owner from the book.
        let _kept = self.preferences.save(self.ports.data_dir.as_deref());
        Ok(())
    }

    /// Copies the book that is open, if it changed, and closes it.
    fn leave_book(&mut self) {
        self.keep_copy(SnapshotReason::Quit);
        self.book = None;
        self.copy = None;
        self.backup_problem = None;
        self.drafts.clear();
    }

    /// The last day before today on which the open book was open on this computer.
    pub(crate) fn last_open_day(&mut self) -> Option<NaiveDate> {
        // A window may stay open over midnight.
        if self.keep_open_day() {
            let _kept = self.preferences.save(self.ports.data_dir.as_deref());
        }
        let days = self.preferences.opened.get(self.preferences.last_book.as_ref()?)?;
        days.before.filter(|before| *before < self.now().today)
    }

    /// Keeps that the open book is open today; returns whether that was new.
    fn keep_open_day(&mut self) -> bool {
        let Some(path) = self.preferences.last_book.clone() else { return false };
        let known = self.preferences.opened.get(&path).copied();
        let days = OpenDays::and_on(known, self.now().today);
        self.preferences.opened.insert(path, days);
        known != Some(days)
    }

    fn book_view(&self, book: &Book) -> Result<BookView, AppError> {
        let read = book.read();
        let profile = read.book_profile()?;
        let customers =
            read.customers(&CustomerQuery { limit: 0, ..CustomerQuery::as_of(self.now().today) })?;
        Ok(BookView {
            name: read.seller()?.name,
            path: self.book_path(),
            country: profile.country,
            currency: profile.currency,
            is_sample: read.setting(SAMPLE_SETTING)?.is_some(),
            customer_count: u32::try_from(customers.total).unwrap_or(u32::MAX),
            invoice_count: read.invoice_count()?,
            outbox_count: Self::outbox_count(read)?,
            safety: self.safety(book),
        })
    }
}

/// A path in `folder` that no file has: `name.duebook`, else `name 2.duebook` and so on.
pub(crate) fn free_path(folder: &Path, name: &str) -> PathBuf {
    let stem: String = name
        .chars()
        .map(|character| if is_safe_in_file_name(character) { character } else { ' ' })
        .take(60)
        .collect();
    let stem = stem.split_whitespace().collect::<Vec<_>>().join(" ");
    let stem = if stem.is_empty() { "book" } else { stem.as_str() };
    let numbered = (2..).map(|number| folder.join(format!("{stem} {number}.duebook")));
    std::iter::once(folder.join(format!("{stem}.duebook")))
        .chain(numbered)
        .find(|path| !path.exists())
        .unwrap_or_else(|| folder.join("book.duebook"))
}

fn is_safe_in_file_name(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '-' | '_' | '&' | '(' | ')' | ',')
}

/// Whether two paths lead to one file.
pub(crate) fn is_same_file(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => one == other,
    }
}
