//! What changed between two versions of a profile, as text.

use domain::{
    customer::{Contact, CustomerProfile},
    groups::TermsPolicy,
};

use crate::contract::ProfileChange;

/// Every field that differs, in the order of the form; the lock is told by itself.
pub(super) fn between(
    before: &CustomerProfile,
    after: &CustomerProfile,
    groups: &TermsPolicy,
) -> Vec<ProfileChange> {
    let fields = ["number", "name", "tax_id", "language", "second_language", "currency", "group", "terms"];
    let fields =
        fields.into_iter().chain(["address", "country", "email", "phone", "contacts", "is_consumer"]);
    fields
        .zip(texts(before, groups).into_iter().zip(texts(after, groups)))
        .filter(|(_, (before, after))| before != after)
        .map(|(field, (before, after))| ProfileChange { field: field.to_owned(), before, after })
        .collect()
}

/// The fields as text, in the order of [`between`].
fn texts(profile: &CustomerProfile, groups: &TermsPolicy) -> [String; 14] {
    [
        profile.number.clone(),
        profile.name.clone(),
        profile.tax_id.clone(),
        profile.language.tag().to_owned(),
        profile.second_language.map(|language| language.tag().to_owned()).unwrap_or_default(),
        profile.currency.code().to_owned(),
        groups.group_of(profile).map(|group| group.name.clone()).unwrap_or_default(),
        profile.terms.as_ref().map(ToString::to_string).unwrap_or_default(),
        profile.address.lines.join(", "),
        profile.address.country.clone(),
        profile.email.clone(),
        profile.phone.clone(),
        profile.contacts.iter().map(contact).collect::<Vec<_>>().join("; "),
        if profile.is_consumer { "✓".to_owned() } else { String::new() },
    ]
}

fn contact(contact: &Contact) -> String {
    let parts = [&contact.title, &contact.name, &contact.email, &contact.phone];
    parts.into_iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" ")
}
