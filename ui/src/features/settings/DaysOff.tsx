import { useState } from 'react';

import { useToday } from '../../api/session';
import { Button, IconButton } from '../../components/Button';
import { Checkbox } from '../../components/Choice';
import { DateField } from '../../components/DateField';
import { TextField } from '../../components/Field';
import { useFormat, useLanguage, useText } from '../../components/locale';
import { Sheet } from '../../components/Page';
import { Select } from '../../components/Select';
import styles from './Calendar.module.css';
import { daysOf, yearsOf, type CalendarEditor, type DayOff } from './useCalendar';

/** The public holidays of the country, which can be taken off the list, and the owner's own days. */
export function DaysOff({ editor }: { editor: CalendarEditor }) {
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  const today = useToday();
  const { view, form, change } = editor;
  const [year, setYear] = useState(today.slice(0, 4));
  const days = daysOf(year, view, form);
  const country = new Intl.DisplayNames(language, { type: 'region' }).of(view.country) ?? view.country;
  const turn = (day: DayOff, isOff: boolean) =>
    change({ removed: isOff ? form.removed.filter((on) => on !== day.on) : [...form.removed, day.on].sort() });
  return (
    <Sheet label={text('calendar-days')}>
      <div className={styles.fields}>
        <div>
          <h2>{text('calendar-days')}</h2>
          <p className="dense sub">{view.retrieved_on === null ? text('calendar-no-list', { country }) : text('calendar-list', { country })}</p>
        </div>
        <div className={styles.year}>
          <Select label={text('calendar-year')} options={yearsOf(today, view, form).map((id) => ({ id, label: id }))} value={year} onChange={setYear} />
        </div>
        {days.length === 0 ? <p className="sub">{text('calendar-none', { year })}</p> : null}
        <ul className={styles.days} aria-label={text('calendar-days')}>
          {days.map((day) => (
            <li key={day.on} className={styles.day}>
              {day.isOwn ? (
                <span className={styles.own}>
                  <DayName day={day} />
                </span>
              ) : (
                <Checkbox isSelected={day.isOff} onChange={(isOff) => turn(day, isOff)}>
                  <DayName day={day} />
                </Checkbox>
              )}
              {day.isOwn ? (
                <IconButton
                  icon="trash"
                  size="sm"
                  label={text('calendar-remove', { name: day.name })}
                  onPress={() => change({ own: form.own.filter(({ on }) => on !== day.on) })}
                />
              ) : null}
            </li>
          ))}
        </ul>
        <AddDay editor={editor} onAdded={(on) => setYear(on.slice(0, 4))} />
        {view.retrieved_on === null || view.known_until === null ? null : (
          <p className="cap">
            {text('calendar-source', { source: view.source, date: format.date(view.retrieved_on), until: format.date(view.known_until) })}
          </p>
        )}
      </div>
    </Sheet>
  );
}

function DayName({ day }: { day: DayOff }) {
  const format = useFormat();
  return (
    <span className={styles.name}>
      <span className={styles.date}>{format.longDate(day.on)}</span>
      <bdi className={day.isOff ? undefined : styles.gone}>{day.name}</bdi>
    </span>
  );
}

function AddDay({ editor, onAdded }: { editor: CalendarEditor; onAdded: (on: string) => void }) {
  const text = useText();
  const today = useToday();
  const { view, form, change } = editor;
  const [on, setOn] = useState(today);
  const [name, setName] = useState('');
  const isThere = form.own.some((day) => day.on === on) || view.holidays.some((day) => day.on === on);
  const why = name.trim() === '' ? text('calendar-why-name') : isThere ? text('calendar-why-twice') : undefined;
  const add = () => {
    change({ own: [...form.own, { on, name: name.trim() }].sort((a, b) => (a.on < b.on ? -1 : 1)) });
    setName('');
    onAdded(on);
  };
  return (
    <div className={styles.add} role="group" aria-label={text('calendar-add')}>
      <DateField label={text('calendar-add-on')} value={on} today={today} onChange={setOn} />
      <TextField label={text('calendar-add-name')} value={name} onChange={setName} />
      <Button icon="plus" onPress={add} whyDisabled={why}>
        {text('calendar-add')}
      </Button>
    </div>
  );
}
