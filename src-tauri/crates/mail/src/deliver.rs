//! Handing a message to the server, step by step (E1).
//!
//! Two failures look alike to every client: the server that hung up before it took the message, and the one that took it
//! and hung up before saying so. Hence the rule: until the message is on its way nothing was sent; after that only what the
//! server says in so many words counts, and everything else is *uncertain* and never sent again by itself.

use lettre::{
    Address as LettreAddress,
    transport::smtp::{
        Error,
        authentication::{Credentials, Mechanism},
        client::SmtpConnection,
        commands::{Data, Mail, Rcpt},
        extension::{ClientId, Extension, MailBodyParameter, MailParameter},
        response::Response,
    },
};

use crate::{ReadyMail, Security, Server, ServerError};

/// The next step of a hand-over. Told before it is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// To the server, and its greeting.
    Connect,
    /// Into TLS.
    Protect,
    /// With name and password.
    SignIn,
    /// The sender.
    Sender,
    /// The recipients.
    Recipients,
    /// The question whether the message may come.
    Announce,
    /// The message itself: from here on it may have arrived.
    Body,
    /// The server said yes.
    Accepted,
}

impl Phase {
    /// Every phase in its order.
    pub const ALL: [Self; 8] = [
        Self::Connect,
        Self::Protect,
        Self::SignIn,
        Self::Sender,
        Self::Recipients,
        Self::Announce,
        Self::Body,
        Self::Accepted,
    ];

    /// Whether a message that got this far, and of which nothing more is known, may have arrived.
    pub fn may_have_arrived(self) -> bool {
        self >= Self::Body
    }
}

/// Says that the hand-over must stop where it is: its phase could not be kept, or the owner stopped it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Halt;

/// How a hand-over ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The server took it, with these words.
    Sent {
        /// The words of the server.
        reply: String,
    },
    /// It did not leave and may be tried again later.
    Later(NotSent),
    /// It did not leave and trying again would not help.
    Failed(NotSent),
    /// Nobody here knows whether it arrived: the owner decides.
    Uncertain {
        /// What is known.
        reply: String,
    },
}

/// Why a message did not leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotSent {
    /// A code, for example `mail.unreachable`.
    pub code: &'static str,
    /// The words of the server or of the system, without anything secret.
    pub reply: String,
}

/// A step that failed.
enum Trouble {
    Smtp(Box<Error>),
    Server(ServerError),
    Halted,
    Lacking(&'static str),
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Self::Smtp(Box::new(error))
    }
}

/// Hands a message over. `on_phase` is called before each step; what it refuses is not done.
pub fn deliver(
    server: &Server,
    password: Option<&str>,
    mail: &ReadyMail,
    on_phase: &mut dyn FnMut(Phase) -> Result<(), Halt>,
) -> Outcome {
    let mut reached = Phase::Connect;
    let mut step = |phase: Phase| {
        on_phase(phase).map_err(|Halt| Trouble::Halted)?;
        reached = phase;
        Ok(())
    };
    match hand_over(server, password, mail, &mut step) {
        Ok(response) => Outcome::Sent { reply: words(&response) },
        Err(trouble) => ended(reached, &trouble),
    }
}

/// Connects and signs in without sending anything: the test button.
///
/// # Errors
/// Why it does not work.
pub fn check(server: &Server, password: Option<&str>) -> Result<(), NotSent> {
    let mut reached = Phase::Connect;
    let mut step = |phase: Phase| {
        reached = phase;
        Ok(())
    };
    match connect(server, password, &mut step) {
        Ok(mut connection) => {
            let _ = connection.quit();
            Ok(())
        }
        Err(trouble) => match ended(reached, &trouble) {
            Outcome::Later(why) | Outcome::Failed(why) => Err(why),
            Outcome::Sent { reply } | Outcome::Uncertain { reply } => {
                Err(NotSent { code: "mail.no_answer", reply })
            }
        },
    }
}

type Step<'a> = &'a mut dyn FnMut(Phase) -> Result<(), Trouble>;

