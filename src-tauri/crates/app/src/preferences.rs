//! What the app remembers outside any book: the window's language and colours, and the last book.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use chrono::NaiveDate;
use domain::Language;
use serde::{Deserialize, Serialize};

use crate::{contract::Theme, recent::Recent};

/// The preferences, one small JSON file in the app's folder.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Preferences {
    /// The language of the window; `None` until one was chosen.
    pub(crate) language: Option<Language>,
    /// The colours of the window.
    pub(crate) theme: Theme,
    /// The book that was open last; `None` after it was closed on purpose.
    pub(crate) last_book: Option<PathBuf>,
    /// The books that were open before, newest first.
    pub(crate) recent: Vec<Recent>,
    /// On which days each book was open on this computer.
    pub(crate) opened: BTreeMap<PathBuf, OpenDays>,
}

/// The days on which a book was open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct OpenDays {
    /// The last one.
    pub(crate) last: NaiveDate,
    /// The one before it; `None` when there is none.
    pub(crate) before: Option<NaiveDate>,
}

impl OpenDays {
    /// The days after the book was open on `today` too. A clock that was set back changes nothing.
    pub(crate) fn and_on(known: Option<Self>, today: NaiveDate) -> Self {
        match known {
            None => Self { last: today, before: None },
            Some(known) if known.last < today => Self { last: today, before: Some(known.last) },
            Some(known) => known,
        }
    }
}

impl Preferences {
    /// The preferences in `data_dir`; without a folder, the defaults. A file that cannot be read never stops the start: it is moved aside as `.bad`.
    pub(crate) fn load(data_dir: Option<&Path>) -> Self {
        let Some(path) = data_dir.map(file_in) else {
            return Self::default();
        };
        let Ok(text) = fs::read_to_string(&path) else {
            return Self::default();
        };
        serde_json::from_str(&text).unwrap_or_else(|_| {
            // Keeping the bad file is a courtesy; if even that fails, defaults are still right.
            let _kept = fs::rename(&path, path.with_extension("json.bad"));
            Self::default()
        })
    }

    /// Keeps the preferences in `data_dir`, if there is one, whole or not at all.
    ///
    /// # Errors
    /// If the folder cannot be written.
    pub(crate) fn save(&self, data_dir: Option<&Path>) -> std::io::Result<()> {
        let Some(data_dir) = data_dir else { return Ok(()) };
        fs::create_dir_all(data_dir)?;
        let path = file_in(data_dir);
        let text = serde_json::to_string_pretty(self)?;
        let temporary = path.with_extension("json.new");
        fs::write(&temporary, text)?;
        fs::rename(temporary, path)
    }
}

fn file_in(data_dir: &Path) -> PathBuf {
    data_dir.join("preferences.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn preferences_read_back() {
        let dir = tempfile::tempdir().unwrap();
        let set = Preferences {
            language: Some(Language::He),
            theme: Theme::Dark,
            last_book: Some("a/b.duebook".into()),
            ..Preferences::default()
        };
        set.save(Some(dir.path())).unwrap();
        assert_eq!(Preferences::load(Some(dir.path())), set);
    }

    #[test]
    fn the_day_before_the_last_one_is_kept_all_day() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let first = OpenDays::and_on(None, day("2026-10-27"));
        assert_eq!(first.before, None);
        let later = OpenDays::and_on(Some(first), day("2026-11-19"));
        assert_eq!(later.before, Some(day("2026-10-27")));
        assert_eq!(OpenDays::and_on(Some(later), day("2026-11-19")), later, "opened twice a day");
        assert_eq!(OpenDays::and_on(Some(later), day("2026-11-01")), later, "a clock set back");
    }

    #[test]
    fn garbage_is_moved_aside_and_defaults_start() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("preferences.json"), "{\"language\": 7").unwrap();
        assert_eq!(Preferences::load(Some(dir.path())), Preferences::default());
        assert!(dir.path().join("preferences.json.bad").exists(), "the original is kept");
    }
}
