//! The steps that both `run` and `test` take: packages of the web side, its pages, the contract.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::shell::{must, npm, root, whole};

/// Installs the packages of the web side exactly as locked; does nothing when that lock is installed already.
pub(crate) fn install_packages() -> Result<(), String> {
    let ui = root().join("ui");
    let lock =
        fs::read(ui.join("package-lock.json")).map_err(|error| format!("ui/package-lock.json: {error}"))?;
    let stamp = ui.join("node_modules/.installed-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        println!("▸ npm ci: the locked packages are installed already");
        return Ok(());
    }
    must("npm ci", &mut npm(&["ci", "--no-audit", "--no-fund"]))?;
    fs::write(&stamp, lock).map_err(|error| format!("{}: {error}", stamp.display()))
}

/// Builds the pages of the window; does nothing when no source is newer than they are.
pub(crate) fn build_pages() -> Result<(), String> {
    let ui = root().join("ui");
    let built = modified(&ui.join("dist/index.html"));
    let sources = ["src", "public", "index.html", "package-lock.json", "vite.config.ts"]
        .map(|name| newest(&ui.join(name)));
    let newest = sources.into_iter().chain([newest(&root().join("assets"))]).flatten().max();
    if built.is_some() && built > newest {
        println!("▸ vite build: the pages are up to date");
        return Ok(());
    }
    must("vite build", &mut npm(&["exec", "--", "vite", "build"]))
}

/// Writes the TypeScript side of the contract anew.
pub(crate) fn generate_contract() -> Result<(), String> {
    let mut test = whole("test", &["--test", "contract"]);
    must("Writing ui/src/api/generated", test.env("UPDATE_CONTRACT", "1"))
}

fn modified(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|data| data.modified()).ok()
}

/// When the newest file in or under `path` was written.
fn newest(path: &Path) -> Option<SystemTime> {
    if path.is_file() {
        return modified(path);
    }
    fs::read_dir(path).ok()?.flatten().filter_map(|entry| newest(&entry.path())).max()
}
