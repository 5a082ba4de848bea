//! A mail from the moment it is queued until nobody doubts where it is (E1), and what the owner does with text messages.

use serde::{Deserialize, Serialize};

/// How often a mail is tried again after the server said "not now", before the owner is asked.
const MOST_PUT_OFFS: usize = 5;

/// Something that happened to a mail. Kept before it is done, where it reaches outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MailStep {
    /// A connection is about to be made.
    Attempted,
    /// The message itself is about to go: from here on it may have arrived.
    Begun,
    /// The server took it, in so many words.
    HandedOver,
    /// It did not leave; later it may.
    PutOff,
    /// It did not leave, and trying again as it is would not help.
    Failed,
    /// Nobody here knows whether it left.
    Uncertain,
    /// The owner looked and says that it arrived.
    Arrived,
    /// The owner wants it sent once more.
    Again,
    /// The owner does not want it sent.
    Cancelled,
}

/// Where a mail is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MailState {
    /// Waiting to be sent.
    Queued,
    /// The server took it.
    HandedOver,
    /// It did not leave; the owner decides.
    Failed,
    /// It may have left; the owner decides.
    Uncertain,
    /// The owner says that it arrived.
    Arrived,
    /// The owner does not want it sent.
    Cancelled,
}

/// What the owner did with a text message. What happened on the other side of that nobody here knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextStep {
    /// It was opened in the program for SMS.
    Sms,
    /// It was opened in WhatsApp.
    Whatsapp,
    /// The chat in Zalo was opened; the text was copied for it.
    Zalo,
    /// The text was copied.
    Copied,
    /// The owner does not want it sent.
    PassedOver,
}

impl TextStep {
    /// Every step.
    pub const ALL: [Self; 5] = [Self::Sms, Self::Whatsapp, Self::Zalo, Self::Copied, Self::PassedOver];

    /// Its name in the book.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sms => "sms",
            Self::Whatsapp => "whatsapp",
            Self::Zalo => "zalo",
            Self::Copied => "copied",
            Self::PassedOver => "passed_over",
        }
    }

    /// The step with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.code() == code)
    }
}

impl MailStep {
    /// Every step.
    pub const ALL: [Self; 9] = [
        Self::Attempted,
        Self::Begun,
        Self::HandedOver,
        Self::PutOff,
        Self::Failed,
        Self::Uncertain,
        Self::Arrived,
        Self::Again,
        Self::Cancelled,
    ];

    /// Its name in the book.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Attempted => "attempted",
            Self::Begun => "begun",
            Self::HandedOver => "handed_over",
            Self::PutOff => "put_off",
            Self::Failed => "failed",
            Self::Uncertain => "uncertain",
            Self::Arrived => "arrived",
            Self::Again => "again",
            Self::Cancelled => "cancelled",
        }
    }

    /// The step with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.code() == code)
    }

    /// Whether the step may follow the last one; `None` for a mail that nothing happened to.
    ///
    /// What begun and was never answered for is left by a crash: only the owner may go on from there (E1).
    pub const fn may_follow(self, last: Option<Self>) -> bool {
        match self {
            Self::Attempted => {
                matches!(last, None | Some(Self::Attempted | Self::PutOff | Self::Again))
            }
            Self::Begun => matches!(last, Some(Self::Attempted)),
            Self::HandedOver | Self::Uncertain => matches!(last, Some(Self::Begun)),
            Self::PutOff | Self::Failed => matches!(last, Some(Self::Attempted | Self::Begun)),
            Self::Arrived => matches!(last, Some(Self::Begun | Self::Uncertain)),
            Self::Again => matches!(
                last,
                Some(
                    Self::Begun
                        | Self::Uncertain
                        | Self::PutOff
                        | Self::Failed
                        | Self::Arrived
                        | Self::Cancelled
                )
            ),
            Self::Cancelled => !matches!(last, Some(Self::HandedOver | Self::Arrived | Self::Cancelled)),
        }
    }
}

