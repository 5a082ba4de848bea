//! Labels of letters from the Fluent catalogues. Messages get text that is already formatted.

use std::sync::LazyLock;

use domain::Language;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::{LanguageIdentifier, langid};

use crate::error::DocumentError;

type Bundle = FluentBundle<FluentResource>;

static CATALOGUES: LazyLock<[Bundle; 3]> = LazyLock::new(|| {
    [
        bundle(langid!("en"), include_str!("../../../../assets/locales/en/letter.ftl")),
        bundle(langid!("vi"), include_str!("../../../../assets/locales/vi/letter.ftl")),
        bundle(langid!("he"), include_str!("../../../../assets/locales/he/letter.ftl")),
    ]
});

/// The labels of one language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Labels(pub(crate) Language);

/// A value for a placeable.
#[derive(Debug, Clone)]
pub(crate) enum Arg<'a> {
    /// Text that is ready to print; Fluent isolates it from the sentence.
    Text(&'a str),
    /// A count that chooses the plural form and is never printed.
    Count(usize),
}

impl Labels {
    /// A label without placeables.
    pub(crate) fn text(self, id: &str) -> Result<String, DocumentError> {
        self.format(id, &[])
    }

    /// A label with its values.
    pub(crate) fn format(
        self,
        id: &str,
        values: &[(&'static str, Arg<'_>)],
    ) -> Result<String, DocumentError> {
        let bundle = &CATALOGUES[self.0 as usize % CATALOGUES.len()];
        let broken = |detail: String| DocumentError::Template { name: id.to_owned(), detail };
        let pattern = bundle
            .get_message(id)
            .and_then(|message| message.value())
            .ok_or_else(|| broken("missing".into()))?;
        let mut args = FluentArgs::new();
        for (name, value) in values {
            match value {
                Arg::Text(text) => args.set(*name, FluentValue::from(*text)),
                Arg::Count(count) => args.set(*name, FluentValue::from(*count)),
            }
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        match errors.first() {
            Some(error) => Err(broken(error.to_string())),
            None => Ok(text),
        }
    }
}

fn bundle(language: LanguageIdentifier, source: &'static str) -> Bundle {
    // A broken line loses its own message only, which `format` then reports by name.
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    let mut bundle = Bundle::new_concurrent(vec![language]);
    bundle.add_resource_overriding(resource);
    bundle
}
