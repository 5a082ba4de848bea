//! Working the outbox through.

use app::contract::{SendMails, SendReceipt};
use domain::Language;
use serde_json::json;

use crate::{args::Args, failure::Failure, output::Output, session};

/// Where scripts put the password, so that it stands in no argument that others can see.
const PASSWORD: &str = "DUEBOOK_SMTP_PASSWORD";

pub(super) fn send(args: &Args, is_any_time: bool) -> Result<Output, Failure> {
    let mut app = session::open(args)?;
    if let Ok(password) = std::env::var(PASSWORD) {
        app.use_mail_password(password)?;
    }
    let receipt = app.send_mails(&SendMails { mail_id: None, is_patient: true, is_any_time })?;
    let SendReceipt { sent, failed, uncertain, waiting, problem } = receipt;
    let mut lines =
        vec![format!("{sent} handed over, {failed} not sent, {uncertain} uncertain, {waiting} waiting.")];
    if uncertain > 0 {
        lines.push(
            "Nobody knows whether the uncertain ones arrived: decide about them in the outbox.".to_owned(),
        );
    }
    let problem = problem.map(|problem| problem.sentence(Language::En));
    lines.extend(problem.iter().cloned());
    let json = json!({
        "sent": sent,
        "failed": failed,
        "uncertain": uncertain,
        "waiting": waiting,
        "problem": problem,
    });
    Ok(Output { is_ok: problem.is_none(), ..Output::new(lines.join("\n"), json) })
}
