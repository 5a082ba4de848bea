//! The hand-over of mail as the product does it, by the crate `mail`.

use mail::{Halt, Outcome, Phase, Server};

use crate::{Handover, Mailer};

/// Speaks SMTP with the owner's server.
#[derive(Debug, Clone, Copy, Default)]
pub struct SmtpMailer {
    /// How long the server may take, where it is not the usual time.
    pub patience: Option<mail::Patience>,
}

impl Mailer for SmtpMailer {
    fn deliver(
        &self,
        handover: Handover<'_>,
        on_phase: &mut dyn FnMut(Phase) -> Result<(), Halt>,
    ) -> Outcome {
        let Handover { server, password, message } = handover;
        let server = Server { patience: self.patience.unwrap_or(server.patience), ..server.clone() };
        mail::deliver(&server, password, message, on_phase)
    }
}
