//! Customers of the sample company, from the words of `assets/sample`.

use domain::{
    Currency, Language,
    customer::{Address, Contact, ContactRole, CustomerProfile},
    seller::{BankAccount, BookProfile, Seller},
    terms::Terms,
};
use serde::Deserialize;

/// The words of `assets/sample/words.toml`.
#[derive(Debug, Deserialize)]
pub(super) struct Words {
    seller: SellerWords,
    market: Vec<Market>,
}

#[derive(Debug, Default, Deserialize)]
struct SellerWords {
    name: String,
    tagline: String,
    lines: Vec<String>,
    country: String,
    tax_id: String,
    contact_name: String,
    contact_role: String,
    phone: String,
    email: String,
    accounts: Vec<AccountWords>,
}

#[derive(Debug, Deserialize)]
struct AccountWords {
    currency: Currency,
    bank_name: String,
    account: String,
    bic: String,
}

/// Customers of one country.
#[derive(Debug, Deserialize)]
pub(super) struct Market {
    language: Language,
    country: String,
    currency: Currency,
    /// A usual amount, in minor units.
    scale: i64,
    prefix: String,
    kinds: Vec<String>,
    stems: Vec<String>,
    titles: Vec<String>,
    people: Vec<String>,
    streets: Vec<String>,
    cities: Vec<String>,
}

impl Words {
    /// The bundled words. They are tested to be readable; without them the company has no customers.
    pub(super) fn load() -> Self {
        let text = include_str!("../../../../../assets/sample/words.toml");
        toml::from_str(text).unwrap_or_else(|_| Self { seller: SellerWords::default(), market: Vec::new() })
    }

    pub(super) fn profile(&self) -> BookProfile {
        BookProfile { country: self.seller.country.clone(), currency: Currency::VND, language: Language::Vi }
    }

    pub(super) fn seller(&self) -> Seller {
        let words = &self.seller;
        let account = |account: &AccountWords| BankAccount {
            currency: account.currency,
            holder: String::new(),
            bank_name: account.bank_name.clone(),
            account: account.account.clone(),
            bic: account.bic.clone(),
            is_default: true,
        };
        Seller {
            name: words.name.clone(),
            tagline: words.tagline.clone(),
            address: Address { lines: words.lines.clone(), country: words.country.clone() },
            tax_id: words.tax_id.clone(),
            contact_name: words.contact_name.clone(),
            contact_role: words.contact_role.clone(),
            phone: words.phone.clone(),
            email: words.email.clone(),
            bank_accounts: words.accounts.iter().map(account).collect(),
        }
    }
}

/// The customers, each with what it usually buys for.
#[derive(Debug)]
pub(super) struct SamplePeople {
    pub(super) profiles: Vec<CustomerProfile>,
    pub(super) scales: Vec<i64>,
}

impl SamplePeople {
    /// `count` customers, the markets in turn, no two with the same name.
    pub(super) fn make(words: &Words, count: usize, rng: &mut fastrand::Rng) -> Self {
        let mut people = Self { profiles: Vec::with_capacity(count), scales: Vec::with_capacity(count) };
        let markets = words.market.len().max(1);
        for at in 0..count {
            let Some(market) = words.market.get(at % markets) else { break };
            people.profiles.push(profile(market, at, (at / markets, rng)));
            people.scales.push(market.scale);
        }
        people
    }

    /// Customers after the others, each of the market with this currency, by random numbers of their own: the others stay
    /// who they are.
    pub(super) fn more(&self, words: &Words, currencies: &[Currency]) -> Vec<CustomerProfile> {
        let rng = &mut fastrand::Rng::with_seed(2);
        let one = |(at, currency): (usize, &Currency)| {
            let market = words.market.iter().find(|market| market.currency == *currency)?;
            Some(profile(market, at, (at / words.market.len(), rng)))
        };
        (self.profiles.len()..).zip(currencies).filter_map(one).collect()
    }
}

fn profile(market: &Market, at: usize, (turn, rng): (usize, &mut fastrand::Rng)) -> CustomerProfile {
    let stem = &market.stems[turn % market.stems.len()];
    let kind = &market.kinds[(turn + turn / market.stems.len()) % market.kinds.len()];
    let again = turn / (market.stems.len() * market.kinds.len());
    let name = kind.replace("{}", stem);
    let name = if again == 0 { name } else { format!("{name} {}", again + 1) };
    let street = pick(&market.streets, rng).replace("{}", &(1 + rng.u32(..180)).to_string());
    let is_address_known = at % 17 != 16;
    let lines = if is_address_known { vec![street, pick(&market.cities, rng).clone()] } else { Vec::new() };
    let contact = Contact {
        role: ContactRole::Reminder,
        title: if at.is_multiple_of(3) { pick(&market.titles, rng).clone() } else { String::new() },
        name: pick(&market.people, rng).clone(),
        email: String::new(),
        phone: format!("{} {:04}", market.prefix, rng.u32(..10_000)),
    };
    CustomerProfile {
        number: format!("C-{:04}", 1001 + at),
        name,
        tax_id: String::new(),
        is_consumer: at % 11 == 10,
        language: market.language,
        second_language: None,
        currency: market.currency,
        group: None,
        terms: Some(Terms::net([14, 30, 30, 45][at % 4])),
        address: Address { lines, country: market.country.clone() },
        email: format!("office{}@customer.example", 1001 + at),
        phone: format!("{} {:04}", market.prefix, rng.u32(..10_000)),
        contacts: if at % 5 == 4 { Vec::new() } else { vec![contact] },
        channel: domain::customer::Channel::Letter,
        lock_reason: None,
        lock_until: None,
        is_on_hold: false,
    }
}

fn pick<'a, T>(of: &'a [T], rng: &mut fastrand::Rng) -> &'a T {
    &of[rng.usize(..of.len())]
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_bundled_words_make_customers_with_names_of_their_own() {
        let people = SamplePeople::make(&Words::load(), 60, &mut fastrand::Rng::with_seed(1));
        let names: HashSet<&str> = people.profiles.iter().map(|profile| profile.name.as_str()).collect();
        assert_eq!(names.len(), 60);
        let languages: HashSet<Language> = people.profiles.iter().map(|profile| profile.language).collect();
        assert_eq!(languages.len(), 3);
    }
}
