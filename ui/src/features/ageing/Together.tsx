import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';

import type { AgeingBy, Currency, TogetherPart, TogetherView } from '../../api/generated/contract';
import { Amount, AmountCell } from '../../components/Amount';
import { Button } from '../../components/Button';
import { DataTable } from '../../components/DataTable';
import { useFormat, useLanguage, useText } from '../../components/locale';
import { currencySymbol } from '../../components/numbers';
import type { Column } from '../../components/table';
import styles from './Ageing.module.css';
import { BucketPicture } from './AgeingPicture';

type Props = { together: TogetherView; by: AgeingBy };

/** All currencies in the book's own, at the owner's rates. Nothing else rests on it, so nothing opens here. */
export function Together({ together, by }: Props) {
  const text = useText();
  const navigate = useNavigate();
  const { buckets, parts, currency, missing } = together;
  const columns = useColumns(currency);
  return (
    <>
      {buckets === null ? (
        <p className={styles.missing} role="status">
          {text('exchange-missing', { currencies: missing.join(', ') })}
        </p>
      ) : (
        <BucketPicture buckets={buckets} by={by} show={(figure, _name, children) => children ?? <Amount value={buckets[figure]} />} />
      )}
      <DataTable label={text('exchange-parts', { currency })} columns={columns} rows={parts} rowKey={(part) => part.open.currency} isInline />
      <div className={styles.proof}>
        <p>{text('exchange-how')}</p>
        <p>
          <Button icon="pencil" onPress={() => void navigate({ to: '/settings/exchange-rates' })}>
            {text(buckets === null ? 'exchange-enter' : 'exchange-change')}
          </Button>
        </p>
      </div>
    </>
  );
}

function useColumns(currency: Currency): Column<TogetherPart>[] {
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  return useMemo(
    () => [
      { id: 'currency', head: text('exchange-column-currency'), width: '7rem', cell: ({ open }) => <bdi>{`${open.currency} ${currencySymbol(open.currency, language)}`}</bdi> },
      { id: 'open', head: text('exchange-column-open'), width: '9rem', kind: 'figure', cell: ({ open }) => <AmountCell value={open} /> },
      { id: 'overdue', head: text('exchange-column-overdue'), width: '9rem', kind: 'figure', cell: ({ overdue }) => <AmountCell value={overdue} /> },
      {
        id: 'rate',
        head: text('exchange-column-rate'),
        width: 'minmax(11rem,1fr)',
        cell: ({ rate, on, open }) => {
          if (open.currency === currency) return <span className="sub">{text('exchange-own')}</span>;
          return rate === null || on === null ? '–' : text('exchange-rate-of', { rate: format.decimal(rate), date: format.date(on) });
        },
      },
      {
        id: 'worth',
        head: text('exchange-column-worth', { currency }),
        width: '10rem',
        kind: 'figure',
        cell: ({ worth }) => (worth === null ? '–' : <AmountCell value={worth} />),
      },
    ],
    [text, format, language, currency],
  );
}
