use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

const CURRENCIES: [Currency; 2] = [Currency::EUR, Currency::VND];

prop_compose! {
    fn any_item()(
        customer in 1_i64..5,
        currency in 0_usize..2,
        due in -250_i64..60,
        minor in 1_i64..5_000,
        level in 0_u8..5,
        reminded in prop::option::of(-60_i64..40),
        knows_pay_by in any::<bool>(),
        decision in prop::option::of(prop_oneof![Just(Decision::Remind), Just(Decision::Leave)]),
        disputed in prop::option::weighted(0.3, 1_i64..6_000),
    ) -> OverdueItem {
        OverdueItem {
            customer: CustomerId(customer),
            due_on: on(due),
            issued_on: on(due - 30),
            open: Money::new(minor, CURRENCIES[currency]),
            amount: Money::new(minor, CURRENCIES[currency]),
            level,
            last_reminder_on: reminded.map(on),
            last_pay_by: reminded.filter(|_| knows_pay_by).map(|days| on(days + 14)),
            decision,
            disputed: disputed.map(|minor| DisputedPart { amount: Money::new(minor, CURRENCIES[currency]), since: on(1) }),
            ..item(0, minor)
        }
    }
}

prop_compose! {
    fn any_cheque()(
        minor in 1_i64..6_000,
        received in -60_i64..45,
        dated in -40_i64..140,
        meant_for in prop::collection::vec(1_i64..30, 0..3),
        covers_until in prop::option::of(30_i64..60),
    ) -> HeldCheque {
        HeldCheque {
            number: format!("{minor}"),
            received_on: on(received),
            dated_on: on(dated),
            amount: eur(minor),
            meant_for: meant_for.into_iter().map(ReceivableId).collect(),
            covers_until: covers_until.map(on),
        }
    }
}

prop_compose! {
    fn any_standing(customer: i64, currency: Currency)(
        is_locked in prop::bool::weighted(0.1),
        is_reachable in prop::bool::weighted(0.9),
        contact in prop::option::of(0_i64..40),
        credits in prop::collection::vec((1_i64..4_000, -10_i64..30, any::<bool>()), 0..4),
        cheques in prop::collection::vec(any_cheque(), 0..4),
        pledges in prop::collection::vec((1_i64..6_000, 30_i64..60, prop::collection::vec(1_i64..30, 0..3)), 0..3),
        has_looked_at_credits in any::<bool>(),
    ) -> Standing {
        let cheques = cheques.into_iter().map(|cheque| HeldCheque {
            amount: Money::new(cheque.amount.minor, currency),
            ..cheque
        });
        let credits = credits.iter().enumerate().map(|(index, (minor, dated, is_note))| Credit {
            kind: if *is_note { CreditKind::CreditNote } else { CreditKind::Money },
            number: is_note.then(|| format!("CN-{index}")),
            dated_on: on(*dated),
            amount: Money::new(*minor, currency),
        });
        Standing {
            customer: CustomerId(customer),
            currency,
            is_locked,
            locked_until: None,
            reach: if is_reachable { Reach::default() } else { unreachable() },
            last_contact_on: contact.map(on),
            credits: credits.collect(),
            cheques: cheques.collect(),
            pledges: pledges.into_iter().map(|(minor, last, about)| Pledge {
                amount: Money::new(minor, currency),
                promised_on: on(last - 3),
                last_day: on(last),
                about: about.into_iter().map(ReceivableId).collect(),
            }).collect(),
            has_looked_at_credits,
        }
    }
}

fn any_standings() -> impl Strategy<Value = Vec<Standing>> {
    let pairs = (1..5).flat_map(|customer| CURRENCIES.map(|currency| (customer, currency)));
    pairs.map(|(customer, currency)| any_standing(customer, currency)).collect::<Vec<_>>()
}

