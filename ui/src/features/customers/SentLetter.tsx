import { useState } from 'react';

import type { LetterView } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { Button } from '../../components/Button';
import { useText } from '../../components/locale';
import { Paper, usePages, ZoomTools } from '../../components/Paper';
import type { Zoom } from '../../components/zoom';
import styles from './Customers.module.css';
import { LetterActions } from './LetterActions';

type Props = { letter: LetterView; customerName: string; onClose: () => void };

/** The pages of a document exactly as they were sent. */
export function SentLetter({ letter, customerName, onClose }: Props) {
  const text = useText();
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [fit, setFit] = useState(1);
  const query = useCommandQuery('read_letter', { letter_id: letter.letter_id });
  const pages = usePages(query.data);
  return (
    <section className={styles.sent} aria-label={text('letters-shown', { number: letter.number })}>
      <div className="row wrap">
        <Button icon="chevron-left" variant="quiet" onPress={onClose} autoFocus>
          {text('letters-close')}
        </Button>
        <h2>{text('letters-shown', { number: letter.number })}</h2>
        <LetterActions letter={letter} />
        <span className="end">
          <ZoomTools zoom={zoom} fit={fit} onChange={setZoom} />
        </span>
      </div>
      <Paper letter={pages} error={query.error} customerName={customerName} zoom={zoom} onFit={setFit} onPage={() => undefined} />
    </section>
  );
}
