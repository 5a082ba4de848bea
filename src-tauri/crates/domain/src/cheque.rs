//! Cheques from the day they are taken in until their money is there (L9).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::calendar::WorkingDays;

/// Business days after its date for which a cheque covers what is open without having been deposited (L9).
const COVER_DAYS: u8 = 5;

/// Where a cheque is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChequeState {
    /// In the drawer.
    Held,
    /// At the bank, not paid yet.
    Deposited,
    /// Paid.
    Cleared,
    /// Sent back by the bank.
    Bounced,
    /// Given back to the customer.
    Returned,
    /// Given back against another cheque.
    Replaced,
}

/// What happens to a cheque.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChequeStep {
    /// It is brought to the bank.
    Deposited,
    /// The bank pays it.
    Cleared,
    /// The bank sends it back, before or after it was paid.
    Bounced,
    /// It is given back to the customer.
    Returned,
    /// It is given back against another cheque.
    Replaced,
}

impl ChequeState {
    /// Whether its money is still to come: it covers what is open (L9).
    pub const fn is_waiting(self) -> bool {
        matches!(self, Self::Held | Self::Deposited)
    }

    /// Whether nothing can happen to it any more.
    pub const fn is_gone(self) -> bool {
        matches!(self, Self::Returned | Self::Replaced)
    }

    /// Whether the step may follow. A cheque that bounced may be brought to the bank again.
    pub const fn allows(self, step: ChequeStep) -> bool {
        match step {
            ChequeStep::Deposited | ChequeStep::Returned | ChequeStep::Replaced => {
                matches!(self, Self::Held | Self::Bounced)
            }
            ChequeStep::Cleared => matches!(self, Self::Deposited),
            ChequeStep::Bounced => matches!(self, Self::Deposited | Self::Cleared),
        }
    }
}

impl ChequeStep {
    /// Every step.
    pub const ALL: [Self; 5] =
        [Self::Deposited, Self::Cleared, Self::Bounced, Self::Returned, Self::Replaced];

    /// The code in the book and on the wire, for example `deposited`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Deposited => "deposited",
            Self::Cleared => "cleared",
            Self::Bounced => "bounced",
            Self::Returned => "returned",
            Self::Replaced => "replaced",
        }
    }

    /// The step with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.code() == code)
    }

    /// Where the cheque is after it.
    pub const fn leads_to(self) -> ChequeState {
        match self {
            Self::Deposited => ChequeState::Deposited,
            Self::Cleared => ChequeState::Cleared,
            Self::Bounced => ChequeState::Bounced,
            Self::Returned => ChequeState::Returned,
            Self::Replaced => ChequeState::Replaced,
        }
    }
}

/// The last day on which a cheque dated `dated_on` covers what is open while it stays in the drawer (L9).
pub fn covers_until(dated_on: NaiveDate, place: &WorkingDays) -> NaiveDate {
    place.business_days_after(dated_on, COVER_DAYS)
}

/// The value date of the payment that a cheque becomes: its own date or that of the deposit, whichever is later (L9).
pub fn value_on(dated_on: NaiveDate, deposited_on: NaiveDate) -> NaiveDate {
    dated_on.max(deposited_on)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn l9_a_cheque_goes_its_way_and_no_other() {
        use ChequeState::{Bounced, Cleared, Deposited, Held, Replaced, Returned};
        let allowed = |state: ChequeState| {
            let steps = ChequeStep::ALL.into_iter().filter(|step| state.allows(*step));
            steps.map(ChequeStep::code).collect::<Vec<_>>()
        };
        assert_eq!(allowed(Held), ["deposited", "returned", "replaced"]);
        assert_eq!(allowed(Deposited), ["cleared", "bounced"]);
        assert_eq!(allowed(Cleared), ["bounced"]);
        assert_eq!(allowed(Bounced), ["deposited", "returned", "replaced"]);
        assert!(allowed(Returned).is_empty() && allowed(Replaced).is_empty());
    }
}
