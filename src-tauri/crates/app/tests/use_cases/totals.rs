//! Every total opens into the facts behind it, and they add up to it exactly.

use crate::common::{Desk, day, everything, slow_cases};
use app::contract::{
    AccountRowKind, AgeingBy, AllocateMode, ExplainTotal, GetAgeing, GetCustomer, InvoiceFilter, InvoiceSort,
    ListInvoices, ListSettlements, OpenFigure, OpenTotal, ProposalFigure, RecordCreditNote, SettlementFilter,
    SettlementSort, SinceFigure, TotalExplained, TotalOf,
};
use chrono::{Days, NaiveDate};
use domain::{CustomerId, Money};
use proptest::prelude::*;

const TODAY: &str = "2026-11-20";

const FIGURES: [OpenFigure; 9] = [
    OpenFigure::NotDue,
    OpenFigure::D1_30,
    OpenFigure::D31_60,
    OpenFigure::D61_90,
    OpenFigure::D91Plus,
    OpenFigure::Open,
    OpenFigure::Overdue,
    OpenFigure::OnAccount,
    OpenFigure::Balance,
];

fn explain(desk: &Desk, total: TotalOf) -> TotalExplained {
    let explained = desk.app.explain_total(&ExplainTotal { total, currency: desk.currency }).unwrap();
    let sum: i64 = explained.lines.iter().map(|line| line.counted.minor).sum();
    assert_eq!(explained.sum.minor, sum, "the sum is that of the lines");
    assert!(explained.is_tied, "{explained:?}");
    assert_eq!(explained.sum, explained.total);
    explained
}

fn open(figure: OpenFigure, as_of: Option<NaiveDate>, customers: &[CustomerId]) -> TotalOf {
    TotalOf::Open(OpenTotal { figure, as_of, by: AgeingBy::Due, customers: customers.to_vec() })
}

fn invoices(filter: InvoiceFilter) -> ListInvoices {
    let sort = InvoiceSort::Number;
    ListInvoices { search: String::new(), filter, sort, is_descending: false, offset: 0, limit: 1 }
}

fn settlements(search: &str) -> ListSettlements {
    ListSettlements {
        search: search.into(),
        filter: SettlementFilter::All,
        sort: SettlementSort::ValueOn,
        is_descending: false,
        offset: 0,
        limit: 1,
    }
}

fn desk() -> Desk {
    let mut desk = Desk::new(TODAY);
    desk.invoices(&[
        "Alder,A-1,2026-06-01,2026-07-01,100.00",
        "Alder,A-2,2026-09-01,2026-10-01,250.00",
        "Birch,B-1,2026-11-01,2026-12-01,80.00",
        "Birch,B-2,2026-07-01,2026-10-25,40.50",
    ]);
    desk.pay("Alder", "2026-10-10", "30.00");
    desk.pay_as("Birch", ("2026-11-10", "15.00"), AllocateMode::None);
    desk
}

#[test]
fn a_balance_opens_into_open_items_and_what_lies_on_account() {
    let desk = desk();
    let birch = desk.customer("Birch");
    let explained = explain(&desk, open(OpenFigure::Balance, None, &[birch]));
    assert_eq!(explained.total, desk.money("105.50"));
    let lines: Vec<(AccountRowKind, &str, String)> = explained
        .lines
        .iter()
        .map(|line| (line.kind, line.number.as_str(), line.counted.to_string()))
        .collect();
    let expected = [
        (AccountRowKind::Invoice, "B-2", "40.50".to_owned()),
        (AccountRowKind::Invoice, "B-1", "80.00".to_owned()),
        (AccountRowKind::Payment, "", "-15.00".to_owned()),
    ];
    assert_eq!(lines, expected, "oldest first; what lies on account reduces the balance");
    assert!(explained.lines.iter().all(|line| line.customer_name == "Birch" && line.customer_id == birch));
}

#[test]
fn a_part_paid_invoice_shows_what_counts_and_its_whole_amount() {
    let desk = desk();
    let explained = explain(&desk, open(OpenFigure::D91Plus, None, &[]));
    let line = &explained.lines[0];
    assert_eq!((line.whole, line.counted), (desk.money("100.00"), desk.money("70.00")));
    assert_eq!(line.due_on, Some(day("2026-07-01")));
}

#[test]
fn totals_of_lists_follow_their_search_and_filter() {
    let desk = desk();
    let page = desk.app.list_invoices(&invoices(InvoiceFilter::Overdue)).unwrap();
    let of = |search: &str, filter| TotalOf::Invoices { search: search.into(), filter };
    let explained = explain(&desk, of("", InvoiceFilter::Overdue));
    assert_eq!(page.open, [explained.total]);
    assert_eq!(explained.total, desk.money("360.50"));
    assert_eq!(explain(&desk, of("birch", InvoiceFilter::All)).total, desk.money("120.50"));
    assert_eq!(explain(&desk, of("birch", InvoiceFilter::Paid)).lines, []);
    let on_account = desk.app.list_settlements(&settlements("birch")).unwrap().on_account;
    let explained = explain(&desk, TotalOf::Settlements { search: "birch".into() });
    assert_eq!(on_account, [explained.total]);
    assert_eq!(explain(&desk, TotalOf::Settlements { search: "alder".into() }).lines, []);
}

