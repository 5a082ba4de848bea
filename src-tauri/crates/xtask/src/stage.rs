//! Stages of a check: run in order, seen while they run, counted, and timed in a closing table.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Tests that passed and failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
}

/// The report of a whole check.
#[derive(Debug, Default)]
pub(crate) struct Report {
    rows: Vec<(String, Duration, Count)>,
}

impl Report {
    /// Runs one stage that consists of `commands`; its output passes through, and its tests are counted.
    ///
    /// # Errors
    /// When a command fails; what it printed stands above.
    pub(crate) fn stage(&mut self, name: &str, commands: Vec<Command>) -> Result<(), String> {
        self.run(name, |count| commands.into_iter().try_for_each(|command| watch(command, count)))
    }

    /// Runs one stage whose `commands` do not touch each other, all at the same time.
    ///
    /// # Errors
    /// When a command fails; the others run to their end.
    pub(crate) fn stage_at_once(&mut self, name: &str, commands: Vec<Command>) -> Result<(), String> {
        let work = |command| {
            let mut count = Count::default();
            let outcome = watch(command, &mut count);
            (outcome, count)
        };
        self.run(name, |all| {
            let ended: Vec<_> = std::thread::scope(|scope| {
                let running: Vec<_> =
                    commands.into_iter().map(|command| scope.spawn(move || work(command))).collect();
                running.into_iter().map(std::thread::ScopedJoinHandle::join).collect()
            });
            let mut first = Ok(());
            for end in ended {
                let (outcome, count) = end.map_err(|_| "a thread of the stage broke".to_owned())?;
                all.passed += count.passed;
                all.failed += count.failed;
                first = first.and(outcome);
            }
            first
        })
    }

    /// Runs one stage that is a function of this program.
    ///
    /// # Errors
    /// When the function fails.
    pub(crate) fn step(
        &mut self,
        name: &str,
        step: impl FnOnce() -> Result<(), String>,
    ) -> Result<(), String> {
        self.run(name, |_| step())
    }

    fn run(&mut self, name: &str, work: impl FnOnce(&mut Count) -> Result<(), String>) -> Result<(), String> {
        println!("\n═══ {}. {name}", self.rows.len() + 1);
        let started = Instant::now();
        let mut count = Count::default();
        let outcome = work(&mut count);
        if outcome.is_err() && count.failed == 0 {
            count.failed = 1;
        }
        self.rows.push((name.to_owned(), started.elapsed(), count));
        outcome.map_err(|reason| format!("Stage `{name}` failed: {reason}"))
    }

    /// Prints the minutes of each stage and, alone on the last line, how many tests passed and failed.
    pub(crate) fn print(&self) {
        println!("\n{:<36} {:>7} {:>8} {:>8}", "stage", "min", "passed", "failed");
        let mut total = (Duration::ZERO, Count::default());
        for (name, time, count) in &self.rows {
            println!("{}", row(name, *time, *count));
            total.0 += *time;
            total.1.passed += count.passed;
            total.1.failed += count.failed;
        }
        println!("{}", row("together", total.0, total.1));
        println!("\n{} passed, {} failed", total.1.passed, total.1.failed);
    }
}

fn row(name: &str, time: Duration, count: Count) -> String {
    let hundredths = time.as_millis() / 600;
    let minutes = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    format!("{name:<36} {minutes:>7} {:>8} {:>8}", count.passed, count.failed)
}

/// Runs a command, shows its output line by line and counts the tests that it reports.
fn watch(mut command: Command, count: &mut Count) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let arguments: Vec<_> = command.get_args().map(|word| word.to_string_lossy().into_owned()).collect();
    println!("▸ {} {}", name.rsplit(['/', '\\']).next().unwrap_or(&name), arguments.join(" "));
    let mut child =
        command.stdout(Stdio::piped()).spawn().map_err(|error| format!("{name} did not start: {error}"))?;
    for line in child.stdout.take().map(BufReader::new).into_iter().flat_map(BufReader::split_lines) {
        println!("{line}");
        let found = tests_in(&line);
        count.passed += found.passed;
        count.failed += found.failed;
    }
    let status = child.wait().map_err(|error| format!("{name}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{name} ended with {status}")) }
}

/// Lines of a program whose bytes need not be text.
trait Lines {
    fn split_lines(self) -> impl Iterator<Item = String>;
}

impl<R: std::io::Read> Lines for BufReader<R> {
    fn split_lines(self) -> impl Iterator<Item = String> {
        self.split(b'\n').map_while(Result::ok).map(|line| String::from_utf8_lossy(&line).into_owned())
    }
}

/// The tests that one line of output reports: cargo's `test result: …` or vitest's `Tests  …`.
fn tests_in(line: &str) -> Count {
    let line = line.trim();
    if !line.starts_with("test result:") && !line.starts_with("Tests ") {
        return Count::default();
    }
    let words: Vec<&str> = line.split([' ', ';', '|', '.']).filter(|word| !word.is_empty()).collect();
    let before = |noun: &str| {
        words.windows(2).find(|pair| pair[1] == noun).and_then(|pair| pair[0].parse().ok()).unwrap_or(0)
    };
    Count { passed: before("passed"), failed: before("failed") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_are_counted_as_cargo_and_vitest_report_them() {
        let cargo = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s";
        assert_eq!(tests_in(cargo), Count { passed: 12, failed: 3 });
        assert_eq!(tests_in("      Tests  1 failed | 41 passed (42)"), Count { passed: 41, failed: 1 });
        assert_eq!(tests_in(" Test Files  7 passed (7)"), Count::default(), "files are not tests");
        assert_eq!(tests_in("test money::tests::sum_passed ... ok"), Count::default());
    }
}
