import type { RunLetter, RunView } from '../../api/generated/contract';
import { AmountCell } from '../../components/Amount';
import { DataTable } from '../../components/DataTable';
import { DateText } from '../../components/DateText';
import { useText } from '../../components/locale';
import { MailWord } from '../../components/MailWord';
import type { Column } from '../../components/table';
import { TextWord } from '../../components/TextWord';
import { ChannelWord } from './ChannelChoice';
import { FigureHead } from './Letters';
import { LevelName } from './LevelName';
import { onlyCurrency } from './rows';

/** How a letter left, and where its mail or text message is. */
function LeftBy({ letter: { mail, text } }: { letter: RunLetter }) {
  if (mail === null && text === null) return <ChannelWord channel="letter" />;
  return (
    <span className="row">
      <ChannelWord channel={mail === null ? 'text' : 'mail'} />
      {mail === null ? null : <MailWord state={mail} />}
      {text === null ? null : <TextWord state={text} />}
    </span>
  );
}

/** The letters of a confirmed run, in envelope order. */
export function RunLetters({ run }: { run: RunView }) {
  const text = useText();
  const currency = onlyCurrency(run.letters.map((letter) => letter.net.currency));
  const isMixed = currency === null;
  const columns: Column<RunLetter>[] = [
    { id: 'number', head: text('reminders-column-number'), width: '9rem', cell: (letter) => <bdi className="num sub">{letter.number}</bdi> },
    {
      id: 'customer',
      head: text('reminders-column-customer'),
      cell: (letter) => (
        <bdi className="strong cut" title={letter.customer_name}>
          {letter.customer_name}
        </bdi>
      ),
    },
    {
      id: 'channel',
      head: text('outbox-column-channel'),
      width: '15rem',
      cell: (letter) => <LeftBy letter={letter} />,
    },
    { id: 'level', head: text('reminders-column-level'), width: '8rem', cell: (letter) => <LevelName level={letter.level} /> },
    {
      id: 'net',
      head: <FigureHead id="reminders-column-net" currency={currency} />,
      width: '9.5rem',
      kind: 'figure',
      cell: (letter) => <AmountCell value={letter.net} isMixed={isMixed} />,
    },
    { id: 'pay-by', head: text('reminders-column-pay-by'), width: '7rem', cell: (letter) => <DateText value={letter.pay_by} /> },
  ];
  return <DataTable label={text('reminders-table-letters')} columns={columns} rows={run.letters} rowKey={(letter) => letter.letter_id} />;
}
