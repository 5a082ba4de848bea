//! Recording a payment.

use app::calculate::read_amount;
use app::contract::{ProposeAllocation, RecordPayment};
use domain::Money;
use serde_json::json;

use crate::{
    args::{AllocateArgs, Args, PayArgs},
    failure::Failure,
    output::Output,
    session,
};

pub(super) fn run(args: &Args, pay: &PayArgs) -> Result<Output, Failure> {
    let mut app = session::open(args)?;
    let (customer_id, usual) = app.find_customer(&pay.customer)?;
    let amount = Money::parse(&pay.amount, pay.currency.unwrap_or(usual));
    let amount = amount.map_err(|error| Failure(format!("--amount: {error}")))?;
    let receipt = app.record_payment(&RecordPayment {
        customer_id,
        received_on: pay.date,
        amount,
        method: pay.method,
        reference: pay.reference.clone(),
        allocate: pay.allocate,
    })?;
    let parts = &receipt.allocation.parts;
    let mut lines =
        vec![format!("Payment {} of {amount} {} recorded.", receipt.settlement_id, amount.currency)];
    lines.extend(parts.iter().map(|part| format!("  {} {}", part.invoice_number, part.amount)));
    if !receipt.allocation.unapplied.is_zero() {
        lines.push(format!("  on account {}", receipt.allocation.unapplied));
    }
    let allocations: Vec<_> = parts
        .iter()
        .map(|part| json!({ "invoice": part.invoice_number, "amount": part.amount.to_string() }))
        .collect();
    let json = json!({
        "settlement": receipt.settlement_id.0,
        "entry": receipt.entry_id.0,
        "allocations": allocations,
        "unapplied": receipt.allocation.unapplied.to_string(),
    });
    Ok(Output::new(lines.join("\n"), json))
}

/// Shows where an amount would go (L7).
pub(super) fn propose(args: &Args, allocate: &AllocateArgs) -> Result<Output, Failure> {
    let app = session::open(args)?;
    let (customer_id, usual) = app.find_customer(&allocate.customer)?;
    let amount = read_amount(&allocate.amount, allocate.currency.unwrap_or(usual))?;
    let proposal = app.propose_allocation(&ProposeAllocation {
        customer_id,
        amount,
        reference: allocate.reference.clone(),
    })?;
    let mut lines: Vec<String> =
        proposal.parts.iter().map(|part| format!("{} {}", part.invoice_number, part.amount)).collect();
    lines.push(format!("on account {}", proposal.unapplied));
    let allocations: Vec<_> = proposal
        .parts
        .iter()
        .map(|part| json!({ "invoice": part.invoice_number, "amount": part.amount.to_string(), "why": part.why }))
        .collect();
    let json = json!({ "allocations": allocations, "unapplied": proposal.unapplied.to_string() });
    Ok(Output::new(lines.join("\n"), json))
}
