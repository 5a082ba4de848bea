//! Late interest of a book: off until the owner confirms a rule, then segment by segment (T2, T3, R19).

use crate::common::{Desk, app_at, day};
use app::contract::{
    AllocateMode, CustomerInterest, GetCustomer, GetInterest, InterestBasis, InterestChoice, InterestView,
    OwnRate, RehearseInterest, SegmentWhy, ServingOrder, SetCustomerInterest, StartBook, UndoEntry,
    UpdateInterest,
};
use domain::{Currency, CustomerId, EntryId, Language, ReceivableId};

const TODAY: &str = "2026-11-20";

/// A book of a country with one overdue invoice of 1,000 of Oak and one of Elm.
fn desk(country: &str, currency: Currency) -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app_at(&folder, TODAY);
    let request =
        StartBook { name: "Harbour".into(), country: country.into(), currency, language: Language::En };
    app.start_book(&request).unwrap();
    let mut desk = Desk { app, folder, currency };
    desk.invoices(&["Oak,A-1,2026-03-01,2026-04-30,1000", "Elm,B-1,2026-09-01,2026-10-01,400"]);
    desk
}

fn choice(basis: InterestBasis) -> InterestChoice {
    InterestChoice { basis, ..InterestChoice::off(ServingOrder::ClaimsFirst) }
}

fn confirm(desk: &mut Desk, choice: InterestChoice) -> Option<EntryId> {
    desk.app.update_interest(&UpdateInterest { choice, new_rate: None }).unwrap().entry_id
}

fn own(percent: &str, from: &str) -> OwnRate {
    OwnRate { table: None, from: day(from), percent: percent.into(), source: "contract § 7".into() }
}

fn interest(desk: &Desk) -> InterestView {
    desk.app.get_interest(&GetInterest { receivable_id: ReceivableId(1), until: None }).unwrap()
}

fn problem(desk: &Desk) -> String {
    interest(desk).problem.map(|problem| problem.code).unwrap_or_default()
}

/// First day, principal, rate, amount and why, of each segment.
fn told(view: &InterestView) -> Vec<(String, String, String, String, SegmentWhy)> {
    let segment = |part: &app::contract::SegmentView| {
        let figures = (part.principal.to_string(), part.percent.clone(), part.amount.to_string());
        (part.from.to_string(), figures.0, figures.1, figures.2, part.why)
    };
    view.segments.iter().map(segment).collect()
}

#[test]
fn r19_no_interest_until_the_owner_confirms_and_back() {
    let mut desk = desk("DE", Currency::EUR);
    assert_eq!(problem(&desk), "interest.off");
    let shown = desk
        .app
        .rehearse_interest(&RehearseInterest { choice: Some(choice(InterestBasis::Law)), new_rate: None })
        .unwrap();
    let law = shown.law.unwrap();
    assert_eq!((law.id.as_str(), law.business.unwrap().percent.as_str()), ("de", "9"));
    assert_eq!(shown.example.unwrap().lump_sum.unwrap().to_string(), "40.00");
    assert_eq!(problem(&desk), "interest.off", "looking keeps nothing");

    let entry = confirm(&mut desk, choice(InterestBasis::Law)).unwrap();
    let view = interest(&desk);
    assert_eq!(
        told(&view),
        [
            ("2026-05-01".into(), "1000.00".into(), "10.27".into(), "17.16".into(), SegmentWhy::Late),
            ("2026-07-01".into(), "1000.00".into(), "10.52".into(), "41.22".into(), SegmentWhy::Rate),
        ]
    );
    assert_eq!(view.total.to_string(), "58.38");
    assert_eq!(view.rule.unwrap().margin.unwrap(), "9");
    assert_eq!(confirm(&mut desk, choice(InterestBasis::Law)), None, "the same again is nothing new");
    desk.verify();
    desk.app.undo_entry(&UndoEntry { entry_id: entry }).unwrap();
    assert_eq!(problem(&desk), "interest.off");
    desk.verify();
}

#[test]
fn t2_segments_break_where_money_came_in() {
    let mut desk = desk("US", Currency::USD);
    let rate = Some(own("12", "2026-01-01"));
    desk.app.update_interest(&UpdateInterest { choice: choice(InterestBasis::Own), new_rate: rate }).unwrap();
    desk.pay("Oak", "2026-06-29", "400.00");
    desk.pay_as("Oak", ("2026-08-28", "100.00"), AllocateMode::None);
    let view = interest(&desk);
    assert_eq!(
        told(&view),
        [
            ("2026-05-01".into(), "1000.00".into(), "12".into(), "19.73".into(), SegmentWhy::Late),
            ("2026-06-30".into(), "600.00".into(), "12".into(), "11.84".into(), SegmentWhy::Settled),
            ("2026-08-29".into(), "500.00".into(), "12".into(), "13.80".into(), SegmentWhy::OnAccount),
        ]
    );
    assert_eq!(view.total.to_string(), "45.37", "rounded once; the last segment takes the difference");
    let then = GetInterest { receivable_id: ReceivableId(1), until: Some(day("2026-06-29")) };
    assert_eq!(desk.app.get_interest(&then).unwrap().total.to_string(), "19.73");
    let ahead = GetInterest { receivable_id: ReceivableId(1), until: Some(day("2026-11-21")) };
    assert_eq!(desk.app.get_interest(&ahead).unwrap_err().code(), "interest.in_future");
}