prop_compose! {
    fn any_run()(
        mut items in prop::collection::vec(any_item(), 0..30),
        standings in any_standings(),
        skipped in prop::collection::vec(0_i64..30, 0..3),
        skipped_customer in prop::option::weighted(0.2, 1_i64..5),
        grace_days in prop::option::of(0_u16..20),
        quiet_days in 0_u16..10,
        minimum in prop::option::of(1_i64..6_000),
    ) -> Run {
        for (key, item) in (1_i64..).zip(&mut items) {
            item.receivable = ReceivableId(key);
            item.invoice_number = format!("INV-{key}");
        }
        let minimums = minimum.into_iter().flat_map(|minor| CURRENCIES.map(|currency| Money::new(minor, currency)));
        let policy = DunningPolicy { grace_days, quiet_days, minimums: minimums.collect(), ..DunningPolicy::default() };
        let reason = || "later".to_owned();
        let of_item = skipped.into_iter().map(|key| SkipTarget::Receivable(ReceivableId(key)));
        let of_customer = skipped_customer.into_iter().map(|key| SkipTarget::Customer(CustomerId(key)));
        let skips = of_item.chain(of_customer).map(|target| Skip { target, reason: reason() }).collect();
        Run { as_of: on(45), policy, others: HashMap::new(), items, upcoming: vec![], standings, skips }
    }
}

fn minor_of<'a>(slices: impl Iterator<Item = &'a Slice>) -> i64 {
    slices.map(|slice| slice.amount.minor).sum()
}

