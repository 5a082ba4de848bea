//! Sentences for files and the command line, from the same catalogues as the window's.

use std::{borrow::Cow, collections::BTreeMap};

use domain::Language;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

macro_rules! catalogues {
    ($language:literal) => {
        [
            include_str!(concat!("../../../../assets/locales/", $language, "/errors.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/backup.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/calculations.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/cheques.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/closing.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/disputing.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/entry.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/exchange-rates.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/groups.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/imports.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/import-problems.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/import-plan.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/interest.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/letter.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/letter-texts.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/calling.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/locking.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/loans.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/merging.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/money.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/outbox.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/promising.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/reminders.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/statements.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/texts.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/attachments.ftl")),
        ]
    };
}

/// A catalogue message to be filled in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Message<'a> {
    /// What stands before the code: `error` or `import-problem`.
    pub(crate) prefix: &'static str,
    /// The code, for example `book.newer`.
    pub(crate) code: &'a str,
    /// Values for the text, by name.
    pub(crate) params: &'a BTreeMap<String, String>,
}

/// The sentence of a message, with its hint as a second sentence; the code itself where no catalogue has it.
pub(crate) fn sentence(language: Language, message: Message<'_>) -> String {
    let key = format!("{}-{}", message.prefix, message.code.replace(['.', '_'], "-"));
    text(language, &key, message.params).unwrap_or_else(|| message.code.to_owned())
}

/// The text of a key, with its hint as a second sentence; `None` where no catalogue has it.
pub(crate) fn text(language: Language, key: &str, params: &BTreeMap<String, String>) -> Option<String> {
    let mut args = FluentArgs::new();
    for (name, value) in params {
        // Only a number chooses a plural.
        let is_count = name == "count";
        let text = FluentValue::String(Cow::Borrowed(value.as_str()));
        args.set(name.as_str(), if is_count { FluentValue::try_number(value) } else { text });
    }
    let bundle = bundle(language);
    let found = bundle.get_message(key)?;
    let hint = found.get_attribute("hint").map(|attribute| attribute.value());
    let texts = found.value().into_iter().chain(hint);
    let texts =
        texts.map(|pattern| bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned());
    let sentences: Vec<String> =
        texts.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    Some(sentences.join(". ").replace("..", "."))
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let texts = match language {
        Language::En => catalogues!("en"),
        Language::Vi => catalogues!("vi"),
        Language::He => catalogues!("he"),
    };
    let mut bundle = FluentBundle::new(language.tag().parse().ok().into_iter().collect());
    // Plain files are no place for direction isolates.
    bundle.set_use_isolating(false);
    for text in texts {
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_problem_has_words_in_every_language() {
        let params = BTreeMap::new();
        for code in crate::PROBLEM_CODES {
            for language in Language::ALL {
                let text = sentence(language, Message { prefix: "error", code, params: &params });
                assert_ne!(text, *code, "{code} has no text in {language:?}");
            }
        }
    }
}
