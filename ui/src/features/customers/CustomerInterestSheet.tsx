import { useState } from 'react';
import { Form } from 'react-aria-components';

import type { CustomerInterest, CustomerInterestView, CustomerView, WireError } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { Button } from '../../components/Button';
import { RadioGroup } from '../../components/Choice';
import { ErrorNote, useErrorText } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { Loaded } from '../../components/Loaded';
import { useLanguage, useText } from '../../components/locale';
import { parseDecimal } from '../../components/numbers';
import { Sheet } from '../../components/Page';
import { useUndoToast } from '../../components/useUndoToast';
import styles from './Customers.module.css';

type Props = { view: CustomerView };
type Kind = CustomerInterest['kind'];

const FIELD_OF: Readonly<Record<string, string>> = { 'interest.rate_wrong': 'percent', 'interest.above_ceiling': 'percent', 'interest.source_missing': 'source' };

/** Which interest one customer is charged. It takes effect at once, apart from the other details. */
export function CustomerInterestSheet({ view }: Props) {
  const text = useText();
  const query = useCommandQuery('get_customer_interest', { customer_id: view.customer_id });
  return (
    <Sheet label={text('interest-customer-title')}>
      <div className={styles.fields}>
        <h2>{text('interest-customer-title')}</h2>
        <Loaded query={query}>{(kept) => <Choice key={JSON.stringify(kept)} view={view} kept={kept} />}</Loaded>
      </div>
    </Sheet>
  );
}

function Choice({ view, kept }: Props & { kept: CustomerInterestView }) {
  const text = useText();
  const draft = useChoice(view, kept);
  const { kind, rate, error } = draft;
  return (
    <Form
      className={styles.fields ?? ''}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        draft.submit();
      }}
    >
      <RadioGroup<Kind>
        label={text('interest-customer-title')}
        isLabelHidden
        options={[
          { id: 'as_book', label: text(kept.book === 'off' ? 'interest-customer-as-book-off' : 'interest-customer-as-book') },
          { id: 'rate', label: text('interest-customer-rate') },
          { id: 'never', label: text('interest-customer-never') },
        ]}
        value={kind}
        onChange={draft.choose}
      />
      {kind === 'rate' ? (
        <div className={styles.pair}>
          <TextField label={text('interest-percent')} value={rate.percent} onChange={(percent) => draft.type({ ...rate, percent })} tail="%" isLatin error={draft.errorAt('percent')} />
          <TextField label={text('interest-where')} value={rate.source} onChange={(source) => draft.type({ ...rate, source })} error={draft.errorAt('source')} />
        </div>
      ) : null}
      {error !== null && FIELD_OF[error.code] === undefined ? <ErrorNote error={error} /> : null}
      {draft.isSame ? null : (
        <div>
          <Button type="submit" isPending={draft.isPending}>
            {text('interest-customer-save')}
          </Button>
        </div>
      )}
    </Form>
  );
}

type Rate = { percent: string; source: string };
type Draft = {
  kind: Kind;
  rate: Rate;
  choose: (kind: Kind) => void;
  type: (rate: Rate) => void;
  isSame: boolean;
  isPending: boolean;
  error: WireError | null;
  errorAt: (field: string) => string | undefined;
  submit: () => void;
};

function useChoice(view: CustomerView, kept: CustomerInterestView): Draft {
  const text = useText();
  const language = useLanguage();
  const errorText = useErrorText();
  const announce = useUndoToast(useCommandMutation('undo_entry').mutateAsync);
  const save = useCommandMutation('set_customer_interest');
  const [kind, setKind] = useState<Kind>(kept.choice.kind);
  const [rate, setRate] = useState<Rate>(kept.choice.kind === 'rate' ? kept.choice : { percent: '', source: '' });
  const percent = parseDecimal(rate.percent, language) ?? rate.percent;
  const choice: CustomerInterest = kind === 'rate' ? { kind, percent, source: rate.source } : { kind };
  const name = view.display_name;
  return {
    kind,
    rate,
    choose: setKind,
    type: (next) => {
      setRate(next);
      save.reset();
    },
    isSame: JSON.stringify(choice) === JSON.stringify(kept.choice),
    isPending: save.isPending,
    error: save.error,
    errorAt: (field) => {
      if (save.error === null || FIELD_OF[save.error.code] !== field) return undefined;
      const { title, hint } = errorText(save.error);
      return hint === null ? title : `${title}. ${hint}`;
    },
    submit: () => {
      if (save.isPending) return;
      const done = ({ entry_id }: { entry_id: number | null }) => {
        if (entry_id !== null) announce({ entry_id, done: text('interest-customer-saved', { name }), undone: text('interest-customer-restored', { name }) });
      };
      // What was kept begins the form again, so this one may be gone when the answer comes; a refusal stands in `save.error`.
      void save.mutateAsync({ customer_id: view.customer_id, choice }).then(done, () => undefined);
    },
  };
}