/// Where a mail is after these steps, oldest first (E1).
///
/// An attempt without an end left nothing behind and waits again; a message that began to go and of which nothing more is
/// known is uncertain, whether a server or a crash is to blame.
pub fn state(steps: &[MailStep]) -> MailState {
    match steps.last() {
        Some(MailStep::PutOff) if put_offs(steps) >= MOST_PUT_OFFS => MailState::Failed,
        None | Some(MailStep::Attempted | MailStep::PutOff | MailStep::Again) => MailState::Queued,
        Some(MailStep::Begun | MailStep::Uncertain) => MailState::Uncertain,
        Some(MailStep::HandedOver) => MailState::HandedOver,
        Some(MailStep::Failed) => MailState::Failed,
        Some(MailStep::Arrived) => MailState::Arrived,
        Some(MailStep::Cancelled) => MailState::Cancelled,
    }
}

/// Minutes to wait after the last step before the mail is tried again: 1, 5, then 30; `None` where it need not wait.
pub fn wait_minutes(steps: &[MailStep]) -> Option<u32> {
    if steps.last() != Some(&MailStep::PutOff) {
        return None;
    }
    Some(match put_offs(steps) {
        0 | 1 => 1,
        2 => 5,
        _ => 30,
    })
}

/// How often the mail was put off since the owner last wanted it sent.
fn put_offs(steps: &[MailStep]) -> usize {
    let since = steps.iter().rposition(|step| *step == MailStep::Again).unwrap_or(0);
    steps[since..].iter().filter(|step| **step == MailStep::PutOff).count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{MailState, MailStep, state, wait_minutes};

    #[test]
    fn e1_what_began_to_go_and_was_never_answered_for_is_uncertain() {
        use MailStep::{Again, Attempted, Begun, HandedOver, PutOff};
        assert_eq!(state(&[]), MailState::Queued);
        assert_eq!(state(&[Attempted]), MailState::Queued, "a crash before the message left nothing behind");
        assert_eq!(state(&[Attempted, Begun]), MailState::Uncertain, "a crash after it did");
        assert_eq!(state(&[Attempted, Begun, HandedOver]), MailState::HandedOver);
        assert!(!Attempted.may_follow(Some(Begun)), "it is never sent again by itself");
        assert!(Again.may_follow(Some(Begun)), "the owner may decide that it is");
        assert!(!Again.may_follow(Some(HandedOver)));
        assert_eq!(state(&[Attempted, PutOff]), MailState::Queued);
    }

    #[test]
    fn e1_waiting_grows_and_ends_with_a_question() {
        use MailStep::{Again, Attempted, PutOff};
        let mut steps = Vec::new();
        let mut waits = Vec::new();
        for _ in 0..5 {
            steps.extend([Attempted, PutOff]);
            waits.push(wait_minutes(&steps));
        }
        assert_eq!(waits, [Some(1), Some(5), Some(30), Some(30), Some(30)]);
        assert_eq!(state(&steps), MailState::Failed, "five times are enough");
        steps.push(Again);
        assert_eq!((state(&steps), wait_minutes(&steps)), (MailState::Queued, None));
    }

    proptest! {
        /// Along every way that the steps allow: nothing counts as sent before the server or the owner said so.
        #[test]
        fn e1_no_state_says_sent_before_the_server_said_so(wishes in prop::collection::vec(0..9_usize, 0..40)) {
            let mut steps: Vec<MailStep> = Vec::new();
            for step in wishes.into_iter().map(|wish| MailStep::ALL[wish]) {
                if step.may_follow(steps.last().copied()) {
                    steps.push(step);
                }
                let is_sent = matches!(state(&steps), MailState::HandedOver | MailState::Arrived);
                let is_said = matches!(steps.last(), Some(MailStep::HandedOver | MailStep::Arrived));
                prop_assert_eq!(is_sent, is_said);
                if steps.last() == Some(&MailStep::Begun) {
                    prop_assert_eq!(state(&steps), MailState::Uncertain);
                }
            }
        }
    }
}
