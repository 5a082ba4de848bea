//! The keychain of the system: Keychain on macOS, Credential Manager on Windows, Secret Service elsewhere (E2).

use std::{sync::mpsc, thread, time::Duration};

use keyring::{Entry, Error};

use crate::{Keychain, KeychainError};

/// Under which name the system lists our passwords.
const SERVICE: &str = "Duebook";

/// How long it may take; a keychain that is locked asks its owner meanwhile.
const PATIENCE: Duration = Duration::from_mins(1);

/// Keeps passwords where the system keeps them.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemKeychain;

impl Keychain for SystemKeychain {
    fn read(&self, account: &str) -> Result<Option<String>, KeychainError> {
        asked(account, |entry| match entry.get_password() {
            Ok(password) => Ok(Some(password)),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(error),
        })
    }

    fn keep(&self, account: &str, password: &str) -> Result<(), KeychainError> {
        let password = password.to_owned();
        asked(account, move |entry| entry.set_password(&password))
    }

    fn forget(&self, account: &str) -> Result<(), KeychainError> {
        asked(account, |entry| match entry.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(error),
        })
    }
}

/// Asks in a thread of its own: a keychain that never answers must not keep the window waiting for good.
fn asked<T: Send + 'static>(
    account: &str,
    question: impl FnOnce(&Entry) -> Result<T, Error> + Send + 'static,
) -> Result<T, KeychainError> {
    let account = account.to_owned();
    let (answer, answered) = mpsc::channel();
    thread::spawn(move || {
        let outcome = Entry::new(SERVICE, &account).and_then(|entry| question(&entry));
        // Who waits may have given up.
        let _ = answer.send(outcome.map_err(|_| KeychainError));
    });
    answered.recv_timeout(PATIENCE).unwrap_or(Err(KeychainError))
}
