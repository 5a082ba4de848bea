//! `cargo xtask bench`: what the work costs, each beside a yardstick that does as little as possible in the same run.

use std::process::Command;

use crate::shell::{answer, cargo, must, root};

mod book;
mod letters;

/// How often each measurement is repeated; the middle one counts.
const ROUNDS: usize = 5;

/// Measures what `names` ask for, or everything.
///
/// # Errors
/// When a name is unknown, or a program cannot be built or run.
pub(crate) fn bench(names: &[String]) -> Result<(), String> {
    let known: &[(&str, Bench)] = &[("letters", letters::bench), ("book", book::bench)];
    if let Some(name) = names.iter().find(|name| !known.iter().any(|(known, _)| known == name)) {
        let all: Vec<&str> = known.iter().map(|(known, _)| *known).collect();
        return Err(format!("There is nothing called `{name}` to measure, only {}.", all.join(", ")));
    }
    println!("{}\n", machine());
    for (name, bench) in known {
        if names.is_empty() || names.iter().any(|asked| asked == name) {
            print(name, &bench()?);
        }
    }
    Ok(())
}

/// Measures one area.
type Bench = fn() -> Result<Vec<Line>, String>;

/// One line of a table: the work, how much of it, and what it took.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// What was done.
    pub(crate) work: String,
    /// How much of it.
    pub(crate) size: String,
    /// The middle one of the rounds.
    pub(crate) cost: Cost,
    /// Pieces of work in it, for the columns "each".
    pub(crate) pieces: u64,
    /// Position of the line that it is compared with; its own for a yardstick.
    pub(crate) yardstick: usize,
}

/// What one round took, as the measuring program reports it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Cost {
    /// Time on the clock, in microseconds.
    pub(crate) wall_us: u64,
    /// Time of the processor, in microseconds.
    pub(crate) cpu_us: u64,
    /// Bytes that came out.
    pub(crate) bytes: u64,
    /// Most memory that the program held, in kilobytes.
    pub(crate) peak_kb: u64,
}

/// Builds a measuring program, with optimisation.
pub(crate) fn build(package: &str, example: &str) -> Result<(), String> {
    let arguments = ["build", "--release", "-p", package, "--example", example];
    must(&format!("Building {example} with optimisation"), &mut cargo(&arguments))
}

/// Runs a measuring program several times and returns the round with the middle processor time.
///
/// The program prints `wall_us cpu_us bytes peak_kb` as its last line.
///
/// # Errors
/// When it fails or prints something else.
pub(crate) fn middle(example: &str, arguments: &[&str]) -> Result<Cost, String> {
    let mut rounds = Vec::with_capacity(ROUNDS);
    for _ in 0..ROUNDS {
        let said = run(example, arguments)?;
        rounds.push(parse(&said).ok_or_else(|| format!("{example} {arguments:?} printed: {said}"))?);
    }
    rounds.sort_by_key(|cost| cost.cpu_us);
    Ok(rounds[ROUNDS / 2])
}

/// Runs a measuring program once and returns what it prints.
///
/// # Errors
/// When it cannot be run or fails.
pub(crate) fn run(example: &str, arguments: &[&str]) -> Result<String, String> {
    let program = target().join("release/examples").join(example);
    let output = Command::new(&program).args(arguments).current_dir(root()).output();
    let output = output.map_err(|error| format!("{}: {error}", program.display()))?;
    if !output.status.success() {
        return Err(format!("{example} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn parse(said: &str) -> Option<Cost> {
    let numbers: Vec<u64> =
        said.lines().last()?.split_whitespace().map(str::parse).collect::<Result<_, _>>().ok()?;
    let [wall_us, cpu_us, bytes, peak_kb] = numbers[..] else { return None };
    Some(Cost { wall_us, cpu_us, bytes, peak_kb })
}

/// The folder that cargo builds into.
pub(crate) fn target() -> std::path::PathBuf {
    let here = crate::shell::built("xtask");
    here.ancestors().nth(2).map_or_else(|| root().join("target"), std::path::Path::to_owned)
}

/// Processor, memory and system, so that figures can be compared.
fn machine() -> String {
    let first = |file: &str, key: &str| {
        let text = std::fs::read_to_string(file).unwrap_or_default();
        let line = text.lines().find(|line| line.starts_with(key)).unwrap_or_default().to_owned();
        line.split_once(':').map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
    };
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let (processor, memory) = (first("/proc/cpuinfo", "model name"), first("/proc/meminfo", "MemTotal"));
    let system = answer("uname", &["-sr"]).unwrap_or_default();
    format!("Machine: {processor}, {cores} cores, {memory}, {system}; middle of {ROUNDS} rounds")
}

/// Prints a table that can be put into `docs/benchmarks.md` as it is.
fn print(name: &str, lines: &[Line]) {
    println!("## {name}\n");
    println!("| work | size | median | CPU each | per second | KB each | peak memory | ratio to yardstick |");
    println!("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    for line in lines {
        println!("{}", row(line, &lines[line.yardstick.min(lines.len() - 1)]));
    }
    println!();
}

fn row(line: &Line, yardstick: &Line) -> String {
    let (cost, pieces) = (line.cost, line.pieces.max(1));
    let each = |cost: Cost, pieces: u64| (cost.cpu_us / pieces.max(1)).max(1);
    let ratio = each(cost, pieces) * 100 / each(yardstick.cost, yardstick.pieces);
    format!(
        "| {} | {} | {} ms | {} ms | {} | {} | {} MB | {} |",
        line.work,
        line.size,
        tenths(cost.wall_us / 100),
        hundredths(cost.cpu_us / 10 / pieces),
        pieces * 1_000_000 / cost.wall_us.max(1),
        tenths(cost.bytes * 10 / 1024 / pieces),
        tenths(cost.peak_kb * 10 / 1024),
        hundredths(ratio),
    )
}

fn tenths(value: u64) -> String {
    format!("{}.{}", value / 10, value % 10)
}

fn hundredths(value: u64) -> String {
    format!("{}.{:02}", value / 100, value % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_holds_the_figures() {
        let cost = Cost { wall_us: 12_000, cpu_us: 10_000, bytes: 2_048, peak_kb: 10_240 };
        assert_eq!(parse("said before\n12000 10000 2048 10240\n"), Some(cost));
        assert_eq!(parse("panicked"), None);
    }

    #[test]
    fn a_line_is_compared_with_its_yardstick() {
        let line = |cpu_us, yardstick| Line {
            work: "w".into(),
            size: "s".into(),
            cost: Cost { wall_us: 12_000, cpu_us, bytes: 2_048, peak_kb: 10_240 },
            pieces: 2,
            yardstick,
        };
        let shown = row(&line(10_000, 1), &line(4_000, 1));
        assert_eq!(shown, "| w | s | 12.0 ms | 5.00 ms | 166 | 1.0 | 10.0 MB | 2.50 |");
    }
}
