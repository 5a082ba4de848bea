//! Terms, late interest and payment plans: figures that need no book.

use app::AppError;
use app::calculate::{
    ExplainTerms, InterestRequest, RateChoice, calculate_interest, explain_terms, make_plan, read_amount,
};
use domain::calendar::WorkingDays;
use domain::instalments::{DownPayment, FeeMode, PlanRequest};
use domain::terms::Terms;
use domain::{Language, Money};
use serde_json::{Value, json};

use crate::{
    args::{InterestArgs, PlanArgs, TermsArgs},
    failure::Failure,
    output::{Output, table},
};

pub(super) fn terms(args: &TermsArgs) -> Result<Output, Failure> {
    let amount = match (&args.amount, args.currency) {
        (Some(amount), Some(currency)) => Some(read_amount(amount, currency)?),
        _ => None,
    };
    let terms: Terms = args.terms.parse().map_err(AppError::from)?;
    let explained = explain_terms(&ExplainTerms {
        terms: &terms,
        from: args.date,
        amount,
        working_days: WorkingDays {
            weekend: args.weekend,
            holidays: args.holidays.iter().copied().collect(),
        },
        convention: args.convention,
        language: Language::En,
    })?;
    let text = |amount: Option<Money>| amount.map(|amount| amount.to_string());
    let mut lines = vec![format!("{}: {}", explained.canonical, explained.sentence)];
    lines.extend(
        explained
            .parts
            .iter()
            .map(|(due_on, amount)| format!("  {due_on} {}", text(*amount).unwrap_or_default())),
    );
    lines.extend(explained.discounts.iter().map(|(until, step, payable)| {
        format!("  until {until} less {} % {}", step.percent, text(*payable).unwrap_or_default())
    }));
    let parts: Vec<Value> = explained
        .parts
        .iter()
        .map(|(due_on, amount)| json!({ "due_on": due_on, "amount": text(*amount) }))
        .collect();
    let discounts: Vec<Value> = explained
        .discounts
        .iter()
        .map(|(until, step, payable)| {
            json!({ "until": until, "percent": step.percent.normalize().to_string(), "payable": text(*payable) })
        })
        .collect();
    let json = json!({
        "terms": explained.canonical,
        "sentence": explained.sentence,
        "parts": parts,
        "discounts": discounts,
    });
    Ok(Output::new(lines.join("\n"), json))
}

pub(super) fn interest(args: &InterestArgs) -> Result<Output, Failure> {
    let rate = match (args.rate, &args.table) {
        (Some(rate), _) => RateChoice::Agreed(rate),
        (None, Some(table)) => RateChoice::Published {
            table: table.clone(),
            margin: args.margin.unwrap_or_default(),
            mode: args.mode,
        },
        (None, None) => return Err(Failure("Give a --rate or a --table.".to_owned())),
    };
    let interest = calculate_interest(&InterestRequest {
        principal: read_amount(&args.principal, args.currency)?,
        due_on: args.due,
        paid_on: args.paid,
        rate,
        basis: args.basis,
    })?;
    let mut rows = vec![["from", "to", "days", "principal", "%", "interest"].map(str::to_owned).to_vec()];
    rows.extend(interest.segments.iter().map(|part| {
        let dates = [part.from.to_string(), part.to.to_string(), part.days.to_string()];
        let amounts = [part.principal.to_string(), part.percent.to_string(), part.amount.to_string()];
        dates.into_iter().chain(amounts).collect()
    }));
    let segments: Vec<Value> = interest
        .segments
        .iter()
        .map(|part| {
            json!({
                "from": part.from,
                "to": part.to,
                "days": part.days,
                "principal": part.principal.to_string(),
                "rate": part.percent.to_string(),
                "amount": part.amount.to_string(),
            })
        })
        .collect();
    let text = format!("{}\nTogether {} {}", table(&rows, 2), interest.total, args.currency);
    Ok(Output::new(text, json!({ "total": interest.total.to_string(), "segments": segments })))
}

pub(super) fn plan(args: &PlanArgs) -> Result<Output, Failure> {
    let amount = |text: &str| read_amount(text, args.currency);
    let down_payment = match args.down.as_deref().map(|down| (down, down.strip_suffix('%'))) {
        None => None,
        Some((_, Some(percent))) => {
            let percent = percent.trim().parse();
            Some(DownPayment::Percent(percent.map_err(|_| Failure("--down: not a percentage".to_owned()))?))
        }
        Some((down, None)) => Some(DownPayment::Fixed(amount(down)?)),
    };
    let fee = args.fee.as_deref().map(|fee| amount(fee).map(|fee| (fee, FeeMode::Spread))).transpose()?;
    let plan = make_plan(&PlanRequest {
        frequency: args.every.frequency(),
        rate_per_period: args.rate_per_period,
        down_payment,
        fee,
        step: args.step.as_deref().map(amount).transpose()?,
        ..PlanRequest::new(amount(&args.amount)?, args.count, args.first)
    })?;
    let mut rows = vec![["due on", "amount", "interest", "principal", "fee"].map(str::to_owned).to_vec()];
    let mut instalments = Vec::new();
    for each in &plan.instalments {
        let payable = each.amount().map_err(AppError::from)?;
        let figures = [payable, each.interest, each.principal, each.fee].map(|figure| figure.to_string());
        instalments.push(json!({
            "due_on": each.due_on,
            "amount": figures[0],
            "interest": figures[1],
            "principal": figures[2],
            "fee": figures[3],
        }));
        rows.push([each.due_on.to_string()].into_iter().chain(figures).collect());
    }
    let total = plan.total().map_err(AppError::from)?;
    let json = json!({
        "instalments": instalments,
        "down_payment": plan.down_payment.to_string(),
        "total": total.to_string(),
    });
    Ok(Output::new(format!("{}\nTogether {total} {}", table(&rows, 1), args.currency), json))
}
