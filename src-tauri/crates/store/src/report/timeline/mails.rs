//! Letters that go by mail, and what happened to them (E1).

use domain::{CustomerId, MailId, outbox::MailStep};
use rusqlite::Row;

use super::{MailEvent, OWN, TimelineBody, TimelineFact};
use crate::{FactKind, Reader, Result, mail::read_envelope, sql::coded};

/// The address that a mail has when an entry is written.
const ENVELOPE: &str = "coalesce((SELECT t.body FROM standing_mail_redirect AS r JOIN text AS t ON t.text_id = r.envelope_text_id \
     WHERE r.mail_id = f.mail_id AND r.entry_id <= f.entry_id ORDER BY r.mail_redirect_id DESC LIMIT 1), o.body)";

impl Reader<'_> {
    /// Mails that were queued, corrected addresses, and what became known about each mail. What is kept only because it comes
    /// before something is left out; a message that began to go is told where nothing more is known of it.
    pub(super) fn mail_facts(self, customer: CustomerId) -> Result<Vec<TimelineFact>> {
        let of_letter = "JOIN mail AS m ON m.mail_id = f.mail_id JOIN letter AS l ON l.letter_id = m.letter_id \
             LEFT JOIN text AS o ON o.text_id = m.envelope_text_id";
        let rest = format!("{of_letter} WHERE l.customer_id IN {{same}}");
        let mut facts = self.facts(
            FactKind::Mail,
            ("f.mail_id, l.number, o.body, NULL, NULL", &rest),
            (customer, |row| event(row, MailEvent::Queued)),
        )?;
        facts.extend(self.facts(
            FactKind::MailRedirect,
            (
                "f.mail_id, l.number, (SELECT t.body FROM text AS t WHERE t.text_id = f.envelope_text_id), NULL, NULL",
                &rest,
            ),
            (customer, |row| event(row, MailEvent::Redirected)),
        )?);
        let known = "f.kind <> 'attempted' AND (f.kind <> 'begun' OR coalesce((SELECT n.kind FROM mail_step AS n \
             WHERE n.mail_id = f.mail_id AND n.mail_step_id > f.mail_step_id ORDER BY n.mail_step_id LIMIT 1), 'again') \
             IN ('arrived', 'again', 'cancelled'))";
        facts.extend(self.facts(
            FactKind::MailStep,
            (
                &format!("f.mail_id, l.number, {ENVELOPE}, f.reason, w.body, f.kind"),
                &format!(
                    "{of_letter} LEFT JOIN text AS w ON w.text_id = f.reply_text_id \
                     WHERE {known} AND l.customer_id IN {{same}}"
                ),
            ),
            (customer, |row| event(row, MailEvent::Step(coded(row, OWN + 5, MailStep::from_code)?))),
        )?);
        Ok(facts)
    }
}

fn event(row: &Row<'_>, event: MailEvent) -> rusqlite::Result<TimelineBody> {
    let text =
        |at: usize| Ok::<_, rusqlite::Error>(row.get::<_, Option<String>>(OWN + at)?.unwrap_or_default());
    // An envelope that cannot be read is told where the outbox is read; here the row only lacks its address.
    let envelope = read_envelope(&text(2)?).unwrap_or_default();
    Ok(TimelineBody::Mail {
        mail: MailId(row.get(OWN)?),
        event,
        number: text(1)?,
        address: envelope.to.into_iter().next().unwrap_or_default(),
        reason: text(3)?,
        reply: text(4)?,
    })
}
