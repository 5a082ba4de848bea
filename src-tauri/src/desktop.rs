//! What every command works with: the app behind one lock, and the ports of the desktop.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use app::contract::{Theme, WireError};
use app::{
    App, AppError, Clock, Keychain, MAX_FILE_BYTES, PdfPrinter, Ports, Sendings, SmtpMailer, SystemClock,
    SystemKeychain, Turns, Work,
};
use tauri::async_runtime::spawn_blocking;
use tauri::{AppHandle, Manager as _, Runtime};

use crate::ports::dialogs::{Dialogs, SystemDialogs};
use crate::ports::opener::{Opener, SystemOpener};

/// How long the end of the program waits for a mail server's answer; a mail without one is uncertain.
const LAST_ANSWER: Duration = Duration::from_secs(10);

/// What a command gives the page: its answer, or a code that the page translates.
pub(crate) type Answer<T> = Result<T, WireError>;

/// The app and what surrounds it on a desktop.
pub struct Desktop {
    app: Arc<Mutex<Option<App>>>,
    opener: Box<dyn Opener>,
    /// How far the app is with long work, to be looked at without waiting for the app.
    pub(crate) at_work: Arc<Work>,
    /// The mail that is being sent beside everything else.
    pub(crate) sendings: Arc<Sendings>,
    pub(crate) dialogs: Box<dyn Dialogs>,
}

impl std::fmt::Debug for Desktop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Desktop").finish_non_exhaustive()
    }
}

/// What stands between the app and the world.
struct Surroundings {
    data_dir: PathBuf,
    clock: Box<dyn Clock>,
    dialogs: Box<dyn Dialogs>,
    opener: Box<dyn Opener>,
    keychain: Box<dyn Keychain>,
}

impl Desktop {
    /// The desktop of a person: books and preferences in `data_dir`, the system's dialogs, today's date.
    ///
    /// The book of last time is open already, where it can be opened.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn at(data_dir: &Path) -> std::io::Result<Self> {
        let mut surroundings = Surroundings {
            data_dir: data_dir.to_owned(),
            clock: Box::new(SystemClock),
            dialogs: Box::new(SystemDialogs),
            opener: Box::new(SystemOpener),
            keychain: Box::new(SystemKeychain),
        };
        script(&mut surroundings);
        std::fs::create_dir_all(&surroundings.data_dir)?;
        let mut app = App::new(Ports {
            clock: surroundings.clock,
            printer: Box::new(PdfPrinter),
            mailer: Arc::new(SmtpMailer::default()),
            keychain: surroundings.keychain,
            data_dir: Some(surroundings.data_dir),
        });
        app.reopen_last_book();
        let (at_work, sendings) = (app.work(), app.sendings());
        let app = Arc::new(Mutex::new(Some(app)));
        let Surroundings { opener, dialogs, .. } = surroundings;
        let desktop = Self { app, opener, at_work, sendings, dialogs };
        desktop.copy_in_background();
        Ok(desktop)
    }

    /// Does one thing with the app; what it refuses becomes an error of the contract.
    ///
    /// A panic is an error of ours. It ends the command, never the window, and leaves no trace in the book: its
    /// transaction was not finished.
    pub(crate) fn work<T>(&self, task: impl FnOnce(&mut App) -> Result<T, AppError>) -> Answer<T> {
        let mut app = self.lock();
        let Some(app) = app.as_mut() else { return Err(unexpected("the app is closing")) };
        match catch_unwind(AssertUnwindSafe(|| task(app))) {
            Ok(outcome) => outcome.map_err(WireError::from),
            Err(_) => Err(unexpected("a command panicked")),
        }
    }

    /// The colours of the window; the system's while the app is closing.
    pub(crate) fn theme(&self) -> Theme {
        self.lock().as_ref().map(App::theme).unwrap_or_default()
    }

    /// Opens a book, and copies it if it changed since its last copy.
    pub(crate) fn open<T>(&self, task: impl FnOnce(&mut App) -> Result<T, AppError>) -> Answer<T> {
        let answer = self.work(task)?;
        self.copy_in_background();
        Ok(answer)
    }

    /// Copies the open book if it changed. The window waits for the copying only; the copy is proven beside it.
    fn copy_in_background(&self) {
        let Some(copy) = self.lock().as_mut().and_then(App::begin_copy) else { return };
        let app = Arc::clone(&self.app);
        std::thread::spawn(move || {
            let outcome = copy.prove();
            if let Some(app) = locked(&app).as_mut() {
                app.end_copy(&outcome);
            }
        });
    }

    /// The name and the bytes of a file that the owner chose.
    ///
    /// No more is read than one byte past what an import takes: it is refused then, and memory is not filled before.
    pub(crate) fn read_file(&self, path: &Path) -> Answer<(String, Vec<u8>)> {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut bytes = Vec::new();
        let limit = MAX_FILE_BYTES + 1;
        let read = File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes));
        self.work(|_| Ok(read?))?;
        Ok((name, bytes))
    }

    /// Shows a PDF in the system's program for such files.
    pub(crate) fn show_pdf(&self, file: &Path) -> Answer<()> {
        self.opener.show(file).map_err(|error| unexpected(&error.to_string()))
    }

    /// Opens a link in the system's program for such links.
    pub(crate) fn follow(&self, link: &str) -> Answer<()> {
        let code = "text_message.not_opened".to_owned();
        let refused = |_| WireError { code, params: BTreeMap::new(), blockers: Vec::new() };
        self.opener.follow(link).map_err(refused)
    }

    /// Copies the book if it changed and closes it properly; the process is about to end without unwinding.
    pub(crate) fn put_away(&self) {
        self.sendings.stop_within(LAST_ANSWER);
        let app = self.lock().take();
        if let Some(app) = app {
            app.put_away();
        }
    }

    fn lock(&self) -> MutexGuard<'_, Option<App>> {
        locked(&self.app)
    }
}

