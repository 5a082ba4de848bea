import type { ReactNode } from 'react';

import type { LookAlike } from '../../api/generated/contract';
import { Amount } from '../../components/Amount';
import { DateText } from '../../components/DateText';
import { useText } from '../../components/locale';
import styles from './Merge.module.css';

type Props = {
  /** What the table is about, spoken. */
  label: string;
  one: LookAlike;
  other: LookAlike;
  /** What stands above each of them. */
  heads: readonly [ReactNode, ReactNode];
  /** Whether that is the names. */
  isHeadedByName?: boolean | undefined;
};

/** Two customers side by side. What neither has is left out. */
export function LookAlikes({ label, one, other, heads, isHeadedByName = false }: Props) {
  const text = useText();
  const lines = linesOf(one).map((line, at) => ({ ...line, theirs: linesOf(other)[at] }));
  return (
    <table className={styles.sides} aria-label={label}>
      <colgroup>
        <col />
        <col />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="hidden">{text('merging-detail')}</span>
          </th>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, content, isEmpty, theirs }) =>
          (isEmpty && (theirs?.isEmpty ?? true)) || (isHeadedByName && id === 'name') ? null : (
            <tr key={id}>
              <th scope="row">{text(`merging-line-${id}`)}</th>
              <td>{content}</td>
              <td>{theirs?.content}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

type Line = { id: string; content: ReactNode; isEmpty: boolean };

function linesOf(customer: LookAlike): Line[] {
  const words = (id: string, value: string): Line => ({ id, content: <bdi>{value}</bdi>, isEmpty: value === '' });
  const latin = (id: string, value: string): Line => ({ id, content: <bdi className="num">{value}</bdi>, isEmpty: value === '' });
  return [
    words('name', customer.name),
    latin('number', customer.number),
    words('address', customer.address.join(', ')),
    words('contact', customer.contact),
    latin('phone', customer.phone),
    latin('email', customer.email),
    latin('tax-id', customer.tax_id),
    {
      id: 'balance',
      isEmpty: customer.balances.length === 0,
      content: customer.balances.map((balance) => (
        <div key={balance.currency}>
          <Amount value={balance.balance} />
        </div>
      )),
    },
    {
      id: 'last-invoice',
      isEmpty: customer.last_invoice_on === null,
      content: customer.last_invoice_on === null ? null : <DateText value={customer.last_invoice_on} />,
    },
  ];
}
