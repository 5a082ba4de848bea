//! Composes what is written beside reminders and statements (letter specification §6).

use domain::correspondence::{Correspondence, Purpose};

use crate::{
    confirmation, courtesy,
    error::DocumentError,
    flow::Flow,
    frame::Frame,
    geometry::Geometry,
    letter::Composed,
    letterhead, policy_sheet,
    sheet::Sheet,
    statement::{self, Words},
    stationery::{self, Running},
    text::Setter,
    visible::is_invisible,
};

/// Sets the letter on as many pages as it needs.
pub(crate) fn compose(written: &Correspondence, setter: &mut Setter) -> Result<Composed, DocumentError> {
    let account = &written.account;
    statement::check(account)?;
    setter.language = account.language;
    let words = Words::new(account)?;
    let frame = Frame::new(Geometry::of(account.stationery.paper), account.language);
    let mut first = Sheet::default();
    let is_letter = !matches!(written.purpose, Purpose::Policy(_));
    let head = words.head()?;
    let top = if is_letter {
        letterhead::draw(&head, frame, (setter, &mut first))?;
        frame.geometry.subject_top
    } else {
        letterhead::seller(&head, frame, setter, &mut first)?;
        policy_sheet::top(frame)
    };
    let mut flow = Flow::new(frame, setter, first, top);
    let title = match &written.purpose {
        Purpose::Confirmation => confirmation::draw(&mut flow, &words)?,
        Purpose::Thanks(thanks) => courtesy::thanks(&mut flow, &words, *thanks)?,
        Purpose::Farewell { from } => courtesy::farewell(&mut flow, &words, *from)?,
        Purpose::Policy(policy) => policy_sheet::draw(&mut flow, &words, policy)?,
    };
    let mut sheets = std::mem::take(&mut flow.sheets);
    let running = Running { is_folded: is_letter, ..statement::running(account) };
    stationery::dress(running, frame, setter, &mut sheets)?;
    let title = title.chars().filter(|character| !is_invisible(*character)).collect();
    Ok(Composed { title, sheets, geometry: frame.geometry })
}
