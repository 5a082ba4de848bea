import { useState } from 'react';

import type { CustomerView } from '../../api/generated/contract';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { useFormat, useText } from '../../components/locale';
import styles from './Customers.module.css';
import { DocumentDialog } from './DocumentDialog';

/** What had been reminded of is paid: a letter of thanks is suggested (R21). */
export function ThanksBanner({ view, paidOn }: { view: CustomerView; paidOn: string }) {
  const text = useText();
  const format = useFormat();
  const [isWriting, setIsWriting] = useState(false);
  return (
    <section className={styles.banner} aria-label={text('customers-thanks')}>
      <Icon name="circle-check" />
      <span>{text('customers-thanks-for', { date: format.date(paidOn) })}</span>
      <span className="end">
        <Button size="sm" onPress={() => setIsWriting(true)}>
          {text('customers-thanks')}
        </Button>
      </span>
      {isWriting ? <DocumentDialog view={view} first="thanks" onClose={() => setIsWriting(false)} /> : null}
    </section>
  );
}
