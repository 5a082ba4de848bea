//! The reminder ladder: which overdue amount is claimed at which level, and why every other one is not.

mod case;
mod confirmation;
mod courtesy;
mod cover;
mod detail;
mod input;
mod ladder;
mod netting;
mod pledges;
mod policies;
mod policy;
mod proposal;
mod rehearsal;
mod skips;
#[cfg(test)]
mod tests;
mod timeline;
mod totals;
mod verdict;

pub use confirmation::{ConfirmDay, ConfirmError};
pub use detail::Detail;
pub use input::{
    Credit, CreditKind, Decision, DisputedPart, DunningInput, HeldCheque, ItemLock, OverdueItem, Pledge,
    Reach, Skip, SkipTarget, Standing,
};
pub use policies::{DunningPolicies, OwnPolicies, PolicyOwner};
pub use policy::{Courtesy, DunningLevel, DunningPolicy, SideEffect, SideEffects, StepMeans};
pub use proposal::{DunningStep, LetterProposal, Proposal, ProposedItem, propose};
pub use rehearsal::{Rehearsal, Rehearsed};
pub use timeline::{CompanyDays, MAX_COURTESY_DAYS, MAX_DAYS, MAX_LEVELS, PolicyFlaw, TimelineStep};
pub use totals::{ProposalTotals, VerdictTotal};
pub use verdict::{Slice, Verdict};
