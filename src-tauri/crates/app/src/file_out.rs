//! Files that leave the book: written whole or not at all.

use std::{fs, io, path::Path};

use crate::AppError;

/// Writes a file whole or not at all: an older file of the name stays until the new one is complete.
///
/// # Errors
/// If the path names a folder, a link or a protected file, its folder is missing, or the disk does not take it; nothing
/// partial is left.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), AppError> {
    let refused = |code| Err(AppError::refused_with(code, "path", path.display()));
    match fs::symlink_metadata(path) {
        Ok(known) if known.is_dir() => return refused("file.is_folder"),
        // What a link leads to belongs to somebody else; to replace the link would surprise just as much.
        Ok(known) if known.is_symlink() => return refused("file.is_link"),
        Ok(known) if known.permissions().readonly() => return refused("file.read_only"),
        _ if !path.parent().is_some_and(|folder| folder.as_os_str().is_empty() || folder.is_dir()) => {
            return refused("file.folder_missing");
        }
        _ => {}
    }
    let Some(name) = path.file_name() else { return refused("file.is_folder") };
    let temporary = path.with_file_name(format!(".{}.duebook-part", shortened(&name.to_string_lossy())));
    let written = write_through(&temporary, bytes).and_then(|()| fs::rename(&temporary, path));
    let Err(error) = written else { return Ok(()) };
    // The error of the write is what the owner needs to know, whether or not the part can be removed.
    let _removed = fs::remove_file(&temporary);
    Err(match error.kind() {
        io::ErrorKind::StorageFull => AppError::from(store::StoreError::DiskFull),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            AppError::refused_with("file.read_only", "path", path.display())
        }
        _ => AppError::not_written(path, &error),
    })
}

/// On return the bytes are on the disk, so that the rename never uncovers an empty file.
fn write_through(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = fs::File::create(path)?;
    io::Write::write_all(&mut file, bytes)?;
    file.sync_all()
}

/// A name that leaves room for what is put around it.
fn shortened(name: &str) -> String {
    name.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(path: &Path) -> String {
        write_whole(path, b"new").unwrap_err().code().to_owned()
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn trust_58_a_folder_or_a_missing_folder_is_refused_and_nothing_partial_stays() {
        let folder = tempfile::tempdir().unwrap();
        let taken = folder.path().join("letters");
        fs::create_dir(&taken).unwrap();
        assert_eq!(code(&taken), "file.is_folder");
        assert_eq!(
            code(&folder.path().join("gone/letter.pdf")),
            "file.folder_missing",
            "as when a stick was pulled"
        );
        assert_eq!(names(folder.path()), ["letters"]);
    }

    #[test]
    fn trust_58_a_protected_file_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("letter.pdf");
        write_whole(&path, b"old").unwrap();
        let mut rights = fs::metadata(&path).unwrap().permissions();
        rights.set_readonly(true);
        fs::set_permissions(&path, rights).unwrap();
        assert_eq!(code(&path), "file.read_only");
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(names(folder.path()), ["letter.pdf"]);
    }

    #[cfg(unix)]
    #[test]
    fn trust_58_a_link_and_what_it_leads_to_stay_as_they_are() {
        let folder = tempfile::tempdir().unwrap();
        let (real, link) = (folder.path().join("real.pdf"), folder.path().join("link.pdf"));
        fs::write(&real, b"old").unwrap();
        std::os::unix::fs::symlink(&real, &link).unwrap();
        assert_eq!(code(&link), "file.is_link");
        assert_eq!(fs::read(&real).unwrap(), b"old");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    }

    #[test]
    fn an_older_file_is_replaced_by_the_whole_new_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("letter.pdf");
        write_whole(&path, b"old").unwrap();
        write_whole(&path, b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(names(folder.path()), ["letter.pdf"]);
    }
}
