import { useState } from 'react';

import type { OutboxText, TextStep, UseTextMessage } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { Button } from '../../components/Button';
import { DataTable } from '../../components/DataTable';
import { formatInstant } from '../../components/dates';
import { Note } from '../../components/Dialog';
import { ErrorNote } from '../../components/ErrorNote';
import type { IconName } from '../../components/Icon';
import { useLanguage, useText } from '../../components/locale';
import type { Column } from '../../components/table';
import { DetailActions } from '../../components/TableRow';
import { TextMessageWords } from '../../components/TextMessageWords';
import { TextWord } from '../../components/TextWord';
import styles from './Outbox.module.css';

/** Letters whose words go as text messages: opened in a program or copied, and never called sent. */
export function OutboxTexts({ texts }: { texts: readonly OutboxText[] }) {
  const text = useText();
  const columns = useColumns();
  return (
    <section className={styles.texts} aria-labelledby="outbox-texts">
      <h2 id="outbox-texts">{text('texts-title')}</h2>
      <p className="sub">{text('texts-intro')}</p>
      <DataTable label={text('texts-table')} columns={columns} rows={texts} rowKey={(each) => each.text_message_id} detail={(each) => <TextDetail message={each} />} isInline />
    </section>
  );
}

function useColumns(): Column<OutboxText>[] {
  const text = useText();
  const language = useLanguage();
  return [
    {
      id: 'customer',
      head: text('outbox-column-customer'),
      width: 'minmax(11rem, 1fr)',
      cell: (each) => (
        <bdi className="strong cut" title={each.customer_name}>
          {each.customer_name}
        </bdi>
      ),
    },
    {
      id: 'to',
      head: text('outbox-column-to'),
      width: 'minmax(10rem, 1fr)',
      cell: (each) => (
        <bdi className="num sub" dir="ltr">
          {each.phone}
        </bdi>
      ),
    },
    { id: 'letter', head: text('outbox-column-letter'), width: '8rem', cell: (each) => <bdi className="num sub">{each.letter_number}</bdi> },
    { id: 'state', head: text('outbox-column-state'), width: '13.5rem', cell: (each) => <TextWord state={each.state} isWithdrawn={each.is_withdrawn} /> },
    {
      id: 'last',
      head: text('outbox-column-last'),
      width: '9.5rem',
      cell: (each) => {
        const last = each.steps.at(-1);
        return <span className="sub">{last === undefined ? text('texts-never') : <bdi className="num">{formatInstant(last.at, language)}</bdi>}</span>;
      },
    },
  ];
}

const ICONS: Record<TextStep, IconName> = { sms: 'smartphone', whatsapp: 'message-square', zalo: 'message-square', copied: 'copy', passed_over: 'ban' };

/** The words of a text message, what was done with it, and what the owner can do. */
function TextDetail({ message }: { message: OutboxText }) {
  const text = useText();
  const language = useLanguage();
  const using = useCommandMutation('use_text_message');
  const printing = useCommandMutation('print_letter');
  const [isRefused, setIsRefused] = useState(false);
  const error = using.error ?? printing.error;
  return (
    <>
      <div className={styles.detail}>
        <p>{text(message.is_withdrawn ? 'texts-explain-withdrawn' : `texts-explain-${message.state.replaceAll('_', '-')}`)}</p>
        {error ? <ErrorNote error={error} /> : null}
        {isRefused ? <Note tone="amber">{text('texts-not-copied')}</Note> : null}
        <TextMessageWords words={message} />
        <dl className={styles.facts}>
          {message.steps.map(({ step, at }) => (
            <Done key={at} step={step} at={formatInstant(at, language)} />
          ))}
        </dl>
      </div>
      <DetailActions>
        {message.is_withdrawn ? null : <Uses message={message} onUse={using.mutate} onCopied={setIsRefused} isPending={using.isPending} />}
        <Button size="sm" variant="quiet" icon="file-text" onPress={() => printing.mutate({ letter_id: message.letter_id })}>
          {text('outbox-open-letter')}
        </Button>
      </DetailActions>
    </>
  );
}

function Done({ step, at }: { step: TextStep; at: string }) {
  const text = useText();
  return (
    <>
      <dt>{text(`texts-done-${step.replaceAll('_', '-')}`)}</dt>
      <dd>
        <bdi className="num">{at}</bdi>
      </dd>
    </>
  );
}

type UsesProps = { message: OutboxText; onUse: (request: UseTextMessage) => void; onCopied: (isRefused: boolean) => void; isPending: boolean };

/** The programs that a text message can be opened in. Zalo takes no text with a link: its words are copied first. */
function Uses({ message, onUse, onCopied, isPending }: UsesProps) {
  const text = useText();
  const keep = (step: TextStep) => onUse({ text_message_id: message.text_message_id, step });
  // What cannot be copied is not kept as copied; the words stand above to be selected by hand.
  const copy = (step: TextStep) =>
    void navigator.clipboard.writeText(message.chat).then(
      () => {
        onCopied(false);
        keep(step);
      },
      () => onCopied(true),
    );
  const acts: Record<TextStep, () => void> = {
    whatsapp: () => keep('whatsapp'),
    zalo: () => copy('zalo'),
    sms: () => keep('sms'),
    copied: () => copy('copied'),
    passed_over: () => keep('passed_over'),
  };
  const steps = Object.keys(acts) as TextStep[];
  return steps
    .filter((step) => step !== 'passed_over' || message.state === 'waiting')
    .map((step) => (
      <Button key={step} size="sm" icon={ICONS[step]} onPress={acts[step]} isPending={isPending}>
        {text(`texts-use-${step.replaceAll('_', '-')}`)}
      </Button>
    ));
}
