//! Purchase loans: a finance partner pays an invoice for the customer, less its commission.

use serde::{Deserialize, Serialize};

/// Where an application to a finance partner is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LoanState {
    /// The partner decides.
    Applied,
    /// The partner will pay.
    Approved,
    /// The partner will not pay.
    Declined,
    /// The partner has paid, less its commission.
    PaidOut,
    /// The customer or the owner no longer wants it.
    Withdrawn,
}

/// What happens to an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LoanStep {
    /// The partner approves it.
    Approved,
    /// The partner declines it.
    Declined,
    /// The partner pays.
    PaidOut,
    /// It is withdrawn.
    Withdrawn,
}

impl LoanState {
    /// Whether its money may still come.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Applied | Self::Approved)
    }

    /// Whether the step may follow. A partner pays what it approved before, and may take an approval back.
    pub const fn allows(self, step: LoanStep) -> bool {
        match step {
            LoanStep::Approved => matches!(self, Self::Applied),
            LoanStep::PaidOut => matches!(self, Self::Approved),
            LoanStep::Declined | LoanStep::Withdrawn => self.is_open(),
        }
    }
}

impl LoanStep {
    /// Every step.
    pub const ALL: [Self; 4] = [Self::Approved, Self::PaidOut, Self::Declined, Self::Withdrawn];

    /// The code in the book and on the wire, for example `paid_out`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Approved => "approved",
            Self::Declined => "declined",
            Self::PaidOut => "paid_out",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The step with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.code() == code)
    }

    /// Where the application is after it.
    pub const fn leads_to(self) -> LoanState {
        match self {
            Self::Approved => LoanState::Approved,
            Self::Declined => LoanState::Declined,
            Self::PaidOut => LoanState::PaidOut,
            Self::Withdrawn => LoanState::Withdrawn,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_loan_is_approved_before_it_is_paid_out_and_ends_once() {
        let allowed = |state: LoanState| {
            let steps = LoanStep::ALL.into_iter().filter(|step| state.allows(*step));
            steps.map(LoanStep::code).collect::<Vec<_>>()
        };
        assert_eq!(allowed(LoanState::Applied), ["approved", "declined", "withdrawn"]);
        assert_eq!(allowed(LoanState::Approved), ["paid_out", "declined", "withdrawn"]);
        for end in [LoanState::Declined, LoanState::PaidOut, LoanState::Withdrawn] {
            assert!(allowed(end).is_empty() && !end.is_open());
        }
    }
}
