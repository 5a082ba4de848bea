import type { AgeingBy, AgeingTotal } from '../../api/generated/contract';
import { Icon } from '../../components/Icon';
import { useFormat, useText } from '../../components/locale';
import { isZero } from '../../components/numbers';
import styles from './Ageing.module.css';
import { tieOf } from './buckets';

type Props = { total: AgeingTotal; by: AgeingBy };

/** How it is counted, and that it ties: buckets = open items, less on account = balance = ledger (L6). */
export function Proof({ total, by }: Props) {
  const text = useText();
  return (
    <div className={styles.proof}>
      <p>
        <b className="strong">{text('ageing-how-title')}</b> {text(by === 'due' ? 'ageing-how-due' : 'ageing-how-invoice')}
      </p>
      <TieLine total={total} />
    </div>
  );
}

function TieLine({ total }: { total: AgeingTotal }) {
  const text = useText();
  const format = useFormat();
  const tie = tieOf(total);
  const values = {
    buckets: format.decimal(tie.buckets),
    open: format.decimal(tie.open),
    on_account: format.decimal(tie.onAccount),
    balance: format.decimal(tie.balance),
    ledger: format.decimal(tie.ledger),
  };
  if (!tie.isTied) {
    return (
      <p role="alert" className="red" data-tied="false">
        <Icon name="circle-alert" size="s" /> <b className="strong">{text('ageing-ties-not-title')}</b> {text('ageing-ties-not', values)}
      </p>
    );
  }
  return (
    <p data-tied="true">
      <Icon name="check" size="s" /> <b className="strong">{text('ageing-ties-title')}</b>{' '}
      {isZero(tie.onAccount)
        ? text('ageing-ties', { buckets: values.buckets, open: values.open, ledger: values.ledger })
        : text('ageing-ties-on-account', values)}
    </p>
  );
}
