//! Starts the program under its driver, with a folder, a day and dialogs of its own, and stops it again.

use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::webdriver::Session;

/// The day on which window tests happen, unless they say another.
pub(crate) const TODAY: &str = "2026-11-20";

/// Debian's driver of `WebKit` windows. `tauri-driver` only passes requests on to it, and drops some of them on the way.
const DRIVER: &str = "WebKitWebDriver";

const STARTS_WITHIN: Duration = Duration::from_mins(1);
const ENDS_WITHIN: Duration = Duration::from_secs(1);

/// A running program and the session that drives it.
pub(crate) struct Window {
    pub(crate) session: Session,
    pub(crate) name: &'static str,
    /// A folder of this test alone.
    pub(crate) folder: TempDir,
    process: Child,
}

impl Window {
    /// Opens the program for the first time, on [`TODAY`], on a computer that speaks a given language.
    pub(crate) fn first_launch_in(name: &'static str, language: &str) -> Self {
        Self::on(name, language, TODAY)
    }

    /// The same on another day.
    pub(crate) fn on(name: &'static str, language: &str, today: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        fs::create_dir_all(&data).unwrap();
        fs::write(data.join("preferences.json"), json!({ "language": language }).to_string()).unwrap();
        Self::start(name, today, folder)
    }

    fn start(name: &'static str, today: &str, folder: TempDir) -> Self {
        let port = free_port();
        let process = start_driver(folder.path(), today, port);
        wait_for(port);
        let session = Session::start(port, &program().to_string_lossy());
        Self { session, name, folder, process }
    }

    /// Ends the program and opens it again on another day, with the same folder: the book of last time is open.
    pub(crate) fn again_on(mut self, today: &str) -> Self {
        self.stop();
        let folder = std::mem::replace(&mut self.folder, tempfile::tempdir().unwrap());
        Self::start(self.name, today, folder)
    }

    /// The answers to the next native dialogs, in order; `None` cancels one.
    pub(crate) fn answer_dialogs(&self, answers: &[Option<&Path>]) {
        fs::write(self.folder.path().join("dialogs.json"), serde_json::to_vec(answers).unwrap()).unwrap();
    }

    /// The files that went to the system's PDF program.
    pub(crate) fn shown_files(&self) -> Vec<PathBuf> {
        let record = fs::read_to_string(self.folder.path().join("data/shown.txt")).unwrap_or_default();
        record.lines().map(PathBuf::from).collect()
    }

    /// Ends the test: the page broke no wall and dropped no error on the way.
    pub(crate) fn close(self) {
        assert_eq!(self.witness("violations"), json!([]), "the page ran against the content policy");
        assert_eq!(self.witness("errors"), json!([]), "the page dropped an error");
    }

    /// Presses of the pointer, Enter and Space since the start.
    pub(crate) fn activations(&self) -> u64 {
        self.witness("activations").as_u64().unwrap()
    }

    fn witness(&self, what: &str) -> Value {
        self.script(&format!("return window.witness.{what}"), &[])
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.picture(&format!("failed-{}", self.name));
        }
        self.stop();
    }
}

impl Window {
    /// Ends the program and its driver, and waits until the program has let go of its files.
    fn stop(&mut self) {
        // A program that is ending shows no environment any more: it is known by its number from here on.
        let programs = running_in(self.folder.path());
        self.session.quit();
        // Asked to end, the driver ends the program first; killed at once, it would leave it behind.
        let _asked = Command::new("kill").args(["-TERM", &self.process.id().to_string()]).status();
        let asked = Instant::now();
        while asked.elapsed() < ENDS_WITHIN && matches!(self.process.try_wait(), Ok(None)) {
            std::thread::sleep(Duration::from_millis(20));
        }
        let _ended = self.process.kill().and_then(|()| self.process.wait());
        // On a busy machine the driver goes before it has ended the program, which then holds the book for ever.
        if !are_gone(&programs, ENDS_WITHIN) {
            let left = running_in(self.folder.path());
            let numbers: Vec<String> = left.iter().map(ToString::to_string).collect();
            let _killed = Command::new("kill").arg("-KILL").args(numbers).stderr(Stdio::null()).status();
            are_gone(&programs, STARTS_WITHIN);
        }
    }
}

/// Waits until processes have let go of their files; whether they did.
fn are_gone(processes: &[u32], within: Duration) -> bool {
    let started = Instant::now();
    while processes.iter().any(|id| holds_files(*id)) {
        if started.elapsed() > within {
            return false;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    true
}

/// The numbers of the processes that were started with this folder.
fn running_in(folder: &Path) -> Vec<u32> {
    let folder = folder.to_string_lossy().into_owned();
    let is_ours = |id: &u32| {
        let environment = fs::read(format!("/proc/{id}/environ")).unwrap_or_default();
        String::from_utf8_lossy(&environment).contains(&folder)
    };
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    processes.filter_map(|process| process.file_name().to_str()?.parse().ok()).filter(is_ours).collect()
}

/// Whether a process may still hold files: it is there, and not only waiting to be counted by its parent.
fn holds_files(id: u32) -> bool {
    let status = fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
    let state = status.lines().find_map(|line| line.strip_prefix("State:"));
    state.is_some_and(|state| !state.trim_start().starts_with(['Z', 'X']))
}

/// The program that was built together with this test.
fn program() -> PathBuf {
    let here = std::env::current_exe().unwrap();
    here.ancestors().nth(2).unwrap().join("duebook")
}

fn start_driver(folder: &Path, today: &str, port: u16) -> Child {
    Command::new(DRIVER)
        .arg(format!("--port={port}"))
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("DUEBOOK_DATA_DIR", folder.join("data"))
        .env("DUEBOOK_TODAY", today)
        .env("DUEBOOK_SCRIPT_DIALOGS", folder.join("dialogs.json"))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("{DRIVER}: {error}; `cargo xtask test` installs it"))
}

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}

fn wait_for(port: u16) {
    let started = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        assert!(started.elapsed() < STARTS_WITHIN, "the driver did not start");
        std::thread::sleep(Duration::from_millis(50));
    }
}
