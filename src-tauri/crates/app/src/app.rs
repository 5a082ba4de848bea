//! The app as a front end holds it: ports, the open book, drafts of imports.

use std::sync::Arc;

use domain::Now;
use store::{Book, Reader, StoreError};

use crate::{
    AppError, Ports, Work,
    contract::{CopyView, WireError},
    imports::Drafts,
    outbox::{Kept, Sendings},
    preferences::Preferences,
};

/// The use cases over one open book.
#[derive(Debug)]
pub struct App {
    pub(crate) ports: Ports,
    pub(crate) preferences: Preferences,
    pub(crate) book: Option<Book>,
    pub(crate) drafts: Drafts,
    pub(crate) start_problem: Option<WireError>,
    /// The copy that is open in place of a book.
    pub(crate) copy: Option<CopyView>,
    /// Why the last attempt to copy the book failed.
    pub(crate) backup_problem: Option<WireError>,
    pub(crate) work: Arc<Work>,
    pub(crate) sendings: Arc<Sendings>,
    /// The password of the mail server, once this session knows it.
    pub(crate) mail_password: Option<Kept>,
}

impl App {
    /// The app without an open book.
    pub fn new(ports: Ports) -> Self {
        let preferences = Preferences::load(ports.data_dir.as_deref());
        Self {
            ports,
            preferences,
            book: None,
            drafts: Drafts::default(),
            start_problem: None,
            copy: None,
            backup_problem: None,
            work: Arc::default(),
            sendings: Arc::default(),
            mail_password: None,
        }
    }

    /// How far long work is; whoever holds it may look and stop it while the app works.
    pub fn work(&self) -> Arc<Work> {
        Arc::clone(&self.work)
    }

    /// The sendings of mail that run beside everything else.
    pub fn sendings(&self) -> Arc<Sendings> {
        Arc::clone(&self.sendings)
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
    /// If none is open, or what is open is a copy.
    pub(crate) fn book_mut(&mut self) -> Result<&mut Book, AppError> {
        match self.book.as_mut() {
            Some(book) if book.is_copy() => Err(StoreError::CopyOnly.into()),
            Some(book) => Ok(book),
            None => Err(AppError::refused("book.none_open")),
        }
    }

    /// Answers about the open book.
    ///
    /// # Errors
    /// If none is open.
    pub(crate) fn read(&self) -> Result<Reader<'_>, AppError> {
        Ok(self.book()?.read())
    }
}
