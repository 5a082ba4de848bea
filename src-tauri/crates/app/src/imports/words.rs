//! Reasons in words, for files and the command line: the same catalogues as in the window.

use std::borrow::Cow;

use domain::Language;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::contract::ImportProblem;

macro_rules! catalogues {
    ($language:literal) => {
        [
            include_str!(concat!("../../../../../assets/locales/", $language, "/import-problems.ftl")),
            include_str!(concat!("../../../../../assets/locales/", $language, "/import-plan.ftl")),
        ]
    };
}

/// The sentence of a problem or remark.
pub(super) fn sentence(language: Language, problem: &ImportProblem) -> String {
    let key = format!("import-problem-{}", problem.code.replace(['.', '_'], "-"));
    let mut args = FluentArgs::new();
    for (name, value) in &problem.params {
        args.set(name.as_str(), FluentValue::String(Cow::Borrowed(value.as_str())));
    }
    let bundle = bundle(language);
    let Some(pattern) = bundle.get_message(&key).and_then(|message| message.value()) else {
        return problem.code.clone();
    };
    bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
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
