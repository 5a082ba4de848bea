//! Copies of the book, and the way back to one.

use std::path::Path;

use serde_json::json;

use crate::{args::Args, failure::Failure, output::Output, session};

pub(super) fn snapshot(args: &Args, to: Option<&Path>) -> Result<Output, Failure> {
    let to = to.map(std::path::absolute).transpose()?;
    let view = session::open(args)?.take_snapshot(to.as_deref())?;
    let file = std::path::absolute(&view.path)?.display().to_string();
    let text = format!("{file} was written, opened and checked: {} bytes.", view.bytes);
    Ok(Output::new(text, json!({ "file": file, "verified": !view.is_damaged, "bytes": view.bytes })))
}

pub(super) fn restore(args: &Args, file: &Path) -> Result<Output, Failure> {
    let path = std::path::absolute(session::book_path(args)?)?;
    let file = std::path::absolute(file)?;
    if !file.is_file() {
        return Err(Failure(format!("{} is not a file.", file.display())));
    }
    let restored = session::app(args).restore_file(&path, &file)?;
    let shown = |path: &std::path::PathBuf| path.display().to_string();
    let mut lines = vec![format!("{} is now what {} holds.", path.display(), file.display())];
    lines.extend(restored.copied_before.iter().map(|copy| format!("The state before: {}", copy.display())));
    lines.extend(restored.set_aside.iter().map(|old| format!("The file before: {}", old.display())));
    let json = json!({
        "file": shown(&path),
        "verified": true,
        "restored_from": shown(&file),
        "snapshot": restored.copied_before.as_ref().map(shown),
        "set_aside": restored.set_aside.as_ref().map(shown),
    });
    Ok(Output::new(lines.join("\n"), json))
}
