//! What the machine must have: found out, said, and installed where that is possible.

use std::path::Path;

use crate::shell::{answer, must, program};

/// What every build needs.
pub(crate) const BUILD: &[&str] = &["build-essential", "pkg-config"];
/// What building the window needs.
pub(crate) const WINDOW: &[&str] = &["libwebkit2gtk-4.1-dev"];
/// What the tests need: a driven window without a screen, and other people's readers for our PDF files.
pub(crate) const TESTS: &[&str] =
    &["webkit2gtk-driver", "xvfb", "xauth", "dbus", "poppler-utils", "qpdf", "zbar-tools"];

const ELSEWHERE: &str = if cfg!(windows) {
    "On Windows, Duebook needs the Visual Studio C++ build tools and WebView2 (part of Windows 11)."
} else {
    "On macOS, Duebook needs the command line tools: xcode-select --install"
};

const NODE_NEEDED: (u32, u32) = (20, 19);

/// Whether a window can be shown here.
pub(crate) fn has_display() -> bool {
    if cfg!(any(windows, target_os = "macos")) {
        return true;
    }
    ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Makes sure that these Debian packages are installed.
///
/// # Errors
/// When they are missing and cannot be installed from here; the sentence holds the line to run.
pub(crate) fn need_packages(packages: &[&str]) -> Result<(), String> {
    if cfg!(windows) || cfg!(target_os = "macos") {
        println!("{ELSEWHERE}");
        return Ok(());
    }
    if !is_debian() {
        println!(
            "This is no Debian or Ubuntu. Should the build miss something, install what these packages hold:"
        );
        println!("  {}", packages.join(" "));
        return Ok(());
    }
    let missing: Vec<&str> = packages.iter().copied().filter(|name| !is_installed(name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing on this machine: {}", missing.join(" "));
    install(&missing)
}

fn is_debian() -> bool {
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let names = release.lines().filter(|line| line.starts_with("ID=") || line.starts_with("ID_LIKE="));
    names.flat_map(|line| line.split(['=', ' ', '"'])).any(|word| word == "debian" || word == "ubuntu")
}

fn is_installed(package: &str) -> bool {
    answer("dpkg-query", &["-W", "-f", "${db:Status-Status}", package])
        .is_some_and(|status| status == "installed")
}

fn install(missing: &[&str]) -> Result<(), String> {
    let as_root = answer("id", &["-u"]).is_some_and(|id| id == "0");
    if !as_root && answer("sudo", &["-n", "true"]).is_none() {
        let line = format!("sudo apt-get install -y --no-install-recommends {}", missing.join(" "));
        return Err(format!("Please run this line, then start again:\n\n  {line}"));
    }
    if !Path::new("/var/lib/apt/lists")
        .read_dir()
        .is_ok_and(|mut lists| lists.any(|list| is_package_list(&list)))
    {
        apt(as_root, "Reading the list of packages", &["update"])?;
    }
    let mut arguments = vec!["install", "-y", "--no-install-recommends"];
    arguments.extend(missing);
    let what = format!("Installing {}", missing.join(" "));
    // An old list names files that the server no longer has; a fresh one helps once.
    apt(as_root, &what, &arguments).or_else(|_| {
        apt(as_root, "Reading the list of packages", &["update"])?;
        apt(as_root, &what, &arguments)
    })
}

fn is_package_list(entry: &std::io::Result<std::fs::DirEntry>) -> bool {
    entry.as_ref().is_ok_and(|entry| entry.file_name().to_string_lossy().contains("_Packages"))
}

fn apt(as_root: bool, what: &str, arguments: &[&str]) -> Result<(), String> {
    // Another installation may hold the lock for minutes on a machine that was just started.
    let settings = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=400", "-o", "Dpkg::Use-Pty=0"];
    let mut words = if as_root { vec!["env"] } else { vec!["sudo", "-n", "env"] };
    words.push("DEBIAN_FRONTEND=noninteractive");
    words.extend(settings);
    words.extend(arguments);
    must(what, &mut program(words[0], &words[1..]))
}

/// Makes sure that Node is there and new enough.
///
/// # Errors
/// When it is not, with where to get it.
pub(crate) fn need_node() -> Result<(), String> {
    let (major, minor) = NODE_NEEDED;
    let help = format!(
        "Duebook's window needs Node {major}.{minor} or newer.\nGet it from https://nodejs.org, or with nvm: nvm install {major}"
    );
    let Some(version) = answer("node", &["--version"]) else {
        return Err(format!("Node is missing. {help}"));
    };
    if is_new_enough(&version) { Ok(()) } else { Err(format!("Node {version} is too old. {help}")) }
}

fn is_new_enough(version: &str) -> bool {
    let mut numbers = version.trim_start_matches('v').split('.').map(|part| part.parse().unwrap_or(0));
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)) >= NODE_NEEDED
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_20_19_is_the_oldest_that_will_do() {
        assert!(is_new_enough("v20.19.0") && is_new_enough("v22.1.0") && is_new_enough("v20.20.2"));
        assert!(!is_new_enough("v20.18.3") && !is_new_enough("v18.20.4") && !is_new_enough("nonsense"));
    }
}
