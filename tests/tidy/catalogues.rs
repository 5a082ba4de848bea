//! The catalogues: every message in three languages, with the same values, and nothing that formats numbers by itself.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey,
};

pub(super) const LANGUAGES: [&str; 3] = ["en", "vi", "he"];

/// What one message needs and how it chooses.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Needs {
    pub(super) variables: BTreeSet<String>,
    pub(super) attributes: BTreeSet<String>,
    plurals: BTreeSet<String>,
    functions: BTreeSet<String>,
    references: BTreeSet<String>,
}

/// Every message of one language, by its key.
pub(super) fn catalogue(language: &str) -> BTreeMap<String, Needs> {
    let mut messages = BTreeMap::new();
    for path in files(language) {
        let name = path.display();
        let source = fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(source.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{name} does not parse: {errors:?}"));
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                let key = message.id.name.to_owned();
                assert!(messages.insert(key.clone(), needs(message)).is_none(), "{name}: {key} stands twice");
            }
        }
    }
    messages
}

fn files(language: &str) -> Vec<PathBuf> {
    let folder = tests::root().join("assets/locales").join(language);
    tests::files_ending(&[".ftl"]).into_iter().filter(|path| path.starts_with(&folder)).collect()
}

fn needs(message: &Message<&str>) -> Needs {
    let mut needs = Needs::default();
    message.value.iter().for_each(|pattern| read(pattern, &mut needs));
    for attribute in &message.attributes {
        needs.attributes.insert(attribute.id.name.to_owned());
        read(&attribute.value, &mut needs);
    }
    needs
}

fn read(pattern: &Pattern<&str>, needs: &mut Needs) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            read_expression(expression, needs);
        }
    }
}

fn read_expression(expression: &Expression<&str>, needs: &mut Needs) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, needs),
        Expression::Select { selector, variants } => {
            read_inline(selector, needs);
            needs.plurals.extend(plurals(variants));
            for variant in variants {
                read(&variant.value, needs);
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, needs: &mut Needs) {
    match inline {
        InlineExpression::VariableReference { id } => drop(needs.variables.insert(id.name.to_owned())),
        InlineExpression::MessageReference { id, .. } => drop(needs.references.insert(id.name.to_owned())),
        InlineExpression::FunctionReference { id, arguments } => {
            needs.functions.insert(id.name.to_owned());
            arguments.positional.iter().for_each(|argument| read_inline(argument, needs));
        }
        InlineExpression::Placeable { expression } => read_expression(expression, needs),
        _ => {}
    }
}

/// The plural forms that a choice offers; nothing when it chooses by another word.
fn plurals(variants: &[Variant<&str>]) -> Vec<String> {
    let forms = ["zero", "one", "two", "few", "many", "other"];
    let names: Vec<&str> = variants
        .iter()
        .filter_map(|variant| match variant.key {
            VariantKey::Identifier { name } => Some(name),
            VariantKey::NumberLiteral { .. } => None,
        })
        .collect();
    let by_number = names.iter().all(|name| forms.contains(name));
    if by_number { names.into_iter().map(str::to_owned).collect() } else { Vec::new() }
}

#[test]
fn every_message_exists_in_every_language_with_the_same_values() {
    let english = catalogue("en");
    for language in ["vi", "he"] {
        let other = catalogue(language);
        let missing: Vec<_> = english.keys().filter(|key| !other.contains_key(*key)).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
        let extra: Vec<_> = other.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(extra.is_empty(), "only {language} has {extra:?}");
        for (key, needs) in &english {
            assert_eq!(needs.variables, other[key].variables, "{key} takes other values in {language}");
            assert_eq!(needs.attributes, other[key].attributes, "{key} has other attributes in {language}");
        }
    }
}

#[test]
fn no_message_formats_numbers_or_dates_by_itself() {
    for language in LANGUAGES {
        for (key, needs) in catalogue(language) {
            assert!(
                needs.functions.is_empty(),
                "{language} {key}: values come formatted, one formatter for all"
            );
        }
    }
}

#[test]
fn plural_forms_are_those_of_the_language() {
    for (language, forms) in
        [("en", &["one", "other"][..]), ("vi", &["other"]), ("he", &["one", "two", "other"])]
    {
        for (key, needs) in catalogue(language) {
            let foreign: Vec<_> =
                needs.plurals.iter().filter(|form| !forms.contains(&form.as_str())).collect();
            assert!(foreign.is_empty(), "{language} {key}: {foreign:?} is no plural form there");
            assert!(
                needs.plurals.is_empty() || needs.plurals.contains("other"),
                "{language} {key} lacks `other`"
            );
        }
    }
}

#[test]
fn references_lead_to_messages() {
    for language in LANGUAGES {
        let messages = catalogue(language);
        for (key, needs) in &messages {
            for reference in &needs.references {
                assert!(messages.contains_key(reference), "{language} {key} refers to {reference}");
            }
        }
    }
}

#[test]
fn keys_are_kebab_case() {
    for key in catalogue("en").keys() {
        let kebab =
            key.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-');
        assert!(kebab, "{key}");
    }
}
