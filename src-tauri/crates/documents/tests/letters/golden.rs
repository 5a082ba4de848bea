//! x
use super::samples;
use domain::Language;
#[test]
fn dump() {
    let Ok(dir) = std::env::var("DUMP") else { return };
    for language in Language::ALL {
        let tag = language.tag();
        for (name, letter) in [
            ("1-1", samples::letter(language, 1, 1)),
            ("1-3", samples::letter(language, 1, 3)),
            ("2-30", samples::letter(language, 2, 30)),
            ("3-300", samples::letter(language, 3, 300)),
            ("all", samples::everything(language)),
            ("bare", samples::bare(language)),
        ] {
            let started = std::time::Instant::now();
            let bytes = documents::render(&letter).unwrap();
            println!(
                "{tag} {name} {} bytes {:?} {}",
                bytes.len(),
                started.elapsed(),
                documents::safe_file_name(&letter)
            );
            std::fs::write(format!("{dir}/{tag}-{name}.pdf"), bytes).unwrap();
        }
    }
}
