//! How a letter leaves: as chosen for this run, else as its highest level says, else as the customer wants (R12).

use super::*;

/// An item for level 1 and, where `has_second`, one for level 2, by a ladder whose second letter goes by mail.
fn mailing(has_second: bool) -> Run {
    let second = OverdueItem { due_on: on(-40), ..claimed(2, 1, -20) };
    let items = if has_second { vec![item(1, 10_000), second] } else { vec![item(1, 10_000)] };
    Run::at(20, items).with(|run| run.policy.levels[1].channel = Some(Channel::Mail))
}

fn channels(run: &Run) -> Vec<(u8, Channel)> {
    run.propose().letters.iter().map(|letter| (letter.level, letter.channel)).collect()
}

fn with(run: Run, reach: Reach) -> Run {
    run.standing(|standing| standing.reach = reach)
}

#[test]
fn r12_a_letter_leaves_by_the_channel_of_its_highest_level() {
    let reach = Reach { has_mail: true, ..Reach::default() };
    assert_eq!(channels(&with(mailing(false), reach)), [(1, Channel::Letter)]);
    assert_eq!(channels(&with(mailing(true), reach)), [(2, Channel::Mail)]);
    let wanted = Reach { wish: Channel::Mail, ..reach };
    assert_eq!(channels(&with(mailing(false), wanted)), [(1, Channel::Mail)], "as the customer wants");
    let printed =
        with(mailing(true), wanted).with(|run| run.policy.levels[1].channel = Some(Channel::Letter));
    assert_eq!(channels(&printed), [(2, Channel::Letter)], "the level goes before the wish");
    let chosen = Reach { chosen: Some(Channel::Letter), ..reach };
    assert_eq!(
        channels(&with(mailing(true), chosen)),
        [(2, Channel::Letter)],
        "the owner goes before the level"
    );
}

#[test]
fn r12_a_level_whose_channel_reaches_nobody_has_no_address() {
    let nobody = with(mailing(true), Reach::default());
    assert_eq!(
        nobody.slices(),
        [(1, vec![(Verdict::NoAddress, 10_000)]), (2, vec![(Verdict::NoAddress, 10_000)])]
    );
    assert_eq!(channels(&with(mailing(false), Reach::default())), [(1, Channel::Letter)]);
    let chosen = Reach { chosen: Some(Channel::Letter), ..Reach::default() };
    assert_eq!(channels(&with(mailing(true), chosen)), [(2, Channel::Letter)]);
}

#[test]
fn r12_without_the_item_that_would_be_mailed_the_letter_is_printed() {
    let skip = Skip { target: SkipTarget::Receivable(ReceivableId(2)), reason: String::new() };
    let run = with(mailing(true), Reach::default()).with(|run| run.skips = vec![skip]);
    assert_eq!(channels(&run), [(1, Channel::Letter)]);
    assert_eq!(run.slices()[1], (2, vec![(Verdict::NoAddress, 10_000)]), "it would not have reached anybody");
}
