//! Creating, filling and checking books.

use app::contract::StartBook;
use domain::{Currency, Language};
use serde_json::json;

use crate::{
    args::{Args, NewArgs, SampleArgs},
    failure::Failure,
    output::Output,
    session,
};

pub(super) fn new(args: &Args, new: &NewArgs) -> Result<Output, Failure> {
    let path = session::book_path(args)?;
    let country = new.country.to_ascii_uppercase();
    let request = StartBook {
        name: new.name.clone(),
        currency: new.currency.unwrap_or_else(|| Currency::of_country(&country)),
        language: new.language.unwrap_or_else(|| Language::of_country(&country)),
        country,
    };
    session::app(args).create_book(&path, &request)?;
    let path = std::path::absolute(path)?.display().to_string();
    Ok(Output::new(format!("{path} was created."), json!({ "book": path })))
}

pub(super) fn sample(args: &Args, sample: &SampleArgs) -> Result<Output, Failure> {
    let path = session::book_path(args)?;
    let size = app::SampleSize { customers: sample.customers, invoices: sample.invoices, seed: sample.seed };
    let counts = session::app(args).create_sample(&path, size)?;
    let text = format!(
        "{}: {} customers, {} invoices, {} payments, {} reminders.",
        path.display(),
        counts.customers,
        counts.invoices,
        counts.payments,
        counts.letters
    );
    let book = std::path::absolute(path)?.display().to_string();
    let json = json!({
        "book": book,
        "customers": counts.customers,
        "invoices": counts.invoices,
        "payments": counts.payments,
        "runs": counts.runs,
        "letters": counts.letters,
    });
    Ok(Output::new(text, json))
}

pub(super) fn verify(args: &Args) -> Result<Output, Failure> {
    let view = session::open(args)?.verify_book()?;
    let mut lines = vec![format!("{} entries, {} facts.", view.entries, view.facts)];
    lines.extend(view.problems.iter().map(|problem| format!("{}: {}", problem.code, problem.detail)));
    lines.push(if view.ok {
        "The book is in order.".to_owned()
    } else {
        "The book contradicts itself.".to_owned()
    });
    let problems: Vec<_> = view
        .problems
        .iter()
        .map(|problem| json!({ "code": problem.code, "detail": problem.detail }))
        .collect();
    let json = json!({ "ok": view.ok, "entries": view.entries, "facts": view.facts, "problems": problems });
    Ok(Output { text: lines.join("\n"), json, is_ok: view.ok })
}
