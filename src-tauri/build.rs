//! Embeds configuration and icons, and declares the commands that a window may be allowed to call.

#[path = "src/command_names.rs"]
#[expect(unreachable_pub, reason = "the desktop exports it; a build script has nobody to export to")]
mod command_names;

fn main() {
    println!("cargo:rerun-if-changed=../ui/dist");
    let commands = tauri_build::AppManifest::new().commands(command_names::COMMAND_NAMES);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands)).unwrap_or_else(|error| {
        eprintln!("{error:#}");
        std::process::exit(1);
    });
}
