//! Proposing, confirming and taking back reminders.

use std::{fs, path::Path};

use app::contract::{
    ConfirmReminders, NotNowItem, ProposalView, ProposeReminders, ProposedLetter, ProposedLetterItem, RunRef,
    SliceView,
};
use chrono::NaiveDate;
use domain::{Money, RunId};
use serde_json::{Map, Value, json};

use crate::{
    args::{Args, RemindCommand},
    failure::Failure,
    output::{Output, table},
    session,
};

pub(super) fn run(args: &Args, remind: &RemindCommand) -> Result<Output, Failure> {
    match remind {
        RemindCommand::Propose { as_of } => propose(args, *as_of),
        RemindCommand::Confirm { as_of, letters, merged, is_back_dated } => {
            let wanted = Confirmation {
                as_of: *as_of,
                letters,
                merged: merged.as_deref(),
                is_back_dated: *is_back_dated,
            };
            confirm(args, &wanted)
        }
        RemindCommand::Undo { run } => undo(args, RunId(*run)),
    }
}

fn propose(args: &Args, as_of: Option<NaiveDate>) -> Result<Output, Failure> {
    let view =
        session::open(args)?.propose_reminders(&ProposeReminders { as_of, ..ProposeReminders::default() })?;
    let mut json = json!({
        "as_of": view.as_of,
        "letters": view.letters.iter().map(letter).collect::<Vec<_>>(),
        "not_now": view.not_now.iter().map(not_now).collect::<Vec<_>>(),
        "claimed": sums(&view, |total| total.claimed),
        "not_now_total": sums(&view, |total| total.not_now),
        "totals": view.totals.iter().map(|total| json!({
            "currency": total.currency.code(),
            "claimed": total.claimed.to_string(),
            "not_now": total.not_now.to_string(),
            "overdue": total.overdue.to_string(),
            "letters": total.letter_count,
            "items": total.item_count,
        })).collect::<Vec<_>>(),
    });
    if !view.courtesy.is_empty() {
        json["courtesy"] = view.courtesy.iter().map(letter).collect();
    }
    Ok(Output::new(proposal_text(&view), json))
}

/// One amount where the proposal has one currency, else an amount per currency: they are never added (M2).
fn sums(view: &ProposalView, amount: impl Fn(&app::contract::ProposalTotal) -> Money) -> Value {
    match view.totals.as_slice() {
        [] => json!("0"),
        [only] => json!(amount(only).to_string()),
        several => {
            let sums = several
                .iter()
                .map(|total| (total.currency.code().to_owned(), json!(amount(total).to_string())));
            Value::Object(sums.collect::<Map<_, _>>())
        }
    }
}

fn letter(letter: &ProposedLetter) -> Value {
    json!({
        "customer": letter.customer_number,
        "name": letter.customer_name,
        "currency": letter.currency.code(),
        "level": letter.level,
        "claimed": letter.claimed.to_string(),
        "credits": letter.credits.to_string(),
        "net": letter.net.to_string(),
        "channel": letter.channel.code(),
        "pay_by": letter.pay_by,
        "items": letter.items.iter().map(item).collect::<Vec<_>>(),
    })
}

fn item(item: &ProposedLetterItem) -> Value {
    json!({
        "invoice": item.invoice_number,
        "due_on": item.due_on,
        "open": item.open.to_string(),
        "days_overdue": item.overdue_days,
        "verdict": item.verdict.code(),
        "level_before": item.level_before,
        "level_after": item.level_after,
        "slices": item.slices.iter().map(slice).collect::<Vec<_>>(),
    })
}

fn slice(slice: &SliceView) -> Value {
    json!({ "verdict": slice.verdict.code(), "amount": slice.amount.to_string() })
}

fn not_now(item: &NotNowItem) -> Value {
    json!({
        "customer": item.customer_number,
        "name": item.customer_name,
        "invoice": item.invoice_number,
        "due_on": item.due_on,
        "days_overdue": item.overdue_days,
        "level": item.level,
        "currency": item.amount.currency.code(),
        "verdict": item.verdict.code(),
        "amount": item.amount.to_string(),
        "detail": item.detail.code,
        "changes_on": item.detail.on,
    })
}

