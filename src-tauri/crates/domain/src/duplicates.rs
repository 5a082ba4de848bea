//! Customers who may be one and the same (L12): pairs that share a name, a tax number, a phone number or a mail address.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::CustomerId;

/// More bearers than this say nothing: a head office's mail address or "Cash sale" is no sign of a duplicate.
const MOST_BEARERS: usize = 8;

/// A tax number is told from a dash or "none" by its length.
const LEAST_TAX_SIGNS: usize = 5;

/// Fewer digits are an extension, not a number.
const LEAST_PHONE_DIGITS: usize = 7;

/// What is compared of a phone number: written with a country code or without, its last digits are the same.
const PHONE_DIGITS: usize = 9;

/// Legal forms before or after a name, without marks and points, longest first where one contains another.
const LEGAL_FORMS: &[&str] = &[
    "cong ty trach nhiem huu han",
    "cong ty tnhh",
    "cong ty co phan",
    "cong ty cp",
    "cong ty",
    "cty tnhh",
    "cty co phan",
    "cty cp",
    "cty",
    "ctcp",
    "tnhh",
    "mot thanh vien",
    "mtv",
    "dntn",
    "gmbh",
    "mbh",
    "ag",
    "kg",
    "kgaa",
    "ohg",
    "ug",
    "gbr",
    "ev",
    "ek",
    "co",
    "ltd",
    "limited",
    "llc",
    "llp",
    "lp",
    "plc",
    "inc",
    "incorporated",
    "corp",
    "corporation",
    "company",
    "sarl",
    "sas",
    "sa",
    "spa",
    "srl",
    "sl",
    "bv",
    "nv",
    "oy",
    "ab",
    "aps",
    "as",
    "sro",
    "spzoo",
    "pte",
    "pty",
    "pvt",
    "בעמ",
    "חפ",
    "עמ",
];

/// What two customers share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SharedSign {
    /// The name, whatever its case, marks, punctuation and legal form.
    Name,
    /// The tax or company number.
    TaxId,
    /// The phone number.
    Phone,
    /// The mail address.
    Email,
}

impl SharedSign {
    /// The code on the wire and in catalogues.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::TaxId => "tax_id",
            Self::Phone => "phone",
            Self::Email => "email",
        }
    }
}

/// What is compared of a customer; what is empty is not compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Likeness {
    /// Whose it is.
    pub customer: CustomerId,
    /// Name as on the invoice.
    pub name: String,
    /// Tax or company number.
    pub tax_id: String,
    /// Phone number.
    pub phone: String,
    /// Mail address.
    pub email: String,
}

/// Two customers who may be one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct DuplicatePair {
    /// The one with the lower key.
    pub one: CustomerId,
    /// The other one.
    pub other: CustomerId,
    /// What they share, at least one.
    pub shared: BTreeSet<SharedSign>,
}

/// Returns every pair of customers who share a sign, ordered by key.
///
/// The order of `customers` does not matter, and nobody is paired with itself. A sign that more than eight customers bear
/// pairs nobody.
pub fn find(customers: &[Likeness]) -> Vec<DuplicatePair> {
    let mut bearers: BTreeMap<(SharedSign, String), BTreeSet<CustomerId>> = BTreeMap::new();
    for customer in customers {
        for (sign, key) in signs(customer) {
            bearers.entry((sign, key)).or_default().insert(customer.customer);
        }
    }
    let mut pairs: BTreeMap<(CustomerId, CustomerId), BTreeSet<SharedSign>> = BTreeMap::new();
    for ((sign, _), bearers) in bearers.iter().filter(|(_, bearers)| bearers.len() <= MOST_BEARERS) {
        for (at, one) in bearers.iter().enumerate() {
            for other in bearers.iter().skip(at + 1) {
                pairs.entry((*one, *other)).or_default().insert(*sign);
            }
        }
    }
    pairs.into_iter().map(|((one, other), shared)| DuplicatePair { one, other, shared }).collect()
}

/// The signs of a customer as they are compared; none is empty.
fn signs(customer: &Likeness) -> impl Iterator<Item = (SharedSign, String)> {
    let signs = [
        (SharedSign::Name, bare_name(&customer.name)),
        (SharedSign::TaxId, bare_tax_id(&customer.tax_id)),
        (SharedSign::Phone, bare_phone(&customer.phone)),
        (SharedSign::Email, customer.email.trim().to_lowercase()),
    ];
    signs.into_iter().filter(|(_, key)| !key.is_empty())
}

/// The name without case, marks, punctuation and legal forms; a name that is a legal form and nothing else stays.
///
/// Points and quotation marks vanish, so that `G.m.b.H.` and `בע"מ` are one word; other signs part words.
pub fn bare_name(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    let lower = name.nfkd().collect::<String>().to_lowercase();
    for letter in lower.nfkd().filter(|letter| !is_combining_mark(*letter)) {
        match letter {
            'đ' => plain.push('d'),
            'ß' => plain.push_str("ss"),
            '.' | '\'' | '"' | '’' | '‘' | '“' | '”' | '״' | '׳' | '`' => {}
            _ if letter.is_alphanumeric() => plain.push(letter),
            _ => plain.push(' '),
        }
    }
    let words: Vec<&str> = plain.split_whitespace().collect();
    let mut rest = words.as_slice();
    while let Some(shorter) = without_a_form(rest) {
        rest = shorter;
    }
    rest.join(" ")
}

