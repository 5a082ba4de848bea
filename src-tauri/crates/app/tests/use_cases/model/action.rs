//! What an owner does, with choices that are drawn blindly and find their target among what there is.

use proptest::{prelude::*, sample::Index};

/// An amount of up to 900.00.
pub(crate) type Minor = i64;

#[derive(Debug, Clone)]
pub(crate) enum Action {
    /// A file with invoices of customers (customer, days old, days to pay, amount).
    Import(Vec<(usize, u64, u64, Minor)>),
    /// The last file once more.
    ImportAgain,
    /// An invoice by hand; split terms make two items of it.
    Invoice {
        customer: usize,
        age: u64,
        is_split: bool,
        minor: Minor,
    },
    CreditNote {
        customer: usize,
        age: u64,
        minor: Minor,
    },
    /// A payment and the items that it settles first, each wholly or by half.
    Pay {
        customer: usize,
        age: u64,
        minor: Minor,
        items: Vec<(Index, bool)>,
    },
    /// What lies on account to an item; now and then more than there is.
    Allocate {
        settlement: Index,
        item: Index,
        minor: Minor,
    },
    UndoPart(Index),
    MarkPaid(Index),
    WriteOff {
        item: Index,
        minor: Minor,
    },
    /// A cheque dated so many days from now.
    Cheque {
        customer: usize,
        ahead: i64,
        minor: Minor,
    },
    /// The next thing that happens to a cheque: brought to the bank, then paid, or back unpaid, also after it was paid.
    ChequeStep {
        which: Index,
        bounces: bool,
    },
    /// A later date for an item.
    Later {
        item: Index,
        days: u64,
    },
    /// A plan over some items of a customer, offered and agreed.
    Plan {
        customer: usize,
        items: Vec<Index>,
        count: u32,
    },
    Remind,
    Wait(u64),
    UndoLast,
    Undo(Index),
}

pub(crate) fn action() -> impl Strategy<Value = Action> {
    let minor = || 1i64..=90_000;
    prop_oneof![
        1 => prop::collection::vec((0usize..3, 0u64..120, 0u64..45, minor()), 1..4).prop_map(Action::Import),
        1 => Just(Action::ImportAgain),
        6 => (0usize..3, 0u64..120, any::<bool>(), 2i64..=90_000)
            .prop_map(|(customer, age, is_split, minor)| Action::Invoice { customer, age, is_split, minor }),
        2 => (0usize..3, 0u64..60, minor()).prop_map(|(customer, age, minor)| Action::CreditNote { customer, age, minor }),
        6 => (0usize..3, 0u64..60, minor(), prop::collection::vec((any::<Index>(), any::<bool>()), 0..3))
            .prop_map(|(customer, age, minor, items)| Action::Pay { customer, age, minor, items }),
        5 => (any::<Index>(), any::<Index>(), minor())
            .prop_map(|(settlement, item, minor)| Action::Allocate { settlement, item, minor }),
        3 => any::<Index>().prop_map(Action::UndoPart),
        2 => any::<Index>().prop_map(Action::MarkPaid),
        3 => (any::<Index>(), minor()).prop_map(|(item, minor)| Action::WriteOff { item, minor }),
        2 => (0usize..3, -5i64..20, minor())
            .prop_map(|(customer, ahead, minor)| Action::Cheque { customer, ahead, minor }),
        5 => (any::<Index>(), prop::bool::weighted(0.3))
            .prop_map(|(which, bounces)| Action::ChequeStep { which, bounces }),
        2 => (any::<Index>(), 1u64..60).prop_map(|(item, days)| Action::Later { item, days }),
        2 => (0usize..3, prop::collection::vec(any::<Index>(), 1..4), 1u32..5)
            .prop_map(|(customer, items, count)| Action::Plan { customer, items, count }),
        3 => Just(Action::Remind),
        4 => (1u64..25).prop_map(Action::Wait),
        2 => Just(Action::UndoLast),
        5 => any::<Index>().prop_map(Action::Undo),
    ]
}
