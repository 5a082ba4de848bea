//! Stages of a check: run in order, seen while they run, counted, and timed in a closing table.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Tests that passed and failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
}

/// What the output of a command tells of its tests.
#[derive(Debug, Default)]
struct Seen {
    count: Count,
    /// The names of those that failed.
    failed: BTreeSet<String>,
    /// Whether the list of their names is being read.
    is_listing: bool,
}

impl Seen {
    fn line(&mut self, line: &str) {
        let found = tests_in(line);
        self.count.passed += found.passed;
        self.count.failed += found.failed;
        let name =
            line.strip_prefix("    ").filter(|name| !name.is_empty() && !name.contains(char::is_whitespace));
        self.is_listing = line == "failures:" || (self.is_listing && name.is_some());
        self.failed.extend(name.filter(|_| self.is_listing).map(str::to_owned));
    }
}

/// More failed tests than these are no accident of the machine.
const MOST_AGAIN: usize = 3;

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
        self.run(name, |count| {
            let mut seen = Seen::default();
            let outcome = commands.into_iter().try_for_each(|command| watch(command, &mut seen));
            *count = seen.count;
            outcome
        })
    }

    /// Runs one stage whose `commands` do not touch each other, all at the same time. A few tests that fail run once more, each
    /// alone, by the command that `again` makes: what then passes had failed because of what ran beside it, and is named.
    ///
    /// # Errors
    /// When a command fails; the others run to their end.
    pub(crate) fn stage_at_once(
        &mut self,
        name: &str,
        commands: Vec<Command>,
        again: impl Fn(&str) -> Command,
    ) -> Result<(), String> {
        let work = |command| {
            let mut seen = Seen::default();
            let outcome = watch(command, &mut seen);
            (outcome, seen)
        };
        self.run(name, |all| {
            let ended: Vec<_> = std::thread::scope(|scope| {
                let running: Vec<_> =
                    commands.into_iter().map(|command| scope.spawn(move || work(command))).collect();
                running.into_iter().map(std::thread::ScopedJoinHandle::join).collect()
            });
            let (mut first, mut failed) = (Ok(()), BTreeSet::new());
            for end in ended {
                let (outcome, seen) = end.map_err(|_| "a thread of the stage broke".to_owned())?;
                all.passed += seen.count.passed;
                all.failed += seen.count.failed;
                failed.extend(seen.failed);
                first = first.and(outcome);
            }
            if failed.len() != all.failed || failed.len() > MOST_AGAIN {
                return first;
            }
            for test in &failed {
                println!("\n▸ once more, alone: {test}");
                watch(again(test), &mut Seen::default())?;
                (all.passed, all.failed) = (all.passed + 1, all.failed - 1);
                println!("{test} passed alone");
            }
            Ok(())
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
fn watch(mut command: Command, seen: &mut Seen) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let arguments: Vec<_> = command.get_args().map(|word| word.to_string_lossy().into_owned()).collect();
    println!("▸ {} {}", name.rsplit(['/', '\\']).next().unwrap_or(&name), arguments.join(" "));
    let mut child =
        command.stdout(Stdio::piped()).spawn().map_err(|error| format!("{name} did not start: {error}"))?;
    for line in child.stdout.take().map(BufReader::new).into_iter().flat_map(BufReader::split_lines) {
        println!("{line}");
        seen.line(&line);
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
    fn the_names_of_failed_tests_are_read_from_their_list() {
        let mut seen = Seen::default();
        let output = "failures:\n\n---- a::b stdout ----\n    0: frame\n\nfailures:\n    a::b\n    c\n\ntest result: FAILED. 5 passed; 2 failed";
        output.lines().for_each(|line| seen.line(line));
        assert_eq!(seen.failed, ["a::b", "c"].map(str::to_owned).into());
        assert_eq!(seen.count, Count { passed: 5, failed: 2 });
    }

    #[test]
    fn tests_are_counted_as_cargo_and_vitest_report_them() {
        let cargo = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s";
        assert_eq!(tests_in(cargo), Count { passed: 12, failed: 3 });
        assert_eq!(tests_in("      Tests  1 failed | 41 passed (42)"), Count { passed: 41, failed: 1 });
        assert_eq!(tests_in(" Test Files  7 passed (7)"), Count::default(), "files are not tests");
        assert_eq!(tests_in("test money::tests::sum_passed ... ok"), Count::default());
    }
}