/// The words without the legal form that they begin or end with; `None` when there is none or nothing would be left.
fn without_a_form<'a>(words: &'a [&'a str]) -> Option<&'a [&'a str]> {
    LEGAL_FORMS.iter().find_map(|form| {
        let rest = words.len().checked_sub(form.split(' ').count()).filter(|rest| *rest > 0)?;
        let is_form = |part: &[&str]| part.iter().copied().eq(form.split(' '));
        let length = words.len() - rest;
        if is_form(&words[rest..]) {
            Some(&words[..rest])
        } else if is_written_first(form) && is_form(&words[..length]) {
            Some(&words[length..])
        } else {
            None
        }
    })
}

/// Whether the form stands before the name. Short ones such as AS or CO begin real names and count at the end alone.
fn is_written_first(form: &str) -> bool {
    ["cong ty", "cty", "ctcp", "tnhh", "mtv", "mot thanh vien", "dntn"]
        .iter()
        .any(|first| form.starts_with(first))
}

/// Letters and digits in upper case; empty where they are too few to tell a company, or hold no digit.
fn bare_tax_id(tax_id: &str) -> String {
    let bare: String =
        tax_id.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_uppercase).collect();
    let tells = bare.chars().count() >= LEAST_TAX_SIGNS && bare.chars().any(char::is_numeric);
    if tells { bare } else { String::new() }
}

/// The last digits; empty where they are too few.
fn bare_phone(phone: &str) -> String {
    let digits: Vec<char> = phone.chars().filter(char::is_ascii_digit).collect();
    let without_zeros: Vec<char> = digits.iter().copied().skip_while(|digit| *digit == '0').collect();
    if without_zeros.len() < LEAST_PHONE_DIGITS {
        return String::new();
    }
    without_zeros[without_zeros.len().saturating_sub(PHONE_DIGITS)..].iter().collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn customer(id: i64, name: &str) -> Likeness {
        Likeness {
            customer: CustomerId(id),
            name: name.into(),
            tax_id: String::new(),
            phone: String::new(),
            email: String::new(),
        }
    }

    fn shared(one: &Likeness, other: &Likeness) -> Vec<SharedSign> {
        let pairs = find(&[one.clone(), other.clone()]);
        pairs.first().map(|pair| pair.shared.iter().copied().collect()).unwrap_or_default()
    }

    #[test]
    fn l12_a_name_is_the_same_in_any_case_marks_punctuation_and_legal_form() {
        for (one, other) in [
            ("Müller GmbH", "MULLER"),
            ("Müller & Co. KG", "Müller"),
            ("Hansen G.m.b.H.", "hansen gmbh & co kg"),
            ("Công ty TNHH Ánh Dương", "Anh Duong"),
            ("CTY TNHH MTV Đại Phát", "Công ty TNHH một thành viên Đại Phát"),
            ("כרמל בע\"מ", "כרמל בע״מ"),
            ("כרמל בע\"מ", "כרמל"),
            ("Harbour, Ltd.", "Harbour Limited"),
            ("O’Hara Inc", "O'Hara"),
        ] {
            assert_eq!(shared(&customer(1, one), &customer(2, other)), [SharedSign::Name], "{one} | {other}");
        }
    }

    #[test]
    fn l12_other_names_stay_apart() {
        for (one, other) in [
            ("Müller GmbH", "Möller GmbH"),
            ("AS Roma", "Roma"),
            ("Co Loa", "Loa"),
            ("GmbH", "Ltd"),
            ("", ""),
            ("An Bình", "Bình An"),
        ] {
            assert!(find(&[customer(1, one), customer(2, other)]).is_empty(), "{one} | {other}");
        }
    }

    #[test]
    fn l12_tax_number_phone_and_mail_are_compared_as_people_write_them() {
        let one = Likeness {
            tax_id: "DE 123 456 789".into(),
            phone: "+84 90 123 4567".into(),
            email: "Buchhaltung@Example.com".into(),
            ..customer(1, "One")
        };
        let other = Likeness {
            tax_id: "de123456789".into(),
            phone: "090-123-4567".into(),
            email: " buchhaltung@example.com".into(),
            ..customer(2, "Two")
        };
        assert_eq!(shared(&one, &other), [SharedSign::TaxId, SharedSign::Phone, SharedSign::Email]);
        let blank = |id| Likeness { tax_id: "-".into(), phone: "110".into(), ..customer(id, "") };
        assert!(find(&[blank(1), blank(2)]).is_empty(), "what says nothing is not compared");
    }

    #[test]
    fn l12_a_sign_that_many_bear_pairs_nobody() {
        let many: Vec<Likeness> = (1..=9).map(|id| customer(id, "Cash sale")).collect();
        assert!(find(&many).is_empty());
        assert_eq!(find(&many[..8]).len(), 28);
    }

    fn any_customer() -> impl Strategy<Value = Likeness> {
        let name =
            prop::sample::select(vec!["Müller GmbH", "Muller", "An Bình", "AN BINH", "כרמל", "", "Ltd"]);
        let tax = prop::sample::select(vec!["", "12345", "123 45", "-"]);
        let phone = prop::sample::select(vec!["", "0901234567", "+84901234567", "12"]);
        (1_i64..40, name, tax, phone).prop_map(|(id, name, tax_id, phone)| Likeness {
            tax_id: tax_id.into(),
            phone: phone.into(),
            ..customer(id, name)
        })
    }

    proptest! {
        #[test]
        fn l12_pairs_are_symmetric_and_never_one_customer_twice(
            customers in prop::collection::vec(any_customer(), 0..12)
        ) {
            let found = find(&customers);
            let backwards: Vec<Likeness> = customers.iter().rev().cloned().collect();
            prop_assert_eq!(&found, &find(&backwards));
            for pair in &found {
                prop_assert!(pair.one < pair.other);
                prop_assert!(!pair.shared.is_empty());
            }
        }

        #[test]
        fn l12_a_bare_name_is_bare(name in "\\PC{0,24}") {
            let bare = bare_name(&name);
            prop_assert_eq!(bare_name(&bare), bare);
        }
    }
}