fn connect(server: &Server, password: Option<&str>, step: Step<'_>) -> Result<SmtpConnection, Trouble> {
    server.check().map_err(Trouble::Server)?;
    let tls = server.tls().map_err(Trouble::Server)?;
    let hello = ClientId::default();
    let at = (server.host.as_str(), server.port);
    step(Phase::Connect)?;
    let implicit = tls.as_ref().filter(|_| server.security == Security::Tls);
    let mut connection = SmtpConnection::connect(at, Some(server.patience.answer), &hello, implicit, None)?;
    if server.security == Security::StartTls
        && let Some(tls) = &tls
    {
        step(Phase::Protect)?;
        if !connection.can_starttls() {
            connection.abort();
            return Err(Trouble::Lacking("mail.no_tls"));
        }
        connection.starttls(tls, &hello)?;
    }
    if let Some(password) = password.filter(|_| !server.user.is_empty()) {
        step(Phase::SignIn)?;
        let known = [Mechanism::Plain, Mechanism::Login];
        if connection.server_info().get_auth_mechanism(&known).is_none() {
            connection.abort();
            return Err(Trouble::Lacking("mail.no_sign_in"));
        }
        let credentials = Credentials::new(server.user.clone(), password.to_owned());
        if let Err(error) = connection.auth(&known, &credentials) {
            connection.abort();
            return Err(error.into());
        }
    }
    Ok(connection)
}

fn hand_over(
    server: &Server,
    password: Option<&str>,
    mail: &ReadyMail,
    step: Step<'_>,
) -> Result<Response, Trouble> {
    let mut connection = connect(server, password, step)?;
    let result = converse(&mut connection, server, mail, step);
    if result.is_ok() {
        let _ = connection.quit();
    } else {
        connection.abort();
    }
    result
}

fn converse(
    connection: &mut SmtpConnection,
    server: &Server,
    mail: &ReadyMail,
    step: Step<'_>,
) -> Result<Response, Trouble> {
    let built =
        |address: &crate::Address| address.built().map_err(|_| Trouble::Lacking("mail.address_shape"));
    let recipients: Vec<LettreAddress> = mail.to.iter().map(built).collect::<Result<_, _>>()?;
    let mut options = Vec::new();
    if std::iter::once(&mail.from).chain(&mail.to).any(crate::Address::needs_utf8) {
        if !connection.server_info().supports_feature(Extension::SmtpUtfEight) {
            return Err(Trouble::Lacking("mail.no_utf8_address"));
        }
        options.push(MailParameter::SmtpUtfEight);
    }
    if !mail.bytes.is_ascii() && connection.server_info().supports_feature(Extension::EightBitMime) {
        options.push(MailParameter::Body(MailBodyParameter::EightBitMime));
    }
    step(Phase::Sender)?;
    connection.command(Mail::new(Some(built(&mail.from)?), options))?;
    step(Phase::Recipients)?;
    for recipient in recipients {
        connection.command(Rcpt::new(recipient, Vec::new()))?;
    }
    step(Phase::Announce)?;
    connection.command(Data)?;
    step(Phase::Body)?;
    // The longer patience of the system counts for the answer; that it cannot be set is no reason to stop here.
    let _ = connection.set_timeout(Some(server.patience.acceptance));
    let response = connection.message(&mail.bytes)?;
    // The words are here: that the phase cannot be kept any more does not make the message unsent.
    let _ = step(Phase::Accepted);
    Ok(response)
}

fn ended(reached: Phase, trouble: &Trouble) -> Outcome {
    let error = match trouble {
        Trouble::Halted if reached.may_have_arrived() => {
            return Outcome::Uncertain { reply: String::new() };
        }
        Trouble::Halted => return later("mail.halted", String::new()),
        Trouble::Server(error) => {
            let code = match error {
                ServerError::Host(_) => "mail.host",
                ServerError::Unprotected(_) => "mail.unprotected",
                ServerError::Certificate => "mail.certificate",
            };
            return failed(code, error.to_string());
        }
        Trouble::Lacking(code) => return failed(code, String::new()),
        Trouble::Smtp(error) => error,
    };
    let reply = chain(error);
    if error.is_permanent() {
        return failed(if reached == Phase::SignIn { "mail.sign_in" } else { "mail.refused" }, reply);
    }
    if error.is_transient() {
        return later("mail.not_now", reply);
    }
    if reached.may_have_arrived() {
        return Outcome::Uncertain { reply };
    }
    if error.is_tls() || reply.contains("certificate") {
        return failed("mail.certificate", reply);
    }
    later(if reached == Phase::Connect { "mail.unreachable" } else { "mail.no_answer" }, reply)
}

fn later(code: &'static str, reply: String) -> Outcome {
    Outcome::Later(NotSent { code, reply })
}

fn failed(code: &'static str, reply: String) -> Outcome {
    Outcome::Failed(NotSent { code, reply })
}

fn words(response: &Response) -> String {
    let lines: Vec<&str> = response.message().collect();
    format!("{} {}", response.code(), lines.join(" ")).trim().to_owned()
}

/// The error and its causes. Commands are not in it, so neither is a password.
fn chain(error: &Error) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        let words = cause.to_string();
        if !text.contains(&words) {
            text = format!("{text}: {words}");
        }
        source = cause.source();
    }
    text
}
