import type { PictureUse } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { Button } from '../../components/Button';
import { ErrorNote } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { useText } from '../../components/locale';
import { Sheet } from '../../components/Page';
import type { StationeryFields } from './PaperFields';
import styles from './SettingsScreen.module.css';

/** Logo and signature, which are kept at once, and the accent colour. */
export function LookFields({ view, form, onChange }: StationeryFields) {
  const text = useText();
  return (
    <Sheet label={text('stationery-look')}>
      <div className={styles.fields}>
        <div>
          <h2>{text('stationery-look')}</h2>
          <p className="dense sub">{text('stationery-look-note')}</p>
        </div>
        <PictureField purpose="logo" isKept={view.has_logo} />
        <PictureField purpose="signature" isKept={view.has_signature} />
        <TextField
          label={text('stationery-accent')}
          hint={text('stationery-accent-hint', { usual: view.usual_accent })}
          value={form.accent}
          onChange={(accent) => onChange({ accent: accent.toUpperCase().slice(0, 7) })}
          isLatin
        />
      </div>
    </Sheet>
  );
}

function PictureField({ purpose, isKept }: { purpose: PictureUse; isKept: boolean }) {
  const text = useText();
  const choose = useCommandMutation('choose_picture');
  const remove = useCommandMutation('remove_picture');
  const error = choose.error ?? remove.error;
  return (
    <div className="stack tight" role="group" aria-label={text(`stationery-${purpose}`)}>
      <span className="row wrap">
        <strong>{text(`stationery-${purpose}`)}</strong>
        <span className="sub dense">{text(isKept ? 'stationery-kept' : 'stationery-none')}</span>
      </span>
      <span className="row wrap">
        <Button icon="upload" isPending={choose.isPending} onPress={() => choose.mutate({ purpose })}>
          {text(isKept ? 'stationery-replace' : 'stationery-choose')}
        </Button>
        {isKept ? (
          <Button variant="quiet" icon="trash" isPending={remove.isPending} onPress={() => remove.mutate({ purpose })}>
            {text(`stationery-remove-${purpose}`)}
          </Button>
        ) : null}
      </span>
      {error ? <ErrorNote error={error} /> : null}
    </div>
  );
}
