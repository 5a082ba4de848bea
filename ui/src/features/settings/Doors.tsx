import { useNavigate } from '@tanstack/react-router';

import { Button } from '../../components/Button';
import type { IconName } from '../../components/Icon';
import { useText } from '../../components/locale';
import { Sheet } from '../../components/Page';
import styles from './SettingsScreen.module.css';

/** The ways to settings that have a page of their own. */
export function Doors() {
  const text = useText();
  return (
    <>
      <Door title={text('stationery-title')} note={text('stationery-open-note')} open={text('stationery-open')} path="/settings/documents" icon="file-text" />
      <Door title={text('letter-texts-title')} note={text('letter-texts-open-note')} open={text('letter-texts-open')} path="/settings/texts" icon="pencil" />
      <Door title={text('calendar-title')} note={text('calendar-open-note')} open={text('calendar-open')} path="/settings/calendar" icon="calendar-days" />
      <Door title={text('groups-title')} note={text('groups-open-note')} open={text('groups-open')} path="/settings/groups" icon="users" />
      <Door title={text('interest-title')} note={text('interest-open-note')} open={text('interest-open')} path="/settings/interest" icon="scale" />
      <Door title={text('payment-settings-title')} note={text('payment-settings-open-note')} open={text('payment-settings-open')} path="/settings/payments" icon="banknote" />
      <Door title={text('exchange-title')} note={text('exchange-open-note')} open={text('exchange-open')} path="/settings/exchange-rates" icon="coins" />
      <Door title={text('outbox-settings-title')} note={text('outbox-settings-sub')} open={text('outbox-set-up')} path="/settings/mail" icon="mail" />
    </>
  );
}

type DoorProps = { title: string; note: string; open: string; path: string; icon: IconName };

function Door({ title, note, open, path, icon }: DoorProps) {
  const navigate = useNavigate();
  return (
    <Sheet label={title}>
      <div className={styles.door}>
        <h2>{title}</h2>
        <p className="dense sub">{note}</p>
        <Button icon={icon} onPress={() => void navigate({ to: path })}>
          {open}
        </Button>
      </div>
    </Sheet>
  );
}
