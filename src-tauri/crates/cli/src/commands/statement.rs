//! Statements of account.

use app::contract::{DocumentKind, DocumentRequest};
use serde_json::json;

use crate::{
    args::{Args, StatementArgs},
    failure::Failure,
    output::Output,
    session,
};

pub(super) fn run(args: &Args, asked: &StatementArgs) -> Result<Output, Failure> {
    let app = session::open(args)?;
    let (customer_id, _) = app.find_customer(&asked.customer)?;
    let by_period = if asked.from.is_some() { DocumentKind::Activity } else { DocumentKind::Open };
    let request = DocumentRequest {
        customer_id,
        currency: asked.currency,
        kind: asked.kind.unwrap_or(by_period),
        from: asked.from,
        to: asked.to,
    };
    let (opening, closing) = (app.statement_opening(&request)?, app.statement(&request)?.closing());
    app.save_document(&request, &asked.pdf)?;
    let file = std::path::absolute(&asked.pdf)?.display().to_string();
    let code = closing.currency.code();
    let text = format!("Opening {opening} {code}, closing {closing} {code}: {file}");
    let answer = json!({
        "opening": opening.to_string(),
        "closing": closing.to_string(),
        "currency": code,
        "file": file,
    });
    Ok(Output::new(text, answer))
}
