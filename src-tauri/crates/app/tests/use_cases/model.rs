//! Whatever an owner does, in whatever order: the book says what a ledger on paper says, after each action.

mod action;
mod agreements;
mod compare;
mod desk;
mod ledger;

use proptest::prelude::*;

/// A sequence costs as much as dozens of cases of another property. A soak asks for as many as it was told.
fn sequences() -> ProptestConfig {
    ProptestConfig::with_cases(16)
}

proptest! {
    #![proptest_config(sequences())]

    /// L1–L5, R8: open amounts, money on account, levels and ageing (today and before) equal the model after each of fifty
    /// actions; an undo restores or is refused with a list; the book verifies after each.
    #[test]
    fn l3_fifty_actions_agree_with_a_plain_ledger(actions in prop::collection::vec(action::action(), 50)) {
        let mut desk = desk::ModelDesk::new();
        for action in &actions {
            desk.take(action);
            desk.compare(action);
        }
        desk.compare_the_past();
    }
}