proptest! {
    #[test]
    fn r12_slices_sum_to_what_is_overdue(run in any_run()) {
        let proposal = run.propose();
        let mut sliced: BTreeMap<Currency, i64> = BTreeMap::new();
        for proposed in proposal.items() {
            prop_assert!(proposed.slices.iter().all(|slice| slice.amount.minor > 0), "no empty slice");
            prop_assert!(proposed.slices.is_sorted_by(|a, b| a.verdict < b.verdict), "one per verdict, in order");
            prop_assert_eq!(minor_of(proposed.slices.iter()), proposed.item.open.minor);
            *sliced.entry(proposed.item.open.currency).or_default() += minor_of(proposed.slices.iter());
        }
        let mut open: BTreeMap<Currency, i64> = BTreeMap::new();
        for item in run.items.iter().filter(|item| item.due_on < run.as_of) {
            *open.entry(item.open.currency).or_default() += item.open.minor;
        }
        prop_assert_eq!(&sliced, &open);
        for totals in proposal.totals() {
            prop_assert_eq!(totals.overdue.minor, open[&totals.currency]);
            let verdicts: i64 = totals.verdicts.iter().map(|total| total.amount.minor).sum();
            prop_assert_eq!(verdicts, totals.overdue.minor);
            prop_assert_eq!(totals.claimed.minor + totals.not_now.minor, totals.overdue.minor);
        }
    }

    #[test]
    fn r11_each_letter_adds_up(run in any_run()) {
        for letter in run.propose().letters {
            let with_step = || letter.items.iter().filter(|proposed| proposed.step().is_some());
            prop_assert_eq!(letter.claimed.minor, with_step().map(|line| line.gross().minor).sum::<i64>());
            let net: i64 = with_step().map(|line| line.minor_with(Verdict::Claimed)).sum();
            prop_assert_eq!(letter.net.minor, net);
            prop_assert_eq!(letter.net.minor, letter.claimed.minor - letter.credited.minor);
            prop_assert_eq!(letter.credited.minor, letter.credits.iter().map(|credit| credit.amount.minor).sum::<i64>());
            prop_assert!(letter.net.minor > 0 && letter.net.minor >= run.policy.minimum(letter.currency).minor);
            prop_assert_eq!(Some(letter.level), with_step().map(|line| line.level_after).max());
            prop_assert!(letter.items.iter().all(|line| line.printed_pay_by().is_some()));
            for line in &letter.items {
                prop_assert_eq!(line.item.customer, letter.customer);
                prop_assert_eq!(line.item.open.currency, letter.currency);
            }
        }
    }

    #[test]
    fn r11_no_credit_is_taken_twice(run in any_run()) {
        let proposal = run.propose();
        for standing in &run.standings {
            let of_case = |line: &&ProposedItem| {
                line.item.customer == standing.customer && line.item.open.currency == standing.currency
            };
            let netted: i64 = proposal.items().filter(of_case).map(|line| line.minor_with(Verdict::Netted)).sum();
            let overdue: i64 = proposal.items().filter(of_case).map(|line| line.item.open.minor).sum();
            let credits: i64 = standing.credits.iter().map(|credit| credit.amount.minor).sum();
            let covered: i64 =
                proposal.items().filter(of_case).map(|line| line.minor_with(Verdict::CoveredByCheque)).sum();
            let disputed: i64 =
                proposal.items().filter(of_case).map(|line| line.minor_with(Verdict::Disputed)).sum();
            let promised: i64 =
                proposal.items().filter(of_case).map(|line| line.minor_with(Verdict::Promised)).sum();
            let expected = if standing.is_locked { 0 } else { credits.min(overdue - disputed - covered - promised) };
            prop_assert_eq!(netted, expected);
        }
    }

    #[test]
    fn l9_cheques_cover_at_most_their_amounts(run in any_run()) {
        let proposal = run.propose();
        for standing in &run.standings {
            let covers = |cheque: &&HeldCheque| cheque.covers_until.is_none_or(|last| last >= run.as_of);
            let cheques: i64 =
                standing.cheques.iter().filter(covers).map(|cheque| cheque.amount.minor).sum();
            let of_case = |line: &&ProposedItem| {
                line.item.customer == standing.customer && line.item.open.currency == standing.currency
            };
            let covered: i64 =
                proposal.items().filter(of_case).map(|line| line.minor_with(Verdict::CoveredByCheque)).sum();
            prop_assert!(covered <= cheques);
            prop_assert!(!standing.is_locked || covered == 0);
        }
    }

    #[test]
    fn r10_what_is_in_dispute_is_never_claimed_and_the_letter_names_all_of_it(run in any_run()) {
        let proposal = run.propose();
        let is_locked = |line: &ProposedItem| run.standings.iter().any(|standing| standing.is_locked
            && standing.customer == line.item.customer && standing.currency == line.item.open.currency);
        for line in proposal.items() {
            let minor = line.minor_with(Verdict::Disputed);
            let expected = if is_locked(line) { 0 } else { line.item.disputed_minor() };
            prop_assert_eq!(minor, expected);
            let claimed = line.step().map_or(0, |step| step.amount.minor);
            prop_assert!(claimed <= line.item.open.minor - minor);
        }
        for letter in &proposal.letters {
            let of_case = |line: &&ProposedItem| {
                line.item.customer == letter.customer && line.item.open.currency == letter.currency
            };
            let all: i64 = proposal.items().filter(of_case).map(|line| line.minor_with(Verdict::Disputed)).sum();
            let named: i64 = letter.disputed.iter().map(|line| line.minor_with(Verdict::Disputed)).sum();
            prop_assert_eq!(named, all);
        }
    }

    #[test]
    fn t5_promises_pause_at_most_their_amounts(run in any_run()) {
        let proposal = run.propose();
        for standing in &run.standings {
            let runs = |pledge: &&Pledge| pledge.last_day >= run.as_of;
            let pledged: i64 = standing.pledges.iter().filter(runs).map(|pledge| pledge.amount.minor).sum();
            let of_case = |line: &&ProposedItem| {
                line.item.customer == standing.customer && line.item.open.currency == standing.currency
            };
            let paused: i64 = proposal.items().filter(of_case).map(|line| line.minor_with(Verdict::Promised)).sum();
            prop_assert!(paused <= pledged);
            prop_assert!(!standing.is_locked || paused == 0);
        }
    }

    #[test]
    fn r2_no_level_rises_by_more_than_one(run in any_run()) {
        for proposed in run.propose().items() {
            match proposed.step() {
                None => prop_assert_eq!(proposed.level_after, proposed.item.level),
                Some(step) => {
                    prop_assert_eq!(step.level, proposed.level_after);
                    prop_assert_eq!(step.level, (proposed.item.level + 1).min(3));
                    prop_assert!(step.amount.minor <= proposed.item.open.minor);
                }
            }
        }
    }

    #[test]
    fn r6_the_order_of_the_input_changes_nothing(
        (run, shuffled) in any_run().prop_flat_map(|run| {
            let parts = (
                Just(run.items.clone()).prop_shuffle(),
                Just(run.standings.clone()).prop_shuffle(),
                Just(run.skips.clone()).prop_shuffle(),
            );
            let same = run.clone();
            let shuffled = parts.prop_map(move |(items, mut standings, skips)| {
                for standing in &mut standings {
                    standing.credits.reverse();
                    standing.cheques.reverse();
                    standing.pledges.reverse();
                }
                Run { items, standings, skips, ..same.clone() }
            });
            (Just(run), shuffled)
        }),
    ) {
        prop_assert_eq!(run.propose(), shuffled.propose());
        prop_assert_eq!(run.propose(), run.propose());
    }

    #[test]
    fn r16_what_was_confirmed_is_not_claimed_again_on_the_same_day(run in any_run()) {
        let proposal = run.propose();
        let mut after = run.clone();
        confirm(&mut after.items, &proposal);
        let again = after.propose();
        let stepped: Vec<_> =
            proposal.items().filter(|line| line.step().is_some()).map(|line| line.item.receivable).collect();
        for line in again.items().filter(|line| line.step().is_some()) {
            prop_assert!(!stepped.contains(&line.item.receivable));
        }
    }

    #[test]
    fn r5_the_rhythm_of_the_runs_skips_no_level(dues in prop::collection::vec(-100_i64..100, 1..8), every in 1_i64..100) {
        let mut items: Vec<_> =
            (1_i64..).zip(&dues).map(|(key, due)| OverdueItem { due_on: on(*due), ..item(key, 500) }).collect();
        let mut steps: BTreeMap<ReceivableId, Vec<(u8, NaiveDate)>> = BTreeMap::new();
        for day in (0_i64..400).filter(|day| day % every == 0) {
            let proposal = Run::at(day, items.clone()).propose();
            for line in proposal.items() {
                if let Some(step) = line.step() {
                    steps.entry(line.item.receivable).or_default().push((step.level, proposal.as_of));
                }
            }
            confirm(&mut items, &proposal);
        }
        for steps in steps.values() {
            let levels: Vec<_> = steps.iter().map(|(level, _)| *level).collect();
            prop_assert_eq!(&levels[..], &[1, 2, 3][..levels.len()], "each level once, in order");
            let far_enough = |pair: &[(u8, NaiveDate)]| (pair[1].1 - pair[0].1).num_days() > 14 + 7;
            prop_assert!(steps.windows(2).all(far_enough), "each with its full deadline");
        }
    }
}

#[test]
fn r5_daily_weekly_and_quarterly_runs_reach_the_same_levels() {
    for (every, days) in [(1, [7, 29, 51]), (7, [7, 35, 63]), (90, [90, 180, 270])] {
        let mut items = vec![item(1, 500)];
        let mut stepped_on = Vec::new();
        for day in (every..=300).step_by(usize::try_from(every).unwrap()) {
            let proposal = Run::at(day, items.clone()).propose();
            if !proposal.letters.is_empty() {
                stepped_on.push(day);
            }
            confirm(&mut items, &proposal);
        }
        assert_eq!((items[0].level, &stepped_on[..]), (3, &days[..]), "a run every {every} days");
    }
}
