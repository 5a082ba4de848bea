//! The words of the window in one language, found by the keys of the catalogues.

use std::collections::BTreeMap;
use std::fs;

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};

/// The longest fixed part of every message: what a button says, whatever values stand around it.
pub(crate) struct Words(BTreeMap<String, String>);

impl Words {
    /// The words of a language: `en`, `vi` or `he`.
    pub(crate) fn of(language: &str) -> Self {
        let folder = tests::root().join("assets/locales").join(language);
        let mut words = BTreeMap::new();
        for path in tests::files_ending(&[".ftl"]).into_iter().filter(|path| path.starts_with(&folder)) {
            let source = fs::read_to_string(&path).unwrap();
            let resource = fluent_syntax::parser::parse(source).unwrap();
            for entry in resource.body {
                if let Entry::Message(message) = entry {
                    let text = message.value.as_ref().map(fixed_part).unwrap_or_default();
                    words.insert(message.id.name, text);
                }
            }
        }
        Self(words)
    }

    /// The fixed words of a message.
    pub(crate) fn get(&self, key: &str) -> &str {
        self.0.get(key).unwrap_or_else(|| panic!("no message {key}"))
    }
}

/// The longest piece of text; of a plural, that of its general form.
fn fixed_part(pattern: &Pattern<String>) -> String {
    let pieces = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => value.trim().to_owned(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => variants
            .iter()
            .find(|variant| variant.default)
            .map(|variant| fixed_part(&variant.value))
            .unwrap_or_default(),
        PatternElement::Placeable { .. } => String::new(),
    });
    pieces.max_by_key(|piece| piece.chars().count()).unwrap_or_default()
}
