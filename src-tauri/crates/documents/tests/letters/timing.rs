//! What a letter costs. Run by hand: `cargo test --release -p documents --test letters -- --ignored --nocapture`.

#![allow(clippy::float_arithmetic, clippy::cast_precision_loss)]

use domain::Language;

use super::samples;

/// User and system time of this process so far, in milliseconds.
fn cpu_ms() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<&str> = stat.rsplit(") ").next().unwrap().split(' ').collect();
    let ticks: f64 = [11, 12].iter().map(|at| fields[*at].parse::<f64>().unwrap()).sum();
    ticks * 10.0
}

#[test]
#[ignore = "a measurement, not a check"]
fn cpu_per_letter() {
    for language in Language::ALL {
        for count in [1, 3, 30, 300] {
            let letter = samples::letter(language, 2, count);
            let size = documents::render(&letter).unwrap().len();
            let rounds = if count > 100 { 20 } else { 100 };
            let started = cpu_ms();
            for _ in 0..rounds {
                documents::render(&letter).unwrap();
            }
            let each = (cpu_ms() - started) / f64::from(rounds);
            println!("{} {count:>3} items: {each:.1} ms CPU, {:.1} KB", language.tag(), size as f64 / 1024.0);
        }
    }
    let letters: Vec<_> = (0..1000).map(|at| samples::letter(Language::ALL[at % 3], 2, 3)).collect();
    let started = cpu_ms();
    let size = documents::merge(&letters).unwrap().len();
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find(|line| line.starts_with("VmHWM")).unwrap();
    println!("1000 merged: {:.0} ms CPU, {:.0} KB, {peak}", cpu_ms() - started, size as f64 / 1024.0);
}
