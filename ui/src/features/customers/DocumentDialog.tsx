import { useState } from 'react';
import { Heading } from 'react-aria-components';

import type { Currency, CustomerView, DocumentKind, DocumentRequest } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { useToday } from '../../api/session';
import { Button } from '../../components/Button';
import { DateField } from '../../components/DateField';
import { ErrorNote } from '../../components/ErrorNote';
import { useText } from '../../components/locale';
import { Overlay } from '../../components/Overlay';
import { Paper, usePages, ZoomTools } from '../../components/Paper';
import { Select } from '../../components/Select';
import { showToast } from '../../components/toasts';
import type { Zoom } from '../../components/zoom';
import { currenciesOf } from './account';
import styles from './Document.module.css';

/** The documents in the order in which they are offered. */
const KINDS = ['open', 'activity', 'confirmation', 'thanks', 'farewell', 'policy'] as const satisfies readonly DocumentKind[];

const LABELS = {
  open: 'statements-open',
  activity: 'statements-activity',
  confirmation: 'statements-confirmation',
  thanks: 'statements-thanks',
  farewell: 'statements-farewell',
  policy: 'statements-policy',
} as const satisfies Record<DocumentKind, string>;

type Props = { view: CustomerView; first?: DocumentKind; onClose: () => void };

/** A document for a customer as it will be printed: a statement of account, or a letter beside the reminders. */
export function DocumentDialog({ view, first = 'open', onClose }: Props) {
  const text = useText();
  const { request, fields } = useRequest(view, first);
  return (
    <Overlay isOpen onClose={onClose} kind="wide">
      <Heading slot="title">{text('statements-title', { name: view.display_name })}</Heading>
      {fields}
      <Preview request={request} customerName={view.display_name} />
      <Actions request={request} customerName={view.display_name} onClose={onClose} />
    </Overlay>
  );
}

/** What is asked for, and the fields that say so. */
function useRequest(view: CustomerView, first: DocumentKind) {
  const text = useText();
  const today = useToday();
  const currencies = currenciesOf(view);
  const [kind, setKind] = useState<DocumentKind>(first);
  const [from, setFrom] = useState(`${today.slice(0, 4)}-01-01`);
  const [to, setTo] = useState(today);
  const [currency, setCurrency] = useState<Currency>(currencies.find((each) => each === view.profile.currency) ?? currencies[0] ?? view.profile.currency);
  const [since, setSince] = useState(today);
  const dates = datesOf(kind, { from, to, since });
  const request: DocumentRequest = { customer_id: view.customer_id, currency, kind, ...dates };
  const kinds = KINDS.map((id) => ({ id, label: text(LABELS[id]) }));
  const fields = (
    <div className={styles.fields}>
      <Select<DocumentKind> label={text('statements-kind')} options={kinds} value={kind} onChange={setKind} />
      {kind === 'activity' ? <DateField label={text('statements-from')} value={from} onChange={setFrom} today={today} /> : null}
      {kind === 'farewell' ? <DateField label={text('statements-since')} value={since} onChange={setSince} today={today} /> : null}
      {dates.to === null ? null : (
        <DateField label={text(kind === 'activity' ? 'statements-to' : 'statements-as-of')} value={to} onChange={setTo} today={today} />
      )}
      {currencies.length > 1 ? (
        <Select label={text('statements-currency')} options={currencies.map((each) => ({ id: each, label: each }))} value={currency} onChange={setCurrency} />
      ) : null}
    </div>
  );
  return { request, fields };
}

/** Returns the days that a document is about; letters of today have none of their own. */
function datesOf(kind: DocumentKind, { from, to, since }: Record<'from' | 'to' | 'since', string>): Pick<DocumentRequest, 'from' | 'to'> {
  switch (kind) {
    case 'activity':
      return { from, to };
    case 'open':
    case 'confirmation':
      return { from: null, to };
    case 'farewell':
      return { from: since, to: null };
    case 'thanks':
    case 'policy':
      return { from: null, to: null };
  }
}

function Preview({ request, customerName }: { request: DocumentRequest; customerName: string }) {
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [fit, setFit] = useState(1);
  const query = useCommandQuery('read_document', request);
  const pages = usePages(query.data);
  return (
    <div className={styles.preview}>
      <ZoomTools zoom={zoom} fit={fit} onChange={setZoom} />
      <Paper letter={pages} error={query.error} customerName={customerName} zoom={zoom} onFit={setFit} onPage={() => undefined} />
    </div>
  );
}

function Actions({ request, customerName, onClose }: { request: DocumentRequest; customerName: string; onClose: () => void }) {
  const text = useText();
  const print = useCommandMutation('print_document');
  const save = useCommandMutation('save_document');
  const saved = { onSuccess: (file: unknown) => (file === null ? undefined : showToast({ text: text('statements-saved', { name: customerName }) })) };
  const error = print.error ?? save.error;
  return (
    <>
      {error ? <ErrorNote error={error} /> : null}
      <div className={styles.buttons}>
        <Button onPress={onClose}>{text('statements-close')}</Button>
        <Button icon="printer" isPending={print.isPending} onPress={() => print.mutate(request)}>
          {text('statements-print')}
        </Button>
        <Button icon="download" variant="primary" isPending={save.isPending} onPress={() => save.mutate(request, saved)}>
          {text('statements-save')}
        </Button>
      </div>
    </>
  );
}
