//! Letters whose words go as text messages, and what the owner did with them.

use domain::{CustomerId, outbox::TextStep};
use rusqlite::Row;

use super::{OWN, TimelineBody, TimelineFact};
use crate::{FactKind, Reader, Result, sql::coded, text_message::read_words};

impl Reader<'_> {
    /// Text messages that were written, opened, copied or passed over.
    pub(super) fn text_facts(self, customer: CustomerId) -> Result<Vec<TimelineFact>> {
        let rest = "JOIN letter AS l ON l.letter_id = m.letter_id LEFT JOIN text AS w ON w.text_id = m.words_text_id \
             WHERE l.customer_id IN {same}";
        let mut facts = self.facts(
            FactKind::TextMessage,
            ("l.number, w.body", &rest.replace("m.", "f.")),
            (customer, |row| text(row, None)),
        )?;
        facts.extend(self.facts(
            FactKind::TextStep,
            (
                "l.number, w.body, f.kind",
                &format!("JOIN text_message AS m ON m.text_message_id = f.text_message_id {rest}"),
            ),
            (customer, |row| text(row, Some(coded(row, OWN + 2, TextStep::from_code)?))),
        )?);
        Ok(facts)
    }
}

fn text(row: &Row<'_>, step: Option<TextStep>) -> rusqlite::Result<TimelineBody> {
    let words: Option<String> = row.get(OWN + 1)?;
    // Words that cannot be read are told where the outbox is read; here the row only lacks its number.
    let words = read_words(&words.unwrap_or_default()).unwrap_or_default();
    Ok(TimelineBody::Text { step, number: row.get(OWN)?, phone: words.phone })
}
