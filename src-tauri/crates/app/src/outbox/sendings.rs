//! Which books are sending mail at this moment. Looked at, stopped and waited for without the app itself.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use domain::MailId;

use crate::{AppError, Work, contract::WorkView, session::is_same_file};

/// The sendings that run: at most one for each book.
#[derive(Debug, Default)]
pub struct Sendings {
    running: Mutex<Vec<Arc<Running>>>,
    has_ended: Condvar,
}

/// One sending.
#[derive(Debug)]
struct Running {
    book: PathBuf,
    work: Work,
    on_its_way: Mutex<Option<MailId>>,
}

/// The right to send the mails of a book, until it is dropped.
#[derive(Debug)]
pub(super) struct Claim {
    sendings: Arc<Sendings>,
    running: Arc<Running>,
}

impl Sendings {
    /// How far the newest sending is; the total is zero where none runs.
    pub fn view(&self) -> WorkView {
        self.running().last().map_or(WorkView { done: 0, total: 0 }, |running| running.work.view())
    }

    /// Asks every sending to stop before its next mail leaves.
    pub fn stop(&self) {
        for running in self.running().iter() {
            running.work.stop();
        }
    }

    /// Stops every sending and waits for the answers that are still to come, but no longer than this.
    pub fn stop_within(&self, patience: Duration) {
        self.stop();
        let waited =
            self.has_ended.wait_timeout_while(self.running(), patience, |running| !running.is_empty());
        drop(waited);
    }

    /// Begins the one sending of the book at this path.
    ///
    /// # Errors
    /// If one runs: `mail.sending`.
    pub(super) fn begin(self: &Arc<Self>, book: &Path) -> Result<Claim, AppError> {
        let mut all = self.running();
        if find(&all, book).is_some() {
            return Err(AppError::refused("mail.sending"));
        }
        let running =
            Arc::new(Running { book: book.to_owned(), work: Work::default(), on_its_way: Mutex::default() });
        all.push(Arc::clone(&running));
        Ok(Claim { sendings: Arc::clone(self), running })
    }

    /// Refuses what must not happen to the book at this path while its mail is sent: `mail.sending`.
    pub(crate) fn require_none(&self, book: &Path) -> Result<(), AppError> {
        if self.is_sending(book) { Err(AppError::refused("mail.sending")) } else { Ok(()) }
    }

    /// Whether mail of the book at this path is being sent.
    pub(super) fn is_sending(&self, book: &Path) -> bool {
        find(&self.running(), book).is_some()
    }

    /// The mail of the book at this path that is being handed over.
    pub(super) fn on_its_way(&self, book: &Path) -> Option<MailId> {
        let all = self.running();
        *locked(&find(&all, book)?.on_its_way)
    }

    fn running(&self) -> MutexGuard<'_, Vec<Arc<Running>>> {
        locked(&self.running)
    }
}

impl Claim {
    /// The book.
    pub(super) fn book(&self) -> &Path {
        &self.running.book
    }

    /// How far it is, and whether the owner wants it to stop.
    pub(super) fn work(&self) -> &Work {
        &self.running.work
    }

    /// Tells that this mail is being handed over; `None` between two.
    pub(super) fn set_on_its_way(&self, mail: Option<MailId>) {
        *locked(&self.running.on_its_way) = mail;
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        self.sendings.running().retain(|running| !Arc::ptr_eq(running, &self.running));
        self.sendings.has_ended.notify_all();
    }
}

fn find<'a>(all: &'a [Arc<Running>], book: &Path) -> Option<&'a Arc<Running>> {
    all.iter().find(|running| is_same_file(&running.book, book))
}

/// A panic of one sending leaves nothing half done in here.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