#[test]
fn r12_the_sums_of_a_proposal_open_into_its_slices() {
    let desk = desk();
    let shown = desk.propose().totals.remove(0);
    for (figure, amount) in [
        (ProposalFigure::Claimed, shown.claimed),
        (ProposalFigure::NotNow, shown.not_now),
        (ProposalFigure::Overdue, shown.overdue),
    ] {
        let explained = explain(&desk, TotalOf::Proposal { figure, proposal: everything(None) });
        assert_eq!(explained.total, amount);
    }
}

#[test]
fn what_changed_since_the_last_time_opens_into_invoices_and_payments() {
    let desk = desk();
    let of = |figure| TotalOf::Since { figure, opened_on: day("2026-10-20") };
    assert_eq!(explain(&desk, of(SinceFigure::FellDue)).total, desk.money("40.50"));
    let came_in = explain(&desk, of(SinceFigure::CameIn));
    assert_eq!(came_in.lines.len(), 1, "10 October was before");
    assert_eq!(came_in.total, desk.money("15.00"), "the whole payment came in, applied or not");
}

proptest! {
    #![proptest_config(slow_cases())]

    /// Whatever was invoiced, paid and credited: every figure that a screen shows is the sum of its lines.
    #[test]
    fn l6_every_total_is_the_sum_of_the_facts_behind_it(
        sold in prop::collection::vec((0usize..3, 0u64..300, 0u64..90, 1i64..90_000), 1..8),
        paid in prop::collection::vec((0usize..3, 0u64..300, 1i64..90_000, 0usize..3), 0..6),
        back in 0u64..200,
        is_by_invoice: bool,
    ) {
        let mut desk = Desk::new(TODAY);
        let today = day(TODAY);
        let ago = |days: u64| today - Days::new(days);
        let text = |minor: i64| Money::new(minor, desk.currency).to_string();
        let lines: Vec<String> = sold
            .iter()
            .enumerate()
            .map(|(at, (who, days, terms, minor))| {
                let issued = ago(*days);
                format!("{},N-{at},{issued},{},{}", NAMES[*who], issued + Days::new(*terms), text(*minor))
            })
            .collect();
        desk.invoices(&lines.iter().map(String::as_str).collect::<Vec<_>>());
        for (who, days, minor, way) in paid {
            // Nobody who was never invoiced is in the book.
            if !sold.iter().any(|(buyer, ..)| *buyer == who) {
                continue;
            }
            let (on, amount) = (ago(days).to_string(), Money::new(minor, desk.currency));
            match way {
                0 => {
                    desk.pay(NAMES[who], &on, &amount.to_string());
                }
                1 => drop(desk.pay_as(NAMES[who], (&on, &amount.to_string()), AllocateMode::None)),
                _ => drop(desk.app.record_credit_note(&RecordCreditNote {
                    customer_id: desk.customer(NAMES[who]),
                    number: String::new(),
                    issued_on: ago(days),
                    amount,
                    reference: String::new(),
                    is_date_confirmed: true,
                })),
            }
        }
        let by = if is_by_invoice { AgeingBy::Invoice } else { AgeingBy::Due };
        let as_of = Some(ago(back));
        let view = desk.app.get_ageing(&GetAgeing { as_of, by }).unwrap();
        for figure in FIGURES {
            let explained = explain(&desk, TotalOf::Open(OpenTotal { figure, as_of, by, customers: Vec::new() }));
            let parts: i64 = view
                .customers
                .iter()
                .map(|row| {
                    let customers = vec![row.customer_id];
                    explain(&desk, TotalOf::Open(OpenTotal { figure, as_of, by, customers })).total.minor
                })
                .sum();
            prop_assert_eq!(parts, explained.total.minor, "the customers make the whole");
        }
        let balance = explain(&desk, TotalOf::Open(OpenTotal { figure: OpenFigure::Balance, as_of, by, customers: Vec::new() }));
        prop_assert_eq!(view.totals.first().map_or(0, |total| total.ledger.minor), balance.sum.minor);
        for row in &view.customers {
            let customer = desk.app.get_customer(&GetCustomer { customer_id: row.customer_id }).unwrap();
            for shown in customer.balances {
                let of = |figure| explain(&desk, open(figure, None, &[row.customer_id])).sum;
                prop_assert_eq!(shown.open, of(OpenFigure::Open));
                prop_assert_eq!(shown.overdue, of(OpenFigure::Overdue));
                prop_assert_eq!(shown.on_account, of(OpenFigure::OnAccount));
                prop_assert_eq!(shown.balance, of(OpenFigure::Balance));
            }
        }
        explain(&desk, TotalOf::Settlements { search: String::new() });
        explain(&desk, TotalOf::Invoices { search: String::new(), filter: InvoiceFilter::All });
        for figure in [ProposalFigure::Claimed, ProposalFigure::NotNow, ProposalFigure::Overdue] {
            explain(&desk, TotalOf::Proposal { figure, proposal: everything(None) });
        }
        for figure in [SinceFigure::FellDue, SinceFigure::CameIn] {
            explain(&desk, TotalOf::Since { figure, opened_on: ago(back) });
        }
    }
}

const NAMES: [&str; 3] = ["Alder", "Birch", "Cedar"];
