import { useMemo, useState } from 'react';

import type { CustomerId, LetterView } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { Amount } from '../../components/Amount';
import { State } from '../../components/Badge';
import { Button } from '../../components/Button';
import { DataTable } from '../../components/DataTable';
import type { Column } from '../../components/table';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { useFormat, useText } from '../../components/locale';
import { MailWord } from '../../components/MailWord';
import { TextWord } from '../../components/TextWord';
import styles from './Customers.module.css';
import { SentLetter } from './SentLetter';

type Props = { customerId: CustomerId; customerName: string };

/** Every document as it was sent: to look at, print again, or save. */
export function LettersTab({ customerId, customerName }: Props) {
  const query = useCommandQuery('list_letters', { customer_id: customerId });
  const [shown, setShown] = useState<LetterView | null>(null);
  if (shown) return <SentLetter letter={shown} customerName={customerName} onClose={() => setShown(null)} />;
  return <Loaded query={query}>{(letters) => <LetterList letters={letters} onShow={setShown} />}</Loaded>;
}

type ListProps = { letters: readonly LetterView[]; onShow: (letter: LetterView) => void };

function LetterList({ letters, onShow }: ListProps) {
  const text = useText();
  const columns = useLetterColumns(onShow, letters.some((letter) => letter.mail !== null || letter.text !== null));
  if (letters.length === 0) {
    return (
      <EmptyState icon="mail" title={text('letters-empty')}>
        {text('letters-empty-note')}
      </EmptyState>
    );
  }
  return (
    <section className={styles.ledger} aria-label={text('letters-tab')}>
      <DataTable label={text('letters-table')} columns={columns} rows={letters} rowKey={(letter) => String(letter.letter_id)} onOpen={onShow} isInline />
    </section>
  );
}

/** A letter on paper left with its run; a mail or a text message is no further than its outbox says (E1). */
function LetterState({ letter: { is_withdrawn, mail, text: message } }: { letter: LetterView }) {
  const text = useText();
  if (mail !== null) return <MailWord state={mail} isWithdrawn={is_withdrawn} />;
  if (message !== null) return <TextWord state={message} isWithdrawn={is_withdrawn} />;
  return (
    <State icon={is_withdrawn ? 'undo-2' : 'check'} tone={is_withdrawn ? 'off' : 'sub'}>
      {text(is_withdrawn ? 'letters-withdrawn' : 'letters-sent')}
    </State>
  );
}

function useLetterColumns(onShow: (letter: LetterView) => void, hasMail: boolean): Column<LetterView>[] {
  const text = useText();
  const format = useFormat();
  return useMemo(
    () => [
      { id: 'number', head: text('letters-number'), width: 'minmax(8rem, 1fr)', cell: (letter) => <bdi className="num">{letter.number}</bdi> },
      { id: 'dated', head: text('letters-dated'), width: '8rem', cell: (letter) => format.date(letter.dated_on) },
      { id: 'level', head: text('letters-level'), width: '8rem', cell: (letter) => (letter.level === 0 ? text('letters-note') : format.count(letter.level)) },
      { id: 'net', head: text('letters-net'), width: '9rem', kind: 'figure', cell: (letter) => <Amount value={letter.net} /> },
      { id: 'pay-by', head: text('letters-pay-by'), width: '8rem', cell: (letter) => format.date(letter.pay_by) },
      {
        id: 'state',
        head: text('letters-state'),
        width: hasMail ? '14rem' : '7.5rem',
        cell: (letter) => <LetterState letter={letter} />,
      },
      {
        id: 'look',
        head: text('letters-show'),
        width: '6.5rem',
        cell: (letter) => (
          <Button size="sm" onPress={() => onShow(letter)}>
            {text('letters-show')}
          </Button>
        ),
      },
    ],
    [text, format, onShow, hasMail],
  );
}