fn proposal_text(view: &ProposalView) -> String {
    let mut rows: Vec<Vec<String>> = Vec::new();
    for letter in &view.letters {
        let level = format!("{} → {}", letter.level_before, letter.level);
        let net = format!("{} {}", letter.net, letter.currency);
        rows.push(vec![letter.customer_name.clone(), level, format!("pay by {}", letter.pay_by), net]);
    }
    let mut lines = vec![format!("As of {}: {} letters", view.as_of, view.letters.len()), table(&rows, 3)];
    let rows: Vec<Vec<String>> = view.courtesy.iter().map(note_row).collect();
    if !rows.is_empty() {
        lines.extend(["Notes before the due date:".to_owned(), table(&rows, 2)]);
    }
    let rows: Vec<Vec<String>> = view.not_now.iter().map(not_now_row).collect();
    if !rows.is_empty() {
        lines.extend(["Not now:".to_owned(), table(&rows, 4)]);
    }
    lines.extend(view.totals.iter().map(|total| {
        let (claimed, not_now, overdue) = (total.claimed, total.not_now, total.overdue);
        format!("{}: claimed {claimed} + not now {not_now} = overdue {overdue}", total.currency)
    }));
    lines.join("\n")
}

fn note_row(note: &ProposedLetter) -> Vec<String> {
    let open = format!("{} {}", note.net, note.currency);
    vec![note.customer_name.clone(), format!("due {}", note.pay_by), open]
}

fn not_now_row(item: &NotNowItem) -> Vec<String> {
    let changes = item.detail.on.map(|on| format!("changes {on}")).unwrap_or_default();
    vec![
        item.customer_name.clone(),
        item.invoice_number.clone(),
        item.verdict.code().replace('_', " "),
        changes,
        format!("{} {}", item.amount, item.amount.currency),
    ]
}

struct Confirmation<'a> {
    as_of: Option<NaiveDate>,
    letters: &'a Path,
    merged: Option<&'a Path>,
    is_back_dated: bool,
}

fn confirm(args: &Args, wanted: &Confirmation<'_>) -> Result<Output, Failure> {
    let mut app = session::open(args)?;
    fs::create_dir_all(wanted.letters)?;
    let proposal = ProposeReminders { as_of: wanted.as_of, ..ProposeReminders::default() };
    let request =
        ConfirmReminders { proposal, fingerprint: String::new(), is_back_dated: wanted.is_back_dated };
    let run = match app.confirm_run(&request) {
        Ok(run) => run,
        Err(error) if error.code() == "run.nothing_to_claim" => {
            let json = json!({ "run": null, "letters": [] });
            return Ok(Output::new("Nothing can be claimed now; no run was made.", json));
        }
        Err(error) => return Err(error.into()),
    };
    let mut letters = Vec::new();
    for document in &run.documents {
        let path = std::path::absolute(wanted.letters.join(&document.file_name))?;
        fs::write(&path, &document.pdf)?;
        letters.push(json!({
            "number": document.number,
            "customer": document.customer_number,
            "file": path.display().to_string(),
            "channel": if document.is_mailed { "mail" } else if document.is_texted { "text" } else { "letter" },
        }));
    }
    if let Some(merged) = wanted.merged {
        let printed = run.documents.iter().filter(|document| !document.is_mailed && !document.is_texted);
        let printed: Vec<Vec<u8>> = printed.map(|document| document.pdf.clone()).collect();
        if !printed.is_empty() {
            fs::write(merged, app.join_documents(&printed)?)?;
        }
    }
    let text = format!(
        "Run {}: {} letters in {}.",
        run.run_id,
        letters.len(),
        std::path::absolute(wanted.letters)?.display()
    );
    Ok(Output::new(text, json!({ "run": run.run_id.0, "letters": letters })))
}

fn undo(args: &Args, run: RunId) -> Result<Output, Failure> {
    let mut app = session::open(args)?;
    let withdrawn = app.undo_run_letters(&RunRef { run_id: run })?;
    let text = format!("Run {run} was taken back: {withdrawn} letters withdrawn.");
    Ok(Output::new(text, json!({ "run": run.0, "withdrawn": withdrawn })))
}
