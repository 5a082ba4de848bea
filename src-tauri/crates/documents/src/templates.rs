//! Bodies of letters: templates from `assets/letters`, in a restricted grammar (no loops over functions, no
//! includes, strict about missing values, limited in work and output).

use std::{io, sync::LazyLock};

use domain::Language;
use minijinja::{Environment, UndefinedBehavior, Value};

use crate::error::DocumentError;

/// Work that one text may take: thousands of times what the longest needs.
const FUEL: u64 = 20_000;
/// Longest text, in bytes.
const MAX_OUTPUT: usize = 16 * 1024;

macro_rules! sources {
    ($language:literal) => {
        [
            include_str!(concat!("../../../../assets/letters/", $language, "/common.toml")),
            include_str!(concat!("../../../../assets/letters/", $language, "/reminder-0.toml")),
            include_str!(concat!("../../../../assets/letters/", $language, "/reminder-1.toml")),
            include_str!(concat!("../../../../assets/letters/", $language, "/reminder-2.toml")),
            include_str!(concat!("../../../../assets/letters/", $language, "/reminder-3.toml")),
            include_str!(concat!("../../../../assets/letters/", $language, "/agreement.toml")),
            include_str!(concat!("../../../../assets/letters/", $language, "/statement.toml")),
            include_str!(concat!("../../../../assets/letters/", $language, "/confirmation.toml")),
            include_str!(concat!("../../../../assets/letters/", $language, "/courtesy.toml")),
            include_str!(concat!("../../../../assets/letters/", $language, "/policy.toml")),
        ]
    };
}

static TEXTS: LazyLock<[Result<Environment<'static>, DocumentError>; 3]> =
    LazyLock::new(|| [sources!("en"), sources!("vi"), sources!("he")].map(|files| environment(&files)));

/// The texts of one language.
#[derive(Clone, Copy)]
pub(crate) struct Templates(&'static Environment<'static>);

impl Templates {
    /// The texts of `language`.
    pub(crate) fn of(language: Language) -> Result<Self, DocumentError> {
        TEXTS[language as usize % TEXTS.len()].as_ref().map(Self).map_err(Clone::clone)
    }

    /// The text `name`, for example `level_2.firm.subject`, with its values; empty when there is no such text.
    pub(crate) fn text(self, name: &str, values: &Value) -> Result<String, DocumentError> {
        let Ok(template) = self.0.get_template(name) else { return Ok(String::new()) };
        let mut output = Limited(Vec::new());
        template.render_captured_to(values, &mut output).map_err(|error| broken(name, &error))?;
        String::from_utf8(output.0).map_err(|error| broken(name, &error))
    }

    /// The text `name` as it is written, with its placeholders; empty when there is no such text.
    pub(crate) fn source(self, name: &str) -> String {
        self.0.get_template(name).map(|text| text.source().to_owned()).unwrap_or_default()
    }

    /// The texts `name.0`, `name.1` and so on as they are written.
    pub(crate) fn sources(self, name: &str) -> Vec<String> {
        let numbered = (0..).map(|at| self.source(&format!("{name}.{at}")));
        numbered.take_while(|text| !text.is_empty()).collect()
    }

    /// The texts `name.0`, `name.1` and so on.
    pub(crate) fn texts(self, name: &str, values: &Value) -> Result<Vec<String>, DocumentError> {
        let mut texts = Vec::new();
        loop {
            let numbered = format!("{name}.{}", texts.len());
            if self.0.get_template(&numbered).is_err() {
                return Ok(texts);
            }
            texts.push(self.text(&numbered, values)?);
        }
    }
}

/// A text that is used once, with its values; its grammar was looked at before (`own_text`).
pub(crate) fn once(name: &str, source: &str, values: &Value) -> Result<String, DocumentError> {
    let environment = restricted();
    let mut output = Limited(Vec::new());
    let template = environment.template_from_str(source).map_err(|error| broken(name, &error))?;
    template.render_captured_to(values, &mut output).map_err(|error| broken(name, &error))?;
    String::from_utf8(output.0).map_err(|error| broken(name, &error))
}

/// No functions, no filters, nothing that is missing, and a limit to the work.
fn restricted() -> Environment<'static> {
    let mut environment = Environment::empty();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_fuel(Some(FUEL));
    environment
}

fn environment(files: &[&str]) -> Result<Environment<'static>, DocumentError> {
    let mut environment = restricted();
    for file in files {
        let table: toml::Table = file.parse().map_err(|error| broken("file", &error))?;
        add(&mut environment, "", &toml::Value::Table(table))?;
    }
    Ok(environment)
}

/// Every string of the file becomes a template, named by its path.
fn add(environment: &mut Environment<'static>, path: &str, value: &toml::Value) -> Result<(), DocumentError> {
    let below = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    match value {
        toml::Value::String(text) => environment
            .add_template_owned(path.to_owned(), text.clone())
            .map_err(|error| broken(path, &error)),
        toml::Value::Table(table) => {
            table.iter().try_for_each(|(key, value)| add(environment, &below(key), value))
        }
        toml::Value::Array(items) => items
            .iter()
            .enumerate()
            .try_for_each(|(index, value)| add(environment, &below(&index.to_string()), value)),
        other => Err(broken(path, &format!("{} is not a text", other.type_str()))),
    }
}

fn broken(name: &str, detail: &dyn std::fmt::Display) -> DocumentError {
    DocumentError::Template { name: name.to_owned(), detail: detail.to_string() }
}

/// Refuses output beyond the limit.
struct Limited(Vec<u8>);

impl io::Write for Limited {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > MAX_OUTPUT {
            return Err(io::Error::other("the text is too long"));
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn render(source: &str, values: &Value) -> Result<String, DocumentError> {
        let file = format!("text = '''{source}'''");
        let environment = Box::leak(Box::new(environment(&[file.as_str()]).unwrap()));
        Templates(environment).text("text", values)
    }

    #[test]
    fn unknown_fields_and_endless_texts_are_refused() {
        assert!(render("{{ nobody }}", &Value::UNDEFINED).is_err());
        assert!(render("{% for i in range(100000000) %}x{% endfor %}", &Value::UNDEFINED).is_err());
        let long = Value::from_pairs([("long", "x".repeat(20_000))]);
        assert!(render("{{ long }}", &long).is_err());
    }

    #[test]
    fn the_texts_of_every_language_compile() {
        for language in Language::ALL {
            assert!(Templates::of(language).is_ok(), "{language:?}: {:?}", Templates::of(language).err());
        }
    }
}
