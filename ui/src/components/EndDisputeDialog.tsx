import { useState } from 'react';

import { Checkbox, RadioGroup } from './Choice';
import { DateField } from './DateField';
import { FormDialog } from './Dialog';
import { ErrorNote, useErrorText } from './ErrorNote';
import { TextField } from './Field';
import { useFormat, useText } from './locale';
import type { Money } from './numbers';
import { useUndoToast } from './useUndoToast';

const OUTCOMES = ['for_us', 'for_customer', 'withdrawn'] as const;
type Outcome = (typeof OUTCOMES)[number];

type Request = { receivable_id: number; outcome: Outcome; ended_on: string; bears_interest: boolean; is_reduced: boolean; words: string };

type Props = {
  dispute: { receivable_id: number; number: string; amount: Money; opened_on: string };
  today: string;
  /** Keeps it: `useEndDispute`. */
  way: {
    isPending: boolean;
    error: { code: string; params: Record<string, string> } | null;
    reset: () => void;
    submit: (request: Request, onDone: (receipt: { entry_id: number }) => void) => void;
    undo: (request: { entry_id: number }) => Promise<unknown>;
  };
  onClose: () => void;
};

const DATES: ReadonlySet<string> = new Set(['dispute.ends_before', 'dispute.in_future']);

/** Says how a dispute ended (R10). */
export function EndDisputeDialog({ dispute, today, way, onClose }: Props) {
  const text = useText();
  const format = useFormat();
  const errorText = useErrorText();
  const announce = useUndoToast(way.undo);
  const [draft, setDraft] = useState({ outcome: 'for_us' as Outcome, ended_on: today, bears_interest: false, is_reduced: true, words: '' });
  const change = (part: Partial<typeof draft>) => {
    setDraft((now) => ({ ...now, ...part }));
    way.reset();
  };
  const isAtDate = way.error !== null && DATES.has(way.error.code);
  const submit = () =>
    way.submit({ receivable_id: dispute.receivable_id, ...draft }, ({ entry_id }) => {
      const said = { number: dispute.number };
      announce({ entry_id, done: text('disputing-end-done', said), undone: text('disputing-end-undone', said) });
      onClose();
    });
  return (
    <FormDialog isOpen onClose={onClose} title={text('disputing-end-title', { number: dispute.number })} cancel={text('disputing-cancel')} submit={text('disputing-end-keep')} isPending={way.isPending} onSubmit={submit}>
      <p className="sub">{text('disputing-end-text', { amount: format.amount(dispute.amount), date: format.longDate(dispute.opened_on) })}</p>
      <RadioGroup<Outcome>
        label={text('disputing-outcome')}
        options={OUTCOMES.map((id) => ({ id, label: text(`disputing-outcome-${id.replace('_', '-')}`) }))}
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      {draft.outcome === 'for_customer' ? (
        <>
          <Checkbox isSelected={draft.is_reduced} onChange={(is_reduced) => change({ is_reduced })}>
            {text('disputing-reduce')}
          </Checkbox>
          {draft.is_reduced ? null : <p className="cap">{text('disputing-reduce-not')}</p>}
        </>
      ) : (
        <Checkbox isSelected={draft.bears_interest} onChange={(bears_interest) => change({ bears_interest })}>
          {text('disputing-bears-interest')}
        </Checkbox>
      )}
      <DateField label={text('disputing-end-date')} value={draft.ended_on} today={today} onChange={(ended_on) => change({ ended_on })} error={isAtDate && way.error !== null ? errorText(way.error).title : undefined} />
      <TextField label={text('disputing-end-words')} value={draft.words} onChange={(words) => change({ words })} />
      {way.error !== null && !isAtDate ? <ErrorNote error={way.error} /> : null}
    </FormDialog>
  );
}
