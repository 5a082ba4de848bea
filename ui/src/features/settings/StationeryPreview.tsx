import { useState } from 'react';

import type { UpdateStationery } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { useText } from '../../components/locale';
import { Paper, usePages, ZoomTools } from '../../components/Paper';
import { useRested } from '../../components/useRested';
import type { Zoom } from '../../components/zoom';
import styles from './SettingsScreen.module.css';

/** The first letter that would go out today, with what stands in the form. */
export function StationeryPreview({ form }: { form: UpdateStationery }) {
  const text = useText();
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [fit, setFit] = useState(1);
  const rested = useRested(form);
  const query = useCommandQuery('preview_stationery', { stationery: rested }, { keepsPrevious: true });
  const letter = usePages(query.data);
  return (
    <section className={styles.desk} aria-label={text('stationery-preview')}>
      <div className="row">
        <span className="grow">
          <h2>{text('stationery-preview')}</h2>
          <span className="cap">{text('stationery-preview-note')}</span>
        </span>
        <ZoomTools zoom={zoom} fit={fit} onChange={setZoom} />
      </div>
      <Paper letter={letter} error={query.error} customerName={text('stationery-preview')} zoom={zoom} onFit={setFit} onPage={() => undefined} />
    </section>
  );
}