#[test]
fn t3_a_day_without_a_row_is_refused_until_the_owner_says_so() {
    let mut desk = desk("DE", Currency::EUR);
    confirm(&mut desk, choice(InterestBasis::Law));
    let mut desk = desk.on("2027-01-31");
    assert_eq!(problem(&desk), "rate.missing");
    confirm(&mut desk, InterestChoice { uses_last_rate: true, ..choice(InterestBasis::Law) });
    let view = interest(&desk);
    assert_eq!(
        view.segments.iter().map(|part| part.is_provisional).collect::<Vec<_>>(),
        [false, false, true]
    );
    assert_eq!(view.segments[2].percent, "10.52");

    // A row of the owner's continues the table; a published one is never changed.
    let row = |from: &str| OwnRate {
        table: Some("de-base".into()),
        from: day(from),
        percent: "2.02".into(),
        source: "Bundesbank".into(),
    };
    let add = |new_rate| UpdateInterest { choice: choice(InterestBasis::Law), new_rate: Some(new_rate) };
    let known = desk.app.update_interest(&add(row("2026-07-01"))).unwrap_err();
    assert_eq!(known.code(), "interest.row_known");
    desk.app.update_interest(&add(row("2027-01-01"))).unwrap();
    let view = interest(&desk);
    assert_eq!((view.segments[2].percent.as_str(), view.segments[2].is_provisional), ("11.02", false));
    let shown = desk.app.rehearse_interest(&RehearseInterest { choice: None, new_rate: None }).unwrap();
    assert!(shown.table.as_ref().unwrap().rows[0].is_own);
    assert_eq!(shown.table.unwrap().known_until, day("2027-06-30"));
    desk.verify();
}

#[test]
fn t3_own_rates_are_refused_where_nobody_could_charge_them() {
    let mut desk = desk("VN", Currency::VND);
    let mut code = |rate: OwnRate| {
        let asked = UpdateInterest { choice: choice(InterestBasis::Own), new_rate: Some(rate) };
        desk.app.update_interest(&asked).err().map(|error| error.code().to_owned()).unwrap_or_default()
    };
    for wrong in ["", "0", "-1", "9.12345", "nine", "1e1"] {
        assert_eq!(code(own(wrong, "2026-01-01")), "interest.rate_wrong", "{wrong}");
    }
    assert_eq!(code(own("20.5", "2026-01-01")), "interest.above_ceiling");
    assert_eq!(code(OwnRate { source: " ".into(), ..own("9", "2026-01-01") }), "interest.source_missing");
    assert_eq!(code(own("9", "0026-01-01")), "date.unlikely");
    assert_eq!(code(own("20", "2026-06-01")), "");
    assert_eq!(problem(&desk), "rate.missing", "no rate for days before the first row");
    let asked =
        UpdateInterest { choice: choice(InterestBasis::Own), new_rate: Some(own("10", "2026-01-01")) };
    desk.app.update_interest(&asked).unwrap();
    assert_eq!(interest(&desk).total.to_string(), "103", "đồng have no decimals");
}

#[test]
fn r19_one_customer_may_be_exempt_or_have_a_rate() {
    let mut desk = desk("VN", Currency::VND);
    let oak = desk.customer("Oak");
    let set = |desk: &mut Desk, choice: CustomerInterest| {
        desk.app.set_customer_interest(&SetCustomerInterest { customer_id: oak, choice })
    };
    let rate = |percent: &str| CustomerInterest::Rate { percent: percent.into(), source: "contract".into() };
    confirm(&mut desk, choice(InterestBasis::Law));
    assert_eq!(interest(&desk).segments[0].percent, "10", "half of the ceiling where nothing was agreed");
    assert_eq!(set(&mut desk, rate("21")).unwrap_err().code(), "interest.above_ceiling");
    set(&mut desk, rate("15.50")).unwrap();
    assert_eq!(interest(&desk).segments[0].percent, "15.5");
    let never = set(&mut desk, CustomerInterest::Never).unwrap().entry_id.unwrap();
    assert_eq!(problem(&desk), "interest.never");
    assert_eq!(oak, CustomerId(1));
    desk.app.undo_entry(&UndoEntry { entry_id: never }).unwrap();
    let kept = desk.app.get_customer_interest(&GetCustomer { customer_id: oak }).unwrap();
    assert_eq!(kept.choice, CustomerInterest::Rate { percent: "15.5".into(), source: "contract".into() });
    desk.verify();
}

#[test]
fn t3_in_the_united_kingdom_the_first_rate_stays() {
    let mut desk = desk("GB", Currency::GBP);
    confirm(&mut desk, choice(InterestBasis::Law));
    let view = interest(&desk);
    assert_eq!(view.segments.len(), 1);
    assert_eq!((view.segments[0].percent.as_str(), view.total.to_string().as_str()), ("11.75", "65.67"));
}
