import type { PlanFrequency } from '../../api/generated/contract';
import { useToday } from '../../api/session';
import { AmountField } from '../../components/AmountField';
import { Segmented } from '../../components/Choice';
import { DateField } from '../../components/DateField';
import { TextField } from '../../components/Field';
import { useText } from '../../components/locale';
import { NumberField } from '../../components/NumberField';
import { Select } from '../../components/Select';
import styles from './plans.module.css';
import type { PlanDraft, PlanField } from './useBuilder';

const FREQUENCIES: readonly PlanFrequency[] = ['weekly', 'biweekly', 'monthly', 'month_end', 'fifteenth_and_month_end', 'quarterly'];
const CLAUSES = ['1-3', '1-7', '1-14', '2-7', '2-14', '3-7'] as const;

type Props = {
  draft: PlanDraft;
  change: (part: Partial<PlanDraft>) => void;
  currency: string;
  errorAt: (field: PlanField) => string | undefined;
};

/** What a plan is made from. */
export function BuilderForm(props: Props) {
  const { draft, change, currency, errorAt } = props;
  const text = useText();
  const today = useToday();
  return (
    <form className={styles.form} aria-label={text('plans-new')} onSubmit={(event) => event.preventDefault()}>
      <Down {...props} />
      <Rest {...props} />
      <div className={styles.pair}>
        <DateField label={text('plans-first')} value={draft.first_on} today={today} onChange={(first_on) => change({ first_on })} error={errorAt('first')} />
        <AmountField label={text('plans-step')} value={draft.step} currency={currency} onChange={(step) => change({ step })} error={errorAt('step')} />
      </div>
      <Select<string>
        label={text('plans-clause')}
        hint={text('plans-clause-hint')}
        options={CLAUSES.map((id) => ({ id, label: text(`plans-clause-${id}`) }))}
        value={draft.clause}
        onChange={(clause) => change({ clause })}
      />
      <details className={styles.more}>
        <summary>{text('plans-costs')}</summary>
        <Costs {...props} />
      </details>
    </form>
  );
}

function Down({ draft, change, currency, errorAt }: Props) {
  const text = useText();
  return (
    <>
      <Segmented
        label={text('plans-down-kind')}
        options={[
          { id: 'amount', label: text('plans-down-as-amount') },
          { id: 'percent', label: text('plans-down-as-percent') },
        ]}
        value={draft.downKind}
        onChange={(downKind) => change({ downKind })}
      />
      {draft.downKind === 'amount' ? (
        <AmountField label={text('plans-down')} value={draft.downAmount} currency={currency} onChange={(downAmount) => change({ downAmount })} error={errorAt('down')} />
      ) : (
        <TextField label={text('plans-down')} value={draft.downPercent} onChange={(downPercent) => change({ downPercent })} error={errorAt('down')} tail="%" isLatin />
      )}
    </>
  );
}

function Rest({ draft, change, currency, errorAt }: Props) {
  const text = useText();
  return (
    <>
      <Segmented
        label={text('plans-rest')}
        options={[
          { id: 'count', label: text('plans-rest-count') },
          { id: 'each', label: text('plans-rest-each') },
        ]}
        value={draft.restKind}
        onChange={(restKind) => change({ restKind })}
      />
      <div className={styles.pair}>
        {draft.restKind === 'count' ? (
          <NumberField label={text('plans-count')} value={draft.count} onChange={(count) => change({ count })} error={errorAt('count')} />
        ) : (
          <AmountField label={text('plans-each')} value={draft.each} currency={currency} onChange={(each) => change({ each })} error={errorAt('each')} />
        )}
        <Select<PlanFrequency>
          label={text('plans-frequency')}
          options={FREQUENCIES.map((id) => ({ id, label: text(`plans-frequency-${id.replaceAll('_', '-')}`) }))}
          value={draft.frequency}
          onChange={(frequency) => change({ frequency })}
        />
      </div>
    </>
  );
}

function Costs({ draft, change, currency, errorAt }: Props) {
  const text = useText();
  return (
    <div>
      <TextField label={text('plans-rate')} hint={text('plans-rate-hint')} value={draft.rate} onChange={(rate) => change({ rate })} error={errorAt('rate')} tail="%" isLatin />
      <div className={styles.pair}>
        <AmountField label={text('plans-fee')} value={draft.fee} currency={currency} onChange={(fee) => change({ fee })} error={errorAt('fee')} />
        <Select
          label={text('plans-fee-kind')}
          options={[
            { id: 'spread', label: text('plans-fee-spread') },
            { id: 'first', label: text('plans-fee-first') },
          ]}
          value={draft.feeKind}
          onChange={(feeKind) => change({ feeKind })}
        />
      </div>
    </div>
  );
}
