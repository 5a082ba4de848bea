import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { Heading } from 'react-aria-components';

import { ExplainContext, type AskedTotal } from '../api/explaining';
import type { TotalExplained, TotalLine } from '../api/generated/contract';
import { useCommandQuery } from '../api/queries';
import { Amount, AmountCell } from '../components/Amount';
import { Button } from '../components/Button';
import { DataTable } from '../components/DataTable';
import { DateText } from '../components/DateText';
import { Icon } from '../components/Icon';
import { Loaded } from '../components/Loaded';
import { useFormat, useLanguage, useText } from '../components/locale';
import { compareDecimals, currencySymbol } from '../components/numbers';
import { Overlay } from '../components/Overlay';
import { kindKey } from '../components/settlementNote';
import type { Column } from '../components/table';
import styles from './TotalSheet.module.css';

/** More lines than these scroll by themselves. */
const SHORT = 10;

/** Lets every total inside open into the facts behind it. */
export function TotalSheet({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<AskedTotal | null>(null);
  const close = () => setAsked(null);
  return (
    <ExplainContext value={setAsked}>
      {children}
      <Overlay isOpen={asked !== null} onClose={close} kind="wide">
        {asked === null ? null : <Behind asked={asked} onClose={close} />}
      </Overlay>
    </ExplainContext>
  );
}

type BehindProps = { asked: AskedTotal; onClose: () => void };

function Behind({ asked, onClose }: BehindProps) {
  const text = useText();
  const { name, about, ...request } = asked;
  const query = useCommandQuery('explain_total', request);
  return (
    <>
      <header className={styles.head}>
        <Heading slot="title">{name}</Heading>
        {about === undefined ? null : <bdi className="sub">{about}</bdi>}
      </header>
      <Loaded query={query}>{(explained) => <Facts explained={explained} onClose={onClose} />}</Loaded>
      <div className={styles.buttons}>
        <Button onPress={onClose}>{text('components-close')}</Button>
      </div>
    </>
  );
}

type FactsProps = { explained: TotalExplained; onClose: () => void };

function Facts({ explained, onClose }: FactsProps) {
  const text = useText();
  const format = useFormat();
  const navigate = useNavigate();
  const columns = useColumns(explained);
  const { lines } = explained;
  const open = (line: TotalLine) => {
    onClose();
    const search = line.invoice_id === null ? {} : { invoice: line.invoice_id };
    void navigate({ to: `/customers/${line.customer_id}`, search });
  };
  return (
    <>
      <p className="row wide wrap base">
        <b className={styles.figure}>
          <Amount value={explained.total} />
        </b>
        <span className="cap">{text('totals-lines', { count: lines.length, shown: format.count(lines.length) })}</span>
      </p>
      <div className={lines.length > SHORT ? styles.long : styles.short}>
        <DataTable
          label={text('totals-table')}
          columns={columns}
          rows={lines}
          rowKey={keyOf}
          initialSort={{ column: 'date', isDescending: false }}
          onOpen={open}
          isInline={lines.length <= SHORT}
        />
      </div>
      <Tie explained={explained} />
    </>
  );
}

/** An invoice stands once for each of its due dates. */
function keyOf(line: TotalLine): string {
  return [line.customer_id, line.invoice_id, line.kind, line.number, line.dated_on, line.due_on, line.whole.amount, line.counted.amount].join(' ');
}

function useColumns({ lines, sum }: TotalExplained): Column<TotalLine>[] {
  const text = useText();
  const language = useLanguage();
  return useMemo(() => {
    const { compare } = new Intl.Collator(language);
    const symbol = currencySymbol(sum.currency, language);
    const isInPart = lines.some((line) => compareDecimals(line.whole.amount, line.counted.amount) !== 0);
    const hasDue = lines.some((line) => line.due_on !== null);
    const whole: Column<TotalLine> = {
      id: 'whole',
      head: text('totals-whole', { symbol }),
      kind: 'figure',
      width: '7rem',
      cell: (line) => <AmountCell value={line.whole} />,
      compare: (a, b) => compareDecimals(a.whole.amount, b.whole.amount),
    };
    const due: Column<TotalLine> = {
      id: 'due',
      head: text('totals-due'),
      width: '6.25rem',
      cell: (line) => (line.due_on === null ? null : <DateText value={line.due_on} />),
      compare: (a, b) => (a.due_on ?? '').localeCompare(b.due_on ?? ''),
    };
    return [
      {
        id: 'date',
        head: text('totals-date'),
        width: '6.25rem',
        cell: (line) => <DateText value={line.dated_on} />,
        compare: (a, b) => a.dated_on.localeCompare(b.dated_on),
        total: text('totals-sum'),
      },
      { id: 'document', head: text('totals-document'), width: 'minmax(9rem, 1fr)', cell: (line) => <Document line={line} /> },
      {
        id: 'customer',
        head: text('totals-customer'),
        width: 'minmax(7rem, 1.3fr)',
        cell: (line) => (
          <bdi className="cut" title={line.customer_name}>
            {line.customer_name}
          </bdi>
        ),
        compare: (a, b) => compare(a.customer_name, b.customer_name),
      },
      ...(hasDue ? [due] : []),
      ...(isInPart ? [whole] : []),
      {
        id: 'counted',
        head: text('totals-counted', { symbol }),
        kind: 'figure',
        width: '7rem',
        cell: (line) => <AmountCell value={line.counted} />,
        compare: (a, b) => compareDecimals(a.counted.amount, b.counted.amount),
        total: <AmountCell value={sum} />,
      },
    ];
  }, [text, language, lines, sum]);
}

function Document({ line }: { line: TotalLine }) {
  const text = useText();
  const kind = line.claim === null ? text(line.is_opening ? 'components-opening-balance' : kindKey(line.kind)) : '';
  return (
    <>
      {kind === '' ? null : <span>{kind}</span>}
      <bdi className="sub cut" title={line.number}>
        {line.number}
      </bdi>
    </>
  );
}

/** That the lines make the total, added up apart from it. */
function Tie({ explained }: { explained: TotalExplained }) {
  const text = useText();
  const format = useFormat();
  const values = { sum: format.amount(explained.sum), total: format.amount(explained.total) };
  return explained.is_tied ? (
    <p className="dense sub" data-tied="true">
      <Icon name="check" size="s" /> <b className="strong">{text('totals-ties-title')}</b> {text('totals-ties', values)}
    </p>
  ) : (
    <p role="alert" className="dense red" data-tied="false">
      <Icon name="circle-alert" size="s" /> <b className="strong">{text('totals-ties-not-title')}</b> {text('totals-ties-not', values)}
    </p>
  );
}
