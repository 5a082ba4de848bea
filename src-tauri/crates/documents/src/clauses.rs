//! The sentences of an agreement: which text, with which values.

use domain::{Money, agreement::Agreement};
use minijinja::Value;

use crate::{
    error::DocumentError,
    format::Format,
    templates::Templates,
    visible::{isolated, left_to_right},
    wording::{account_label, bank_code},
};

/// Chooses and fills the texts of one agreement.
pub(crate) struct Clauses<'a> {
    agreement: &'a Agreement,
    /// How amounts and dates are written in it.
    pub(crate) format: Format,
    templates: Templates,
    values: Value,
}

impl<'a> Clauses<'a> {
    /// The texts of `agreement`.
    pub(crate) fn new(agreement: &'a Agreement) -> Result<Self, DocumentError> {
        let format = Format::new(agreement.language, &agreement.seller.address.country);
        let templates = Templates::of(agreement.language)?;
        let values = values(agreement, format)?;
        Ok(Self { agreement, format, templates, values })
    }

    /// The text `agreement.…`; empty where the language has none.
    pub(crate) fn text(&self, name: &str) -> Result<String, DocumentError> {
        self.templates.text(&format!("agreement.{name}"), &self.values)
    }

    /// A text with one value of its own; empty without the value.
    pub(crate) fn about(
        &self,
        name: &str,
        (key, value): (&'static str, String),
    ) -> Result<String, DocumentError> {
        if value.is_empty() {
            return Ok(value);
        }
        self.templates.text(&format!("agreement.{name}"), &Value::from_pairs([(key, value)]))
    }

    /// The head of a column of amounts, which names the currency.
    pub(crate) fn column(&self, name: &str) -> Result<String, DocumentError> {
        let symbol = self.format.symbol(self.agreement.currency);
        self.about(&format!("column.{name}"), ("currency", left_to_right(&symbol)))
    }

    /// What the plan costs, and what late interest does meanwhile; with the note for consumers that pay for it (T6).
    pub(crate) fn costs(&self) -> Result<Vec<String>, DocumentError> {
        let is_free = !self.has_costs()?;
        let meanwhile = if self.agreement.runs_interest { "clause.runs" } else { "clause.rests" };
        let first = self.text(if is_free { "clause.free" } else { "clause.costs" })?;
        let mut texts = vec![format!("{first} {}", self.text(meanwhile)?)];
        if self.agreement.customer.is_consumer && !is_free {
            texts.push(self.text("clause.consumer")?);
        }
        Ok(texts)
    }

    /// The texts in one paragraph.
    pub(crate) fn joined(&self, names: &[&str]) -> Result<String, DocumentError> {
        let mut texts = Vec::with_capacity(names.len());
        for name in names {
            texts.push(self.text(name)?);
        }
        texts.retain(|text| !text.is_empty());
        Ok(texts.join(" "))
    }

    fn has_costs(&self) -> Result<bool, DocumentError> {
        Ok(!self.agreement.interest()?.is_zero() || !self.agreement.fee()?.is_zero())
    }
}

fn values(agreement: &Agreement, format: Format) -> Result<Value, DocumentError> {
    let amount = |money: Money| Value::from(left_to_right(&format.amount(money)));
    let (interest, fee) = (agreement.interest()?, agreement.fee()?);
    let rate = agreement.yearly_rate().map(|rate| left_to_right(&format.percentage(rate)));
    let plan = Value::from_pairs([
        ("number", Value::from(left_to_right(&agreement.number))),
        ("date", Value::from(left_to_right(&format.date(agreement.dated_on)))),
        ("debt", amount(agreement.debt()?)),
        ("interest", amount(interest)),
        ("fee", amount(fee)),
        ("total", amount(agreement.total()?)),
        ("has_interest", Value::from(!interest.is_zero())),
        ("has_fee", Value::from(!fee.is_zero())),
        ("rate", Value::from(rate.unwrap_or_default())),
        ("count", Value::from(agreement.lines.len())),
        ("grace_days", Value::from(agreement.grace_days)),
        ("missed_limit", Value::from(agreement.missed_limit)),
    ]);
    Ok(Value::from_pairs([("plan", plan), ("bank", Value::from(bank(agreement)?))]))
}

/// Account, bank and, where it is another one, the holder; empty where the seller gave no account.
fn bank(agreement: &Agreement) -> Result<String, DocumentError> {
    let Some(account) = agreement.account() else { return Ok(String::new()) };
    let holder = account.holder.trim();
    let holder = if holder == agreement.seller.name.trim() { "" } else { holder };
    let mut parts = vec![
        account_label(account, agreement.language)?,
        isolated(&account.bank_name),
        bank_code(account, agreement.language)?,
        isolated(holder),
    ];
    parts.retain(|part| !part.is_empty());
    Ok(parts.join(", "))
}
