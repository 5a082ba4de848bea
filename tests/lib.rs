//! What the tests of the whole tree share: where it is and which files it holds.

use std::path::{Path, PathBuf};

/// The root of the working tree.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// Every file of the project with one of these endings, sorted; generated and fetched folders are left out.
pub fn files_ending(endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    collect(root(), endings, &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, endings: &[&str], found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() {
            let foreign = ["target", "node_modules", "dist", "gen", "tools", "out"].contains(&name.as_str());
            if !foreign && !name.starts_with(".git") {
                collect(&path, endings, found);
            }
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            found.push(path);
        }
    }
}
