//! The reminder ladder: which overdue amount is claimed at which level, and why every other one is not.

mod policy;
mod proposal;
mod verdict;

pub use policy::{DunningLevel, DunningPolicy};
pub use proposal::{
    Credit, Decision, DunningInput, LetterProposal, OverdueItem, Proposal, ProposedItem, Skip, SkipTarget,
    Standing, propose,
};
pub use verdict::{Slice, Verdict};
