import { useState } from 'react';

import type { LetterTextDraft } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { Note } from '../../components/Dialog';
import { useText } from '../../components/locale';
import { Paper, usePages, ZoomTools } from '../../components/Paper';
import { TextMessageWords } from '../../components/TextMessageWords';
import type { Zoom } from '../../components/zoom';
import styles from './SettingsScreen.module.css';

const NOTHING: LetterTextDraft = {
  key: { level: 1, language: 'en', tone: 'neutral', is_consumer: false },
  text: { subject: '', opening: '', consequence: '', ways_out: '', closing: '', sms: '', chat: '' },
};

/** A real page with the words in the form; while something is wrong, the last one that could be printed. */
export function LetterTextPreview({ draft, isWrong }: { draft: LetterTextDraft | null; isWrong: boolean }) {
  const text = useText();
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [fit, setFit] = useState(1);
  const query = useCommandQuery('preview_letter_text', draft ?? NOTHING, { isEnabled: draft !== null, keepsPrevious: true });
  const letter = usePages(query.data);
  const message = useCommandQuery('preview_letter_text_message', draft ?? NOTHING, { isEnabled: draft !== null, keepsPrevious: true });
  return (
    <section className={styles.desk} aria-label={text('letter-texts-preview')}>
      <div className="row">
        <span className="grow">
          <h2>{text('letter-texts-preview')}</h2>
          <span className="cap">{text('letter-texts-preview-note')}</span>
        </span>
        <ZoomTools zoom={zoom} fit={fit} onChange={setZoom} />
      </div>
      {isWrong ? <Note tone="amber">{text('letter-texts-preview-waits')}</Note> : null}
      <Paper letter={letter} error={query.error} customerName={text('letter-texts-preview')} zoom={zoom} onFit={setFit} onPage={() => undefined} />
      {message.data ? (
        <>
          <h2>{text('texts-preview')}</h2>
          <TextMessageWords words={message.data} />
        </>
      ) : null}
    </section>
  );
}
