import { Link } from '@tanstack/react-router';

import type { GroupsView } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { useToday } from '../../api/session';
import { Button, IconButton } from '../../components/Button';
import { ErrorNote, useErrorText } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { Icon } from '../../components/Icon';
import { Loaded } from '../../components/Loaded';
import { useFormat, useText } from '../../components/locale';
import { ConfirmBar, Page, Sheet } from '../../components/Page';
import { TermsPicker } from '../../components/TermsPicker';
import { useDebounced } from '../../components/useDebounced';
import styles from './Groups.module.css';
import { useGroups, type GroupRow, type GroupsEditor } from './useGroups';

const TYPING_MS = 120;

/** Groups of customers, and whose terms invoices follow. */
export function GroupsScreen() {
  const query = useCommandQuery('get_groups', null);
  return <Loaded query={query}>{(view) => <GroupsForm view={view} />}</Loaded>;
}

function GroupsForm({ view }: { view: GroupsView }) {
  const text = useText();
  const editor = useGroups(view);
  return (
    <Page title={text('groups-title')} before={<WayBack />} confirm={<SaveBar editor={editor} />}>
      <p className="dense sub">{text('groups-note')}</p>
      {editor.error ? <ErrorNote error={editor.error} /> : null}
      <div className={styles.sheets}>
        <Sheet label={text('groups-company')}>
          <div className={styles.fields}>
            <h2>{text('groups-company')}</h2>
            <TermsField label={text('groups-company-terms')} value={editor.form.company} onChange={editor.setCompany} whenEmpty={text('groups-company-missing')} />
          </div>
        </Sheet>
        <Sheet label={text('groups-list')}>
          <div className={styles.fields}>
            <h2>{text('groups-list')}</h2>
            {editor.form.rows.length === 0 ? <p className="sub">{text('groups-none')}</p> : null}
            <ul className={styles.list} aria-label={text('groups-list')}>
              {editor.form.rows.map((row) => (
                <Group key={row.key} row={row} editor={editor} />
              ))}
            </ul>
            <div>
              <Button icon="plus" onPress={editor.addRow}>
                {text('groups-add')}
              </Button>
            </div>
          </div>
        </Sheet>
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

function Group({ row, editor }: { row: GroupRow; editor: GroupsEditor }) {
  const text = useText();
  const format = useFormat();
  const isUsed = row.customer_count > 0;
  return (
    <li className={styles.group}>
      <TextField
        label={text('groups-name')}
        value={row.name}
        onChange={(name) => editor.changeRow(row.key, { name })}
        hint={row.group_id === null ? undefined : text('groups-customers', { count: row.customer_count, shown: format.count(row.customer_count) })}
        autoFocus={row.group_id === null}
      />
      <TermsField label={text('groups-terms')} value={row.terms} onChange={(terms) => editor.changeRow(row.key, { terms })} whenEmpty={text('groups-as-company')} />
      {isUsed ? null : (
        <span className={styles.remove}>
          <IconButton icon="trash" label={text('groups-remove', { name: row.name })} onPress={() => editor.removeRow(row.key)} />
        </span>
      )}
    </li>
  );
}

type TermsFieldProps = { label: string; value: string; onChange: (terms: string) => void; whenEmpty: string };

/** Terms in their notation, with what they mean below them. */
function TermsField({ label, value, onChange, whenEmpty }: TermsFieldProps) {
  const errorText = useErrorText();
  const issued_on = useToday();
  const typed = useDebounced(value.trim(), TYPING_MS);
  const choices = useCommandQuery('list_terms', null);
  const due = { kind: 'terms', terms: typed } as const;
  const query = useCommandQuery('explain_due', { customer_id: null, issued_on, due, amount: null }, { isEnabled: typed !== '', keepsPrevious: true });
  const error = typed === '' ? null : query.error;
  return (
    <TextField
      label={label}
      value={value}
      onChange={onChange}
      hint={typed === '' ? whenEmpty : query.data?.sentence}
      error={error === null ? undefined : errorText(error).title}
      tail={<TermsPicker choices={choices.data ?? []} onChoose={onChange} />}
      isLatin
    />
  );
}

function SaveBar({ editor }: { editor: GroupsEditor }) {
  const text = useText();
  return (
    <ConfirmBar
      label={text('groups-save-bar')}
      end={
        <>
          {editor.isChanged ? (
            <Button variant="quiet" size="lg" icon="undo-2" onPress={editor.discard}>
              {text('settings-discard')}
            </Button>
          ) : null}
          <Button variant="primary" size="lg" onPress={editor.save} isPending={editor.isSaving} whyDisabled={editor.isChanged ? undefined : text('settings-nothing-changed')}>
            {text('groups-save')}
          </Button>
        </>
      }
    >
      {text('groups-save-note')}
    </ConfirmBar>
  );
}
