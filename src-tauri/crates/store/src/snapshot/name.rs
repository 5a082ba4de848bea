//! `20261122T025107Z-01-start-1f3a9c02.duebook`: when, which of that second, why, and the state that was copied.

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};

use super::BookHead;
use crate::ContentHash;

const STAMP: &str = "%Y%m%dT%H%M%SZ";
const ENDING: &str = ".duebook";
const DAMAGED: &str = ".damaged";

/// Why a copy was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SnapshotReason {
    /// The book was opened and had changed since the last copy.
    Start,
    /// An import was about to be brought in.
    Import,
    /// The book was closed.
    Quit,
    /// Another copy was about to take the book's place.
    Restore,
    /// The owner asked for it.
    Asked,
}

impl SnapshotReason {
    const ALL: [Self; 5] = [Self::Start, Self::Import, Self::Quit, Self::Restore, Self::Asked];

    /// The word in file names and on the wire.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Import => "import",
            Self::Quit => "quit",
            Self::Restore => "restore",
            Self::Asked => "asked",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

/// What a file name says; ordered by time.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Name {
    pub(super) taken_at: DateTime<Utc>,
    place: u8,
    pub(super) reason: SnapshotReason,
    state: String,
}

impl Name {
    /// A name after every other of its second in the folder.
    pub(super) fn free(
        folder: &Path,
        (reason, at): (SnapshotReason, DateTime<Utc>),
        head: &BookHead,
    ) -> Self {
        let begins = format!("{}-", at.format(STAMP));
        let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let places = files.filter_map(|file| {
            let name = file.file_name();
            name.to_str()?.strip_prefix(&begins)?.split('-').next()?.parse::<u8>().ok()
        });
        let place = places.max().unwrap_or(0).saturating_add(1);
        Self { taken_at: at, place, reason, state: state(head) }
    }

    /// What the name of a file says, and whether it is marked as damaged; `None` for any other file.
    pub(super) fn parse(path: &Path) -> Option<(Self, bool)> {
        let name = path.file_name()?.to_str()?;
        let (name, is_damaged) = match name.strip_suffix(DAMAGED) {
            Some(name) => (name, true),
            None => (name, false),
        };
        let mut parts = name.strip_suffix(ENDING)?.split('-');
        let taken_at = NaiveDateTime::parse_from_str(parts.next()?, STAMP).ok()?.and_utc();
        let place = parts.next()?.parse().ok()?;
        let reason = SnapshotReason::from_code(parts.next()?)?;
        let state = parts.next()?.to_owned();
        parts.next().is_none().then_some((Self { taken_at, place, reason, state }, is_damaged))
    }

    pub(super) fn file_name(&self) -> String {
        format!(
            "{}-{:02}-{}-{}{ENDING}",
            self.taken_at.format(STAMP),
            self.place,
            self.reason.code(),
            self.state
        )
    }

    pub(super) fn part(&self) -> String {
        format!("{}.part", self.file_name())
    }

    /// Whether the copy was made of this state.
    pub(super) fn is_of(&self, head: &BookHead) -> bool {
        self.state == state(head)
    }
}

/// The path of a copy that a check found damaged.
pub(super) fn damaged(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(DAMAGED);
    name.into()
}

fn state(head: &BookHead) -> String {
    ContentHash(head.hash).to_string()[..16].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_when_why_and_what() {
        let folder = tempfile::tempdir().unwrap();
        let head = BookHead { entry: domain::EntryId(3), hash: [0xAB; 32] };
        let at = "2026-11-22T02:51:07Z".parse().unwrap();
        let name = Name::free(folder.path(), (SnapshotReason::Quit, at), &head);
        assert_eq!(name.file_name(), "20261122T025107Z-01-quit-abababababababab.duebook");
        let path = folder.path().join(name.file_name());
        assert_eq!(Name::parse(&path), Some((name.clone(), false)));
        assert_eq!(Name::parse(&damaged(&path)), Some((name.clone(), true)));
        assert!(name.is_of(&head));
        std::fs::write(&path, "").unwrap();
        let next = Name::free(folder.path(), (SnapshotReason::Asked, at), &head);
        assert!(next > name, "two copies of one second keep their order");
        assert_eq!(Name::parse(Path::new("x.duebook")), None);
    }
}
