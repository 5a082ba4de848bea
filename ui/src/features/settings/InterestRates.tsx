import type { OwnRate, RateRowView, RateTableView } from '../../api/generated/contract';
import { useToday } from '../../api/session';
import { Button } from '../../components/Button';
import { DataTable } from '../../components/DataTable';
import { DateField } from '../../components/DateField';
import { DateText } from '../../components/DateText';
import { useErrorText } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { useFormat, useText } from '../../components/locale';
import { Sheet } from '../../components/Page';
import type { Column } from '../../components/table';
import styles from './SettingsScreen.module.css';
import type { InterestForm, RateDraft } from './useInterest';

const FIELD_OF: Readonly<Record<string, string>> = {
  'interest.rate_wrong': 'percent',
  'interest.rate_missing': 'percent',
  'interest.above_ceiling': 'percent',
  'interest.row_known': 'from',
  'date.unlikely': 'from',
  'interest.source_missing': 'source',
};

/** Whether what is wrong belongs to a field of the rate. */
export function isOfTheRate(code: string): boolean {
  return code in FIELD_OF;
}

/** The rates that a choice rests on: the owner's own, or a published table that the owner continues. */
export function InterestRates({ form }: { form: InterestForm }) {
  const { choice, view } = form;
  if (choice.basis === 'own') return <OwnRates form={form} />;
  if (choice.basis === 'law' && view.table !== null) return <Published form={form} table={view.table} />;
  return null;
}

function OwnRates({ form }: { form: InterestForm }) {
  const text = useText();
  const format = useFormat();
  const today = useToday();
  const own = form.view.rates.filter((rate) => rate.table === null);
  const line = (rate: OwnRate) => text('interest-own-rate', { percent: format.decimal(rate.percent), date: format.date(rate.from) });
  return (
    <Sheet label={text('interest-own-rates')}>
      <div className={styles.fields}>
        <h2>{text('interest-own-rates')}</h2>
        {own.length === 0 ? null : (
          <ul className="stack tight">
            {own.map((rate) => (
              <li key={`${rate.from} ${rate.percent} ${rate.source}`} className="dense">
                {line(rate)} · <bdi className="sub">{rate.source}</bdi>
              </li>
            ))}
          </ul>
        )}
        {form.rate === null ? (
          <div>
            <Button icon="plus" onPress={() => form.beginRate(null, today)}>
              {text('interest-add-rate')}
            </Button>
          </div>
        ) : (
          <RateFields form={form} rate={form.rate} />
        )}
        {form.rate !== null && own.length > 0 ? <Leave form={form} /> : null}
      </div>
    </Sheet>
  );
}

function Published({ form, table }: { form: InterestForm; table: RateTableView }) {
  const text = useText();
  const format = useFormat();
  const columns: Column<RateRowView>[] = [
    { id: 'from', head: text('interest-table-date'), width: '8rem', cell: (row) => <DateText value={row.from} /> },
    { id: 'percent', head: text('interest-table-percent'), width: '6rem', kind: 'figure', cell: (row) => <bdi className="num">{format.decimal(row.percent)}</bdi> },
    { id: 'own', head: '', label: text('interest-source'), cell: (row) => (row.is_own ? text('interest-table-row-own') : null) },
  ];
  return (
    <Sheet label={table.name}>
      <div className={styles.fields}>
        <h2>
          <bdi>{table.name}</bdi>
        </h2>
        <p className="dense sub">{text('interest-source-is', { source: table.source, date: format.date(table.retrieved_on) })}</p>
        <DataTable label={table.name} columns={columns} rows={table.rows.slice(0, 6)} rowKey={(row) => row.from} isInline />
        <p className="dense">{text('interest-table-until', { date: format.date(table.known_until) })}</p>
        {form.rate === null ? (
          <div>
            <Button icon="plus" onPress={() => form.beginRate(table.id, dayAfter(table.known_until))}>
              {text('interest-add-rate')}
            </Button>
          </div>
        ) : (
          <>
            <RateFields form={form} rate={form.rate} />
            <Leave form={form} />
          </>
        )}
      </div>
    </Sheet>
  );
}

function RateFields({ form, rate }: { form: InterestForm; rate: RateDraft }) {
  const text = useText();
  const errorText = useErrorText();
  const today = useToday();
  const at = (field: string) => {
    const { error } = form;
    if (error === null || FIELD_OF[error.code] !== field) return undefined;
    const { title, hint } = errorText(error);
    return hint === null ? title : `${title}. ${hint}`;
  };
  return (
    <>
      <div className={styles.pair}>
        <TextField
          label={text(rate.table === null ? 'interest-percent' : 'interest-percent-reference')}
          value={rate.percent}
          onChange={(percent) => form.typeRate({ percent })}
          tail="%"
          isLatin
          error={at('percent')}
        />
        <DateField label={text('interest-from')} value={rate.from} today={today} onChange={(from) => form.typeRate({ from })} error={at('from')} />
      </div>
      <TextField label={text('interest-where')} hint={text('interest-where-hint')} value={rate.source} onChange={(source) => form.typeRate({ source })} error={at('source')} />
    </>
  );
}

function Leave({ form }: { form: InterestForm }) {
  const text = useText();
  return (
    <div>
      <Button variant="quiet" icon="x" onPress={form.leaveRate}>
        {text('interest-leave-rate')}
      </Button>
    </div>
  );
}

/** Returns the day after an ISO date. */
function dayAfter(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
