//! The app as a front end holds it: ports, the open book, drafts of imports.

use domain::Now;
use store::{Book, Reader};

use crate::{AppError, Ports, imports::Drafts, preferences::Preferences};

/// The use cases over one open book.
#[derive(Debug)]
pub struct App {
    pub(crate) ports: Ports,
    pub(crate) preferences: Preferences,
    pub(crate) book: Option<Book>,
    pub(crate) drafts: Drafts,
    pub(crate) start_problem: Option<crate::contract::WireError>,
}

impl App {
    /// The app without an open book.
    pub fn new(ports: Ports) -> Self {
        let preferences = Preferences::load(ports.data_dir.as_deref());
        Self { ports, preferences, book: None, drafts: Drafts::default(), start_problem: None }
    }

    /// The moment, from the clock of the ports.
    pub(crate) fn now(&self) -> Now {
        self.ports.clock.now()
    }

    /// The open book.
    ///
    /// # Errors
    /// If none is open.
    pub(crate) fn book(&self) -> Result<&Book, AppError> {
        self.book.as_ref().ok_or_else(|| AppError::refused("book.none_open"))
    }

    /// The open book, to be written.
    ///
    /// # Errors
    /// If none is open.
    pub(crate) fn book_mut(&mut self) -> Result<&mut Book, AppError> {
        self.book.as_mut().ok_or_else(|| AppError::refused("book.none_open"))
    }

    /// Answers about the open book.
    ///
    /// # Errors
    /// If none is open.
    pub(crate) fn read(&self) -> Result<Reader<'_>, AppError> {
        Ok(self.book()?.read())
    }
}
