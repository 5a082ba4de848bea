import { useNavigate } from '@tanstack/react-router';

import type { OutboxMail, OutboxView, SendReceipt } from '../../api/generated/contract';
import { useWork } from '../../api/useWork';
import { Button } from '../../components/Button';
import { DataTable } from '../../components/DataTable';
import { formatInstant } from '../../components/dates';
import { AlertDialog, Note } from '../../components/Dialog';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNote, useErrorText } from '../../components/ErrorNote';
import { Loaded } from '../../components/Loaded';
import { useFormat, useLanguage, useText } from '../../components/locale';
import { MailWord } from '../../components/MailWord';
import { ConfirmBar } from '../../components/Page';
import type { Column } from '../../components/table';
import { WorkProgress } from '../../components/WorkProgress';
import { OutboxDetail } from './OutboxDetail';
import { OutboxTexts } from './OutboxTexts';
import styles from './Reminders.module.css';
import type { Outbox } from './useOutbox';

/** Every mail that was queued, with where it is: a state says no more than what is known (E1). */
export function OutboxTab({ box }: { box: Outbox }) {
  if (box.isSending) return <Sending count={box.sendingCount} />;
  return (
    <>
      <div className={styles.notes}>
        {box.receipt ? <SendResult receipt={box.receipt} /> : null}
        {box.error ? <ErrorNote error={box.error} /> : null}
      </div>
      <Loaded query={box.query}>{(view) => <Everything box={box} view={view} />}</Loaded>
      <AnyTime box={box} />
    </>
  );
}

function Sending({ count }: { count: number }) {
  const text = useText();
  const format = useFormat();
  const work = useWork(true, 'mail');
  return (
    <div className={styles.making} aria-live="polite">
      <WorkProgress label={text('outbox-sending', { count, shown: format.count(count) })} work={work} current={text('outbox-sending-hint')} />
    </div>
  );
}

/** What came of sending, each part by itself: nothing is called sent that the server did not take. */
function SendResult({ receipt }: { receipt: SendReceipt }) {
  const text = useText();
  const format = useFormat();
  const { sent, failed, uncertain, problem } = receipt;
  const parts = (
    [
      ['outbox-sent', sent],
      ['outbox-not-sent', failed],
      ['outbox-unknown', uncertain],
    ] as const
  ).filter(([, count]) => count > 0);
  return (
    <>
      <Note tone={failed > 0 ? 'red' : uncertain > 0 ? 'amber' : 'plain'}>
        <p role="status">{parts.length === 0 ? text('outbox-nothing-sent') : parts.map(([id, count]) => text(id, { count, shown: format.count(count) })).join(' ')}</p>
      </Note>
      {problem === null ? null : <ErrorNote error={problem} />}
    </>
  );
}

function EmptyOutbox({ isReady }: { isReady: boolean }) {
  const text = useText();
  const navigate = useNavigate();
  const setUp = (
    <Button icon="settings" onPress={() => void navigate({ to: '/settings/mail' })}>
      {text('outbox-set-up')}
    </Button>
  );
  return (
    <EmptyState icon="mail" title={text('outbox-empty-title')} actions={isReady ? undefined : setUp}>
      {text('outbox-empty-text')}
    </EmptyState>
  );
}

function Everything({ box, view: { mails, texts, is_ready } }: { box: Outbox; view: OutboxView }) {
  if (mails.length === 0 && texts.length === 0) return <EmptyOutbox isReady={is_ready} />;
  return (
    <>
      {mails.length === 0 ? null : <Mails box={box} mails={mails} />}
      {texts.length === 0 ? null : <OutboxTexts texts={texts} />}
    </>
  );
}

function Mails({ box, mails }: { box: Outbox; mails: readonly OutboxMail[] }) {
  const text = useText();
  const columns = useColumns();
  return (
    <DataTable label={text('outbox-table')} columns={columns} rows={mails} rowKey={(mail) => mail.mail_id} detail={(mail) => <OutboxDetail mail={mail} box={box} />} />
  );
}

function useColumns(): Column<OutboxMail>[] {
  const text = useText();
  const language = useLanguage();
  return [
    {
      id: 'customer',
      head: text('outbox-column-customer'),
      width: 'minmax(11rem, 1fr)',
      cell: (mail) => (
        <bdi className="strong cut" title={mail.customer_name}>
          {mail.customer_name}
        </bdi>
      ),
    },
    {
      id: 'to',
      head: text('outbox-column-to'),
      width: 'minmax(10rem, 1fr)',
      cell: (mail) => (
        <bdi className="sub cut" title={mail.address}>
          {mail.address}
        </bdi>
      ),
    },
    { id: 'letter', head: text('outbox-column-letter'), width: '8rem', cell: (mail) => <bdi className="num sub">{mail.letter_number}</bdi> },
    { id: 'state', head: text('outbox-column-state'), width: '13.5rem', cell: (mail) => <MailWord state={mail.state} isWithdrawn={mail.is_withdrawn} /> },
    {
      id: 'last',
      head: text('outbox-column-last'),
      width: '9.5rem',
      cell: (mail) => <span className="sub">{mail.last_at === null ? text('outbox-never') : <bdi className="num">{formatInstant(mail.last_at, language)}</bdi>}</span>,
    },
  ];
}

/** Asks before mail leaves at another hour than the owner set. */
function AnyTime({ box }: { box: Outbox }) {
  const text = useText();
  const errorText = useErrorText();
  if (box.askedWhy === null) return null;
  const why = errorText(box.askedWhy);
  return (
    <AlertDialog isOpen onClose={box.forgetAsked} title={text('outbox-any-time-title')} keep={text('outbox-any-time-keep')} act={text('outbox-any-time-act')} onAct={box.sendAnyTime}>
      <p>{why.title}</p>
    </AlertDialog>
  );
}

/** The one thing to do with the outbox; the only way by which a mail leaves. */
export function OutboxBar({ box }: { box: Outbox }) {
  const text = useText();
  const format = useFormat();
  const navigate = useNavigate();
  const { view } = box;
  if (view === undefined || view.mails.length === 0 || box.isSending) return null;
  const { waiting, questions, is_ready } = view;
  const counted = (id: string, count: number) => text(id, { count, shown: format.count(count) });
  const words = [waiting === 0 ? text('outbox-none-waiting') : counted('outbox-waiting', waiting), questions === 0 ? '' : counted('outbox-questions', questions)];
  const whyDisabled = waiting === 0 ? text('outbox-why-none') : is_ready ? undefined : text('outbox-why-not-ready');
  return (
    <ConfirmBar
      label={text('outbox-region')}
      start={
        <Button icon="settings" onPress={() => void navigate({ to: '/settings/mail' })}>
          {text('outbox-set-up')}
        </Button>
      }
      end={
        <Button variant="primary" size="lg" icon="send" onPress={() => box.send(null)} whyDisabled={whyDisabled}>
          {waiting === 0 ? text('outbox-send-nothing') : counted('outbox-send', waiting)}
        </Button>
      }
    >
      <span role="status">{words.filter(Boolean).join(' ')}</span>
    </ConfirmBar>
  );
}
