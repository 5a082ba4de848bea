//! One round of a measurement, in a process of its own so that its memory can be seen: `measure_letters single 1000`.
//!
//! Prints `wall_us cpu_us bytes peak_kb`. `cargo xtask bench letters` runs it.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement ends by failing")]

use std::{io::Write as _, time::Instant};

use domain::{Language, letter::Letter};
use printpdf::{
    BuiltinFont, Mm, Op, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt, TextItem,
};

#[path = "../tests/letters/samples.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod samples;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let mode = arguments.next().unwrap_or_default();
    let count: usize = arguments.next().and_then(|count| count.parse().ok()).unwrap_or(100);
    let items = if mode == "long" { 30 } else { 3 };
    let letters: Vec<Letter> =
        (0..count).map(|at| samples::letter(Language::ALL[at % 3], 2, items)).collect();
    let issued: Vec<Vec<u8>> = match mode.as_str() {
        "raw" | "joined" => letters.iter().map(|letter| documents::render(letter).unwrap()).collect(),
        _ => Vec::new(),
    };
    // The fonts are read once a process, not once a letter.
    documents::render(&letters[0]).unwrap();
    let (started, cpu) = (Instant::now(), cpu_us());
    let bytes = match mode.as_str() {
        "single" | "long" => letters.iter().map(|letter| documents::render(letter).unwrap().len()).sum(),
        "merged" => documents::merge(&letters).unwrap().len(),
        "joined" => documents::join(&issued).unwrap().len(),
        "raw" => written(&issued),
        _ => letters.iter().map(|letter| plain(letter).len()).sum(),
    };
    let (wall, cpu) = (started.elapsed().as_micros(), cpu_us() - cpu);
    println!("{wall} {cpu} {bytes} {}", peak_kb());
}

/// The words of a letter through printpdf as it comes: a built-in font, nothing shaped, nothing measured.
fn plain(letter: &Letter) -> Vec<u8> {
    let mut lines = vec![letter.seller.name.clone(), letter.addressee.customer_name.clone()];
    lines.extend(letter.addressee.address.lines.iter().cloned());
    lines.extend(
        (0..10).map(|_| {
            "We need your payment by the date below, or a proposal that we can agree on.".to_owned()
        }),
    );
    for item in letter.tables.iter().flat_map(|table| &table.items) {
        lines.push(format!("{} {} {} {}", item.invoice_number, item.issued_on, item.due_on, item.open));
    }
    let mut ops = vec![Op::StartTextSection];
    let font = PdfFontHandle::Builtin(BuiltinFont::Helvetica);
    ops.push(Op::SetFont { font, size: Pt(10.0) });
    ops.push(Op::SetLineHeight { lh: Pt(14.0) });
    ops.push(Op::SetTextCursor { pos: Point::new(Mm(25.0), Mm(270.0)) });
    for line in lines {
        ops.push(Op::ShowText { items: vec![TextItem::Text(line)] });
        ops.push(Op::AddLineBreak);
    }
    ops.push(Op::EndTextSection);
    let mut document = PdfDocument::new("letter");
    document.pages = vec![PdfPage::new(Mm(210.0), Mm(297.0), ops)];
    document.save(&PdfSaveOptions::default(), &mut Vec::new())
}

/// What the disk takes: one file, and the letters in it.
fn written(issued: &[Vec<u8>]) -> usize {
    let path = std::env::temp_dir().join(format!("duebook-measure-{}", std::process::id()));
    let mut file = std::fs::File::create(&path).unwrap();
    for letter in issued {
        file.write_all(letter).unwrap();
    }
    file.sync_all().unwrap();
    drop(file);
    std::fs::remove_file(path).unwrap();
    issued.iter().map(Vec::len).sum()
}

/// Processor time of this process so far, in microseconds (Linux; the kernel counts nanoseconds of the one thread).
fn cpu_us() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    stat.split(' ').next().and_then(|time| time.parse::<u64>().ok()).unwrap_or_default() / 1000
}

/// Most memory that this process held, in kilobytes.
fn peak_kb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|size| size.parse().ok()).unwrap_or_default()
}