impl Turns for Desktop {
    type Refusal = WireError;

    fn turn<T>(&self, task: impl FnOnce(&mut App) -> Result<T, AppError>) -> Answer<T> {
        self.work(task)
    }
}

/// Does what waits for the world on a thread of its own. It takes the app for its steps alone, so that nothing waits with it.
pub(crate) async fn beside<R: Runtime, T: Send + 'static>(
    handle: AppHandle<R>,
    task: impl FnOnce(&Desktop) -> Answer<T> + Send + 'static,
) -> Answer<T> {
    let answer = spawn_blocking(move || task(&handle.state::<Desktop>())).await;
    answer.unwrap_or_else(|error| Err(unexpected(&error.to_string())))
}

/// A panic elsewhere does not make the book unusable: what it was doing was rolled back.
fn locked(app: &Mutex<Option<App>>) -> MutexGuard<'_, Option<App>> {
    app.lock().unwrap_or_else(PoisonError::into_inner)
}

/// An error that no sentence of ours describes better.
fn unexpected(detail: &str) -> WireError {
    WireError {
        code: "app.unexpected".to_owned(),
        params: [("detail".to_owned(), detail.to_owned())].into(),
        blockers: Vec::new(),
    }
}

#[cfg(not(feature = "scripted"))]
fn script(_surroundings: &mut Surroundings) {}

/// Lets a window test set the day, the folder and the answers of dialogs.
#[cfg(feature = "scripted")]
fn script(surroundings: &mut Surroundings) {
    use crate::ports::scripted::{MemoryKeychain, RecordingOpener, ScriptedDialogs};

    if let Some(folder) = std::env::var_os("DUEBOOK_DATA_DIR") {
        surroundings.data_dir = folder.into();
    }
    if let Some(today) = std::env::var("DUEBOOK_TODAY").ok().and_then(|day| day.parse().ok()) {
        surroundings.clock = Box::new(app::FixedClock(today));
    }
    surroundings.keychain = if std::env::var_os("DUEBOOK_SCRIPT_NO_KEYCHAIN").is_some() {
        Box::new(app::NoKeychain)
    } else {
        Box::new(MemoryKeychain::default())
    };
    if let Some(answers) = std::env::var_os("DUEBOOK_SCRIPT_DIALOGS") {
        surroundings.dialogs = Box::new(ScriptedDialogs(answers.into()));
        surroundings.opener = Box::new(RecordingOpener(surroundings.data_dir.join("shown.txt")));
    }
}
