import { useState } from 'react';

import type { PlanFrequency, PlanTerms, ReceivableId, WireError } from '../../api/generated/contract';
import { useToday } from '../../api/session';
import { addDays } from '../../components/dates';
import { useLanguage } from '../../components/locale';
import { parseDecimal } from '../../components/numbers';

export type PlanDraft = {
  /** The chosen items; null while all that are free are meant. */
  chosen: ReadonlySet<ReceivableId> | null;
  downKind: 'amount' | 'percent';
  downAmount: string;
  downPercent: string;
  restKind: 'count' | 'each';
  count: number;
  each: string;
  frequency: PlanFrequency;
  first_on: string;
  step: string;
  rate: string;
  feeKind: 'spread' | 'first';
  fee: string;
  /** Missed payments and days of grace: `1-7`. */
  clause: string;
};

/** The form of a new plan; what it means is told by the core. */
export function useBuilder() {
  const today = useToday();
  const [draft, setDraft] = useState<PlanDraft>({
    chosen: null,
    downKind: 'amount',
    downAmount: '',
    downPercent: '',
    restKind: 'count',
    count: 6,
    each: '',
    frequency: 'monthly',
    first_on: addDays(today, 30),
    step: '',
    rate: '',
    feeKind: 'spread',
    fee: '',
    clause: '1-7',
  });
  return { draft, change: (part: Partial<PlanDraft>) => setDraft((now) => ({ ...now, ...part })) };
}

type Whose = { customer_id: number; replaces: number | null; receivable_ids: ReceivableId[] };

/** Returns the terms that the form says. */
export function useTerms(draft: PlanDraft, whose: Whose): PlanTerms {
  const language = useLanguage();
  const plain = (typed: string) => (typed.trim() === '' ? '' : (parseDecimal(typed, language) ?? typed));
  const [missed, grace] = draft.clause.split('-').map(Number);
  return {
    ...whose,
    down: downOf(draft, plain),
    rest: draft.restKind === 'count' ? { kind: 'count', count: draft.count } : { kind: 'each', amount: draft.each === '' ? '0' : draft.each },
    frequency: draft.frequency,
    first_on: draft.first_on,
    step: draft.step,
    rate: plain(draft.rate),
    fee: draft.fee === '' ? { kind: 'nothing' } : { kind: draft.feeKind, amount: draft.fee },
    grace_days: grace ?? 7,
    missed_limit: missed ?? 1,
  };
}

function downOf(draft: PlanDraft, plain: (typed: string) => string): PlanTerms['down'] {
  if (draft.downKind === 'amount') return draft.downAmount === '' ? { kind: 'nothing' } : { kind: 'amount', amount: draft.downAmount };
  return draft.downPercent.trim() === '' ? { kind: 'nothing' } : { kind: 'percent', percent: plain(draft.downPercent) };
}

export type PlanField = 'items' | 'down' | 'count' | 'each' | 'first' | 'step' | 'rate' | 'fee';

const FIELDS: Record<string, PlanField> = {
  'plan.no_items': 'items',
  'plan.currencies_differ': 'items',
  'plan.item_disputed': 'items',
  'plan.item_taken': 'items',
  'plan.down_payment': 'down',
  'plan.amount_each': 'each',
  'plan.first_passed': 'first',
  'plan.step_with_rate': 'step',
  'plan.rate': 'rate',
  'plan.no_debt': 'fee',
  'amount.not_positive': 'step',
};

/** Returns the field that an error is about; null for one that is about the whole. */
export function fieldOf(error: WireError, terms: PlanTerms): PlanField | null {
  const rest: PlanField = terms.rest.kind === 'count' ? 'count' : 'each';
  if (error.code === 'plan.count' || error.code === 'plan.too_small') return rest;
  if (error.code === 'plan.percent') return error.params.text === terms.rate && terms.rate !== '' ? 'rate' : 'down';
  return FIELDS[error.code] ?? null;
}
