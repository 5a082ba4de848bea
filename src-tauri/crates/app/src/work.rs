//! Long work: how far it is, and the owner's wish to stop it. It is looked at while the app itself is busy.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use crate::{AppError, contract::WorkView};

/// How far the work is that the app does at this moment. Shared between who works and who looks.
#[derive(Debug, Default)]
pub struct Work {
    done: AtomicU32,
    total: AtomicU32,
    is_stopped: AtomicBool,
}

impl Work {
    /// How far it is; the total is zero where it is not known.
    pub fn view(&self) -> WorkView {
        WorkView { done: self.done.load(Ordering::Relaxed), total: self.total.load(Ordering::Relaxed) }
    }

    /// Asks whoever works to stop before the next step. Nothing is kept of work that was stopped.
    pub fn stop(&self) {
        self.is_stopped.store(true, Ordering::Relaxed);
    }

    /// Whether the owner wants to stop.
    pub(crate) fn is_stopped(&self) -> bool {
        self.is_stopped.load(Ordering::Relaxed)
    }

    /// Begins work of `total` steps, until what it returns is dropped. A wish to stop what was done before does not concern it.
    pub(crate) fn begin(&self, total: usize) -> AtWork<'_> {
        self.is_stopped.store(false, Ordering::Relaxed);
        self.done.store(0, Ordering::Relaxed);
        self.total.store(u32::try_from(total).unwrap_or(u32::MAX), Ordering::Relaxed);
        AtWork(self)
    }
}

/// Work that has begun.
pub(crate) struct AtWork<'a>(&'a Work);

impl AtWork<'_> {
    /// One more step is done.
    ///
    /// # Errors
    /// If the owner wants to stop: `work.stopped`.
    pub(crate) fn step(&self) -> Result<(), AppError> {
        self.0.done.fetch_add(1, Ordering::Relaxed);
        if self.0.is_stopped() { Err(AppError::refused("work.stopped")) } else { Ok(()) }
    }
}

impl Drop for AtWork<'_> {
    fn drop(&mut self) {
        self.0.total.store(0, Ordering::Relaxed);
    }
}
