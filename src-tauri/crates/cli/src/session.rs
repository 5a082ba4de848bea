//! The book of the command line: opened for one command, closed after it.

use std::{path::PathBuf, sync::Arc};

use app::{App, Clock, FixedClock, PdfPrinter, Ports, SmtpMailer, SystemClock, SystemKeychain};

use crate::{args::Args, failure::Failure};

/// The app without a book; it remembers nothing between commands.
pub(crate) fn app(args: &Args) -> App {
    let clock: Box<dyn Clock> = match args.today {
        Some(today) => Box::new(FixedClock(today)),
        None => Box::new(SystemClock),
    };
    App::new(Ports {
        clock,
        printer: Box::new(PdfPrinter),
        mailer: Arc::new(SmtpMailer::default()),
        keychain: Box::new(SystemKeychain),
        data_dir: None,
    })
}

/// The app with the book of `--book` open.
pub(crate) fn open(args: &Args) -> Result<App, Failure> {
    let mut app = app(args);
    app.open_book(&book_path(args)?)?;
    Ok(app)
}

/// The path of `--book`.
pub(crate) fn book_path(args: &Args) -> Result<PathBuf, Failure> {
    args.book.clone().ok_or_else(|| Failure("Name the book with --book FILE or DUEBOOK_BOOK.".to_owned()))
}
