//! Countries by name, for addresses.

/// ISO 3166 alpha-2 codes and folded names of countries that letters often go to.
const NAMES: &[(&str, &[&str])] = &[
    ("VN", &["vietnam", "וייטנאם"]),
    ("IL", &["israel", "ישראל", "dothai"]),
    ("DE", &["germany", "deutschland", "duc", "גרמניה"]),
    ("AT", &["austria", "osterreich", "oesterreich", "אוסטריה"]),
    ("CH", &["switzerland", "schweiz", "suisse", "thuysi", "שוויץ"]),
    ("FR", &["france", "frankreich", "phap", "צרפת"]),
    ("IT", &["italy", "italien", "איטליה"]),
    ("ES", &["spain", "spanien", "ספרד"]),
    ("NL", &["netherlands", "niederlande", "holland", "הולנד"]),
    ("BE", &["belgium", "belgien", "בלגיה"]),
    ("PL", &["poland", "polen", "פולין"]),
    ("GB", &["unitedkingdom", "uk", "greatbritain", "england", "anh", "בריטניה"]),
    ("US", &["unitedstates", "usa", "unitedstatesofamerica", "hoaky", "my", "ארצותהברית", "ארהב"]),
    ("CA", &["canada", "kanada", "קנדה"]),
    ("AU", &["australia", "australien", "uc", "אוסטרליה"]),
    ("JP", &["japan", "nhatban", "יפן"]),
    ("KR", &["korea", "southkorea", "hanquoc"]),
    ("CN", &["china", "trungquoc", "סין"]),
    ("SG", &["singapore", "singapur"]),
    ("TH", &["thailand", "thailan"]),
];

/// The ISO code of a country given by code or by a name that is known.
pub(crate) fn code_of(text: &str) -> Option<String> {
    let text = text.trim();
    if text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return Some(text.to_ascii_uppercase());
    }
    let folded = crate::fold(text);
    NAMES.iter().find(|(_, names)| names.contains(&folded.as_str())).map(|(code, _)| (*code).to_owned())
}

/// Whether the cell can be a country: letters, no digits.
pub(crate) fn looks_like_country(cell: &str) -> bool {
    cell.chars().any(char::is_alphabetic) && !cell.chars().any(char::is_numeric)
}
