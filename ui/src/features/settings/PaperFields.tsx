import type { Paper, StationeryView, UpdateStationery, WindowSide } from '../../api/generated/contract';
import { useText } from '../../components/locale';
import { Sheet } from '../../components/Page';
import { Select, type Option } from '../../components/Select';
import styles from './SettingsScreen.module.css';

/** What the fields of documents share: what is kept, what stands in the form, and how it changes. */
export type StationeryFields = { view: StationeryView; form: UpdateStationery; onChange: (part: Partial<UpdateStationery>) => void };

const PAPERS: readonly Paper[] = ['din_b', 'din_a', 'us_letter', 'plain_a4'];
const SIDES: readonly WindowSide[] = ['left', 'right'];

/** The sheet and the window of its envelope; what is usual in the country stands first. */
export function PaperFields({ view, form, onChange }: StationeryFields) {
  const text = useText();
  const paperName = (paper: Paper) => text(`stationery-paper-${paper.replace('_', '-')}`);
  const sideName = (side: WindowSide) => text(`stationery-side-${side}`);
  const papers: Option<Paper | 'usual'>[] = [
    { id: 'usual', label: text('stationery-paper-usual', { paper: paperName(view.usual_paper) }) },
    ...PAPERS.map((id) => ({ id, label: paperName(id) })),
  ];
  const sides: Option<WindowSide | 'usual'>[] = [
    { id: 'usual', label: text('stationery-side-usual', { side: sideName(view.usual_window_side) }) },
    ...SIDES.map((id) => ({ id, label: sideName(id) })),
  ];
  const hasWindow = (form.paper ?? view.usual_paper) !== 'plain_a4';
  return (
    <Sheet label={text('stationery-paper')}>
      <div className={styles.fields}>
        <h2>{text('stationery-paper')}</h2>
        <Select
          label={text('stationery-paper')}
          options={papers}
          value={form.paper ?? 'usual'}
          onChange={(paper) => onChange({ paper: paper === 'usual' ? null : paper })}
        />
        {hasWindow ? (
          <Select
            label={text('stationery-side')}
            options={sides}
            value={form.window_side ?? 'usual'}
            onChange={(side) => onChange({ window_side: side === 'usual' ? null : side })}
          />
        ) : null}
      </div>
    </Sheet>
  );
}
