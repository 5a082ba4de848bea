import { Link } from '@tanstack/react-router';

import type { CustomerId } from '../../api/generated/contract';
import styles from './Entry.module.css';

/** The customer of a row. A name that is too long loses its end, whichever direction it is read in. */
export function CustomerLink({ id, name }: { id: CustomerId; name: string }) {
  return (
    <Link to="/customers/$customerId" params={{ customerId: String(id) }} className={styles.name} title={name} tabIndex={-1}>
      <bdi className="cut">{name}</bdi>
    </Link>
  );
}
