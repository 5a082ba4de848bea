//! Papers that become money later: cheques, and applications to finance partners.

use domain::{cheque::ChequeStep, loan::LoanStep};
use store::{TimelineBody, TimelineFact};

use super::bare;
use crate::contract::{TimelineKind, TimelineRow};

/// The row of a cheque or a purchase loan, or of what happened to it. The payment that it became tells that it was paid.
pub(super) fn row(fact: &TimelineFact) -> Option<TimelineRow> {
    match &fact.body {
        TimelineBody::Cheque { number, bank, amount, dated_on } => Some(TimelineRow {
            number: number.clone(),
            text: bank.clone(),
            amount: Some(*amount),
            until: Some(*dated_on),
            ..bare(fact, TimelineKind::ChequeTakenIn)
        }),
        TimelineBody::ChequeStep { step, number, amount, reason } => Some(TimelineRow {
            number: number.clone(),
            amount: Some(*amount),
            reason: reason.clone(),
            ..bare(fact, cheque_kind(*step)?)
        }),
        TimelineBody::Loan { invoice_number, partner, amount } => Some(TimelineRow {
            number: invoice_number.clone(),
            text: partner.clone(),
            amount: Some(*amount),
            ..bare(fact, TimelineKind::LoanApplied)
        }),
        TimelineBody::LoanStep { step, invoice_number, amount, reason } => Some(TimelineRow {
            number: invoice_number.clone(),
            amount: Some(*amount),
            reason: reason.clone(),
            ..bare(fact, loan_kind(*step)?)
        }),
        _ => None,
    }
}

const fn loan_kind(step: LoanStep) -> Option<TimelineKind> {
    Some(match step {
        LoanStep::Approved => TimelineKind::LoanApproved,
        LoanStep::Declined => TimelineKind::LoanDeclined,
        LoanStep::PaidOut => return None,
        LoanStep::Withdrawn => TimelineKind::LoanWithdrawn,
    })
}

const fn cheque_kind(step: ChequeStep) -> Option<TimelineKind> {
    Some(match step {
        ChequeStep::Deposited => TimelineKind::ChequeDeposited,
        ChequeStep::Cleared => return None,
        ChequeStep::Bounced => TimelineKind::ChequeBounced,
        ChequeStep::Returned => TimelineKind::ChequeReturned,
        ChequeStep::Replaced => TimelineKind::ChequeReplaced,
    })
}
