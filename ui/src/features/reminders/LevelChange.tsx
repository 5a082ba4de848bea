import { Icon } from '../../components/Icon';
import { useFormat, useText } from '../../components/locale';
import styles from './Reminders.module.css';

/** From one level to the next; the arrow is a picture, so that it points along the line of reading. */
export function LevelChange({ before, after }: { before: number; after: number }) {
  const text = useText();
  const format = useFormat();
  return (
    <span className={styles.level}>
      <span className="hidden">{text('reminders-level-change', { before: format.count(before), after: format.count(after) })}</span>
      <span aria-hidden="true">{format.count(before)}</span>
      <Icon name="arrow-right" size="s" />
      <b className="strong" aria-hidden="true">
        {format.count(after)}
      </b>
    </span>
  );
}
