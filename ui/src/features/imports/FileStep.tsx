import { Button } from '../../components/Button';
import { Segmented } from '../../components/Choice';
import { ErrorNote } from '../../components/ErrorNote';
import { FileDrop } from '../../components/FileDrop';
import { useText } from '../../components/locale';
import { Progress } from '../../components/Progress';
import type { ImportKind } from '../../api/generated/contract';
import { History } from './History';
import { ImportPage } from './ImportPage';
import styles from './imports.module.css';
import { kindWord } from './reading';
import type { Flow } from './useImportFlow';

const KINDS: readonly ImportKind[] = ['invoices', 'customers', 'payments', 'opening_balances'];

type Props = {
  flow: Extract<Flow, { step: 'file' | 'reading' }>;
  kind: ImportKind;
  onKind: (kind: ImportKind) => void;
  onChoose: () => void;
  onFile: (file: File) => void;
  onStop: () => void;
};

/** The first step: what stands in the file, and the file itself. Earlier imports stand below. */
export function FileStep({ flow, kind, onKind, onChoose, onFile, onStop }: Props) {
  const text = useText();
  const isReading = flow.step === 'reading';
  return (
    <ImportPage kind={kind} step="file">
      <div className={styles.file} aria-busy={isReading}>
        {flow.step === 'file' && flow.error !== null ? <ErrorNote error={flow.error} /> : null}
        <KindChoice kind={kind} onKind={onKind} />
        <FileDrop
          title={text(`imports-drop-title-${kindWord(kind)}`)}
          choose={text('imports-choose-file')}
          onChoose={() => {
            if (!isReading) onChoose();
          }}
          onFile={onFile}
          kinds={text('imports-formats')}
        >
          <p>{text(`imports-drop-text-${kindWord(kind)}`)}</p>
          <p>{text('imports-nothing-kept')}</p>
        </FileDrop>
        {isReading ? <Reading fileName={flow.fileName} onStop={onStop} /> : null}
      </div>
      <History />
    </ImportPage>
  );
}

function KindChoice({ kind, onKind }: { kind: ImportKind; onKind: (kind: ImportKind) => void }) {
  const text = useText();
  const options = KINDS.map((id) => ({ id, label: text(`imports-kind-${kindWord(id)}`) }));
  return (
    <div className="row wrap">
      <span className="cap" aria-hidden="true">
        {text('imports-kind')}
      </span>
      <Segmented label={text('imports-kind')} options={options} value={kind} onChange={onKind} />
    </div>
  );
}

/** A large file takes a while; stopping keeps nothing of it. */
function Reading({ fileName, onStop }: { fileName: string | null; onStop: () => void }) {
  const text = useText();
  return (
    <div className="stack tight" role="status">
      <Progress label={fileName === null ? text('imports-reading') : text('imports-reading-name', { name: fileName })} />
      <div className="row">
        <Button onPress={onStop}>{text('imports-stop')}</Button>
        <span className="cap">{text('imports-stop-hint')}</span>
      </div>
    </div>
  );
}
