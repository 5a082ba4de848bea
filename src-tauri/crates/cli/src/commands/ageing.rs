//! How old what is owed is.

use app::contract::{AgeingBuckets, GetAgeing};
use serde_json::{Map, Value, json};

use crate::{
    args::{AgeingArgs, Args},
    failure::Failure,
    output::{Output, table},
    session,
};

pub(super) fn run(args: &Args, ageing: &AgeingArgs) -> Result<Output, Failure> {
    let request = GetAgeing { as_of: ageing.as_of, by: ageing.by };
    let view = match &ageing.customer {
        None => session::open(args)?.get_ageing(&request)?,
        Some(number) => session::open(args)?.get_customer_ageing(&request, number)?,
    };
    let head = ["", "", "not due", "1-30", "31-60", "61-90", "91+", "open", "on account", "items"];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    rows.extend(view.customers.iter().map(|row| line(&row.name, row.currency.code(), &row.buckets)));
    rows.extend(view.totals.iter().map(|row| line("Total", row.currency.code(), &row.buckets)));
    let totals: Vec<Value> = view
        .totals
        .iter()
        .map(|row| {
            let mut json = buckets(&row.buckets);
            json.insert("currency".to_owned(), json!(row.currency.code()));
            json.insert("ledger".to_owned(), json!(row.ledger.to_string()));
            json.insert("tied".to_owned(), json!(row.is_tied));
            Value::Object(json)
        })
        .collect();
    let customers: Vec<Value> = view
        .customers
        .iter()
        .map(|row| {
            let mut json = buckets(&row.buckets);
            json.insert("number".to_owned(), json!(row.number));
            json.insert("name".to_owned(), json!(row.name));
            json.insert("currency".to_owned(), json!(row.currency.code()));
            Value::Object(json)
        })
        .collect();
    let text = format!("As of {}\n{}", view.as_of, table(&rows, 2));
    Ok(Output::new(text, json!({ "as_of": view.as_of, "totals": totals, "customers": customers })))
}

fn line(name: &str, currency: &str, buckets: &AgeingBuckets) -> Vec<String> {
    let amounts = [
        buckets.not_due,
        buckets.d1_30,
        buckets.d31_60,
        buckets.d61_90,
        buckets.d91_plus,
        buckets.open,
        buckets.on_account,
    ];
    let names = [name.to_owned(), currency.to_owned()];
    let count = buckets.count.to_string();
    names.into_iter().chain(amounts.map(|amount| amount.to_string())).chain([count]).collect()
}

fn buckets(buckets: &AgeingBuckets) -> Map<String, Value> {
    let amounts = [
        ("not_due", buckets.not_due),
        ("d1_30", buckets.d1_30),
        ("d31_60", buckets.d31_60),
        ("d61_90", buckets.d61_90),
        ("d91_plus", buckets.d91_plus),
        ("open", buckets.open),
        ("on_account", buckets.on_account),
        ("balance", buckets.balance),
    ];
    let mut json: Map<String, Value> =
        amounts.into_iter().map(|(name, amount)| (name.to_owned(), json!(amount.to_string()))).collect();
    json.insert("count".to_owned(), json!(buckets.count));
    json
}
