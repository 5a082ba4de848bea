//! Use cases that wait for the world: they take the app for each of their steps and leave it to others meanwhile.

use std::cell::RefCell;

use crate::{App, AppError};

/// Gives the app to one task after the other.
pub trait Turns {
    /// What a task that failed becomes.
    type Refusal: From<AppError>;

    /// Does one thing with the app, which is free again afterwards.
    ///
    /// # Errors
    /// What the task refuses, and where there is no app any more.
    fn turn<T>(&self, task: impl FnOnce(&mut App) -> Result<T, AppError>) -> Result<T, Self::Refusal>;
}

/// An app that nobody else wants meanwhile.
pub(crate) struct Alone<'a>(RefCell<&'a mut App>);

impl<'a> Alone<'a> {
    pub(crate) const fn with(app: &'a mut App) -> Self {
        Self(RefCell::new(app))
    }
}

impl Turns for Alone<'_> {
    type Refusal = AppError;

    fn turn<T>(&self, task: impl FnOnce(&mut App) -> Result<T, AppError>) -> Result<T, AppError> {
        task(&mut self.0.borrow_mut())
    }
}
