import type { Money, NotNowItem, ProposalView, ProposedLetter, ProposedLetterItem, RunView } from '../../api/generated/contract';

/** Values for the tests of this folder. */
export function vnd(amount: number): Money {
  return { amount: String(amount), currency: 'VND' };
}

export function item(receivable_id: number, open: number): ProposedLetterItem {
  const slices = [{ verdict: 'claimed' as const, amount: vnd(open) }];
  const line = { receivable_id, invoice_number: `HD-${receivable_id}`, due_on: '2026-11-02', overdue_days: 17, open: vnd(open) };
  return { ...line, verdict: 'claimed', level_before: 0, level_after: 1, slices };
}

export function letter(customer_id: number, items: ProposedLetterItem[]): ProposedLetter {
  const sum = items.reduce((total, each) => total + Number(each.open.amount), 0);
  return {
    customer_id,
    customer_number: `K${customer_id}`,
    customer_name: `Customer ${customer_id}`,
    currency: 'VND',
    level_before: 0,
    level: 1,
    claimed: vnd(sum),
    credits: vnd(0),
    net: vnd(sum),
    pay_by: '2026-12-03',
    tone: 'neutral',
    language: 'vi',
    is_consumer: false,
    has_own_words: false,
    channel: 'letter',
    recipient: { name: `Customer ${customer_id}`, reason: 'customer' },
    phone: '',
    mail_address: '',
    is_address_missing: false,
    items,
  };
}

export function skippedItem(from: ProposedLetter): NotNowItem[] {
  const { customer_id, customer_number, customer_name } = from;
  return from.items.map((each) => ({
    customer_id,
    customer_number,
    customer_name,
    receivable_id: each.receivable_id,
    invoice_number: each.invoice_number,
    due_on: each.due_on,
    overdue_days: each.overdue_days,
    level: 0,
    amount: each.open,
    verdict: 'skipped',
    detail: { code: 'left_out', dated_on: null, on: null, amount: null, days: null, contested: null, reason: '' },
    allowed_actions: ['unskip'],
  }));
}

export function proposal(letters: ProposedLetter[], not_now: NotNowItem[] = []): ProposalView {
  const claimed = letters.reduce((total, each) => total + Number(each.net.amount), 0);
  const rest = not_now.reduce((total, each) => total + Number(each.amount.amount), 0);
  const items = letters.flatMap((each) => each.items).length;
  const sums = { claimed: vnd(claimed), not_now: vnd(rest), overdue: vnd(claimed + rest) };
  const totals = [{ currency: 'VND', ...sums, letter_count: letters.length, item_count: items }];
  return { as_of: '2026-11-19', fingerprint: `seen ${claimed}`, totals, letters, not_now, courtesy: [],
    postponed: [], newest_payment_on: '2026-11-18', warnings: [] };
}

export function confirmed(view: ProposalView): RunView {
  const letters = view.letters.map((each, index) => ({
    letter_id: index + 1,
    number: `R-2026-000${index + 1}`,
    customer_id: each.customer_id,
    customer_name: each.customer_name,
    level: each.level,
    net: each.net,
    pay_by: each.pay_by,
    mail: null, text: null,
  }));
  const totals = view.totals.map((total) => total.claimed);
  return { run_id: 7, entry_id: 40, as_of: view.as_of, confirmed_on: view.as_of, letters, totals, is_withdrawn: false, folder: '/home/lan/letters' };
}
