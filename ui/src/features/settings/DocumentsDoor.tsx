import { useNavigate } from '@tanstack/react-router';

import { Button } from '../../components/Button';
import { useText } from '../../components/locale';
import { Sheet } from '../../components/Page';
import styles from './SettingsScreen.module.css';

/** The way to the settings of documents, which have a page of their own because a letter stands beside them. */
export function DocumentsDoor() {
  const text = useText();
  const navigate = useNavigate();
  return (
    <Sheet label={text('stationery-title')}>
      <div className={styles.door}>
        <h2>{text('stationery-title')}</h2>
        <p className="dense sub">{text('stationery-open-note')}</p>
        <Button icon="file-text" onPress={() => void navigate({ to: '/settings/documents' })}>
          {text('stationery-open')}
        </Button>
      </div>
    </Sheet>
  );
}
