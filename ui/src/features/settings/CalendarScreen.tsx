import { Link } from '@tanstack/react-router';

import type { CalendarView, Convention, LateAfter, Weekend } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { Checkbox, RadioGroup } from '../../components/Choice';
import { ErrorNote } from '../../components/ErrorNote';
import { Icon } from '../../components/Icon';
import { Loaded } from '../../components/Loaded';
import { useText } from '../../components/locale';
import { Page, Sheet } from '../../components/Page';
import { Select, type Option } from '../../components/Select';
import { SettingsBar } from './SettingsBar';
import styles from './Calendar.module.css';
import { DaysOff } from './DaysOff';
import { useCalendar, type CalendarEditor } from './useCalendar';

const WEEKENDS: readonly Weekend[] = ['sat_sun', 'fri_sat', 'sun', 'sat'];
const CONVENTIONS: readonly Convention[] = ['none', 'following', 'modified_following', 'preceding'];
const LATE_AFTER: readonly LateAfter[] = ['due_date', 'business_day'];

/** The working week, days off, and what is moved to a business day. */
export function CalendarScreen() {
  const query = useCommandQuery('get_calendar', null);
  return <Loaded query={query}>{(view) => <CalendarForm view={view} />}</Loaded>;
}

function CalendarForm({ view }: { view: CalendarView }) {
  const text = useText();
  const editor = useCalendar(view);
  return (
    <Page title={text('calendar-title')} before={<WayBack />} confirm={<SaveBar editor={editor} />}>
      <p className="dense sub">{text('calendar-note')}</p>
      {editor.error ? <ErrorNote error={editor.error} /> : null}
      <div className={styles.columns}>
        <div className="stack gap">
          <Week editor={editor} />
          <DueDates editor={editor} />
          <Sending editor={editor} />
        </div>
        <DaysOff editor={editor} />
      </div>
    </Page>
  );
}

function WayBack() {
  const text = useText();
  return (
    <nav className={styles.way} aria-label={text('calendar-back')}>
      <Link to="/settings">{text('calendar-back')}</Link>
      <Icon name="chevron-right" size="s" />
    </nav>
  );
}

function Week({ editor }: { editor: CalendarEditor }) {
  const text = useText();
  const { view, form, change } = editor;
  const week = (weekend: Weekend) => text(`calendar-week-${weekend.replace('_', '-')}`);
  const weeks: Option<Weekend | 'usual'>[] = [
    { id: 'usual', label: text('calendar-week-usual', { week: week(view.usual_weekend) }) },
    ...WEEKENDS.map((id) => ({ id, label: week(id) })),
  ];
  return (
    <Sheet label={text('calendar-week')}>
      <div className={styles.fields}>
        <h2>{text('calendar-week')}</h2>
        <Select label={text('calendar-week')} isLabelHidden options={weeks} value={form.weekend ?? 'usual'} onChange={(weekend) => change({ weekend: weekend === 'usual' ? null : weekend })} />
      </div>
    </Sheet>
  );
}

function DueDates({ editor }: { editor: CalendarEditor }) {
  const text = useText();
  const { form, change } = editor;
  const option = (id: Convention) => ({ id, label: text(`calendar-shift-${id.replace('_', '-')}`) });
  return (
    <Sheet label={text('calendar-due')}>
      <div className={styles.fields}>
        <div>
          <h2>{text('calendar-due')}</h2>
          <p className="dense sub">{text('calendar-due-note')}</p>
        </div>
        <RadioGroup label={text('calendar-shift')} options={CONVENTIONS.map(option)} value={form.shift_due} onChange={(shift_due) => change({ shift_due })} />
        {form.shift_due === 'none' ? null : (
          <RadioGroup
            label={text('calendar-late')}
            options={LATE_AFTER.map((id) => ({ id, label: text(`calendar-late-${id.replace('_', '-')}`) }))}
            value={form.late_after}
            onChange={(late_after) => change({ late_after })}
          />
        )}
      </div>
    </Sheet>
  );
}

function Sending({ editor }: { editor: CalendarEditor }) {
  const text = useText();
  const { form, change } = editor;
  return (
    <Sheet label={text('calendar-sending')}>
      <div className={styles.fields}>
        <h2>{text('calendar-sending')}</h2>
        <Checkbox isSelected={form.sends_on_business_days} onChange={(sends_on_business_days) => change({ sends_on_business_days })}>
          {text('calendar-sending-only')}
        </Checkbox>
        <p className="dense sub">{text('calendar-sending-note')}</p>
      </div>
    </Sheet>
  );
}

function SaveBar({ editor }: { editor: CalendarEditor }) {
  const text = useText();
  return (
    <SettingsBar label={text('calendar-save-bar')} save={text('calendar-save')} form={editor}>
      {text('calendar-save-note')}
    </SettingsBar>
  );
}
