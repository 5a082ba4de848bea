//! What happened to letters that go by mail or as text messages: no row says more than is known (E1).

use domain::{
    MailId,
    outbox::{MailStep, TextStep},
};
use store::{MailEvent, TimelineBody, TimelineFact};

use super::bare;
use crate::contract::{TimelineKind, TimelineRow};

/// Whether the fact is about a mail that is being handed over: what becomes of it is not known yet.
pub(super) fn is_not_known_yet(fact: &TimelineFact, on_its_way: Option<MailId>) -> bool {
    let TimelineBody::Mail { mail, event, .. } = &fact.body else { return false };
    *event == MailEvent::Step(MailStep::Begun) && Some(*mail) == on_its_way
}

/// The row of what happened to a mail.
pub(super) fn row(fact: &TimelineFact) -> Option<TimelineRow> {
    let TimelineBody::Mail { event, number, address, reason, reply, .. } = &fact.body else { return None };
    Some(TimelineRow {
        number: number.clone(),
        text: address.clone(),
        method: reason.clone(),
        reason: reply.clone(),
        ..bare(fact, kind(*event)?)
    })
}

const fn kind(event: MailEvent) -> Option<TimelineKind> {
    Some(match event {
        MailEvent::Queued => TimelineKind::MailQueued,
        MailEvent::Redirected => TimelineKind::MailRedirected,
        MailEvent::Step(MailStep::Attempted) => return None,
        MailEvent::Step(MailStep::HandedOver) => TimelineKind::MailHandedOver,
        MailEvent::Step(MailStep::PutOff | MailStep::Failed) => TimelineKind::MailNotSent,
        MailEvent::Step(MailStep::Begun | MailStep::Uncertain) => TimelineKind::MailUncertain,
        MailEvent::Step(MailStep::Arrived) => TimelineKind::MailArrived,
        MailEvent::Step(MailStep::Again) => TimelineKind::MailAgain,
        MailEvent::Step(MailStep::Cancelled) => TimelineKind::MailCancelled,
    })
}

/// The row of a text message: that it was opened says nothing about whether it was sent.
pub(super) fn text_row(fact: &TimelineFact) -> Option<TimelineRow> {
    let TimelineBody::Text { step, number, phone } = &fact.body else { return None };
    let kind = match step {
        None => TimelineKind::TextWritten,
        Some(TextStep::Sms) => TimelineKind::TextOpenedSms,
        Some(TextStep::Whatsapp) => TimelineKind::TextOpenedWhatsapp,
        Some(TextStep::Zalo) => TimelineKind::TextOpenedZalo,
        Some(TextStep::Copied) => TimelineKind::TextCopied,
        Some(TextStep::PassedOver) => TimelineKind::TextPassedOver,
    };
    Some(TimelineRow { number: number.clone(), text: phone.clone(), ..bare(fact, kind) })
}
