import type { PolicyView } from '../../api/generated/contract';
import { useBook } from '../../api/session';
import { AmountField } from '../../components/AmountField';
import { Button } from '../../components/Button';
import { ErrorNote, useErrorText } from '../../components/ErrorNote';
import { Loaded } from '../../components/Loaded';
import { useFormat, useText } from '../../components/locale';
import { NumberField } from '../../components/NumberField';
import { ConfirmBar, Sheet } from '../../components/Page';
import { PolicyExample } from './PolicyExample';
import { PolicyLimits } from './PolicyLimits';
import { PolicyLine } from './PolicyLine';
import { PolicyOwnerPicker } from './PolicyOwnerPicker';
import styles from './Policy.module.css';
import { Rehearsal } from './Rehearsal';
import { currenciesOf, problemAt, withMinimum, withMoreLevels, type PolicyEditor } from './usePolicy';

/** The ladder of reminders, drawn from the due date on and edited where it stands. */
export function PolicyTab({ editor }: { editor: PolicyEditor }) {
  return (
    <Loaded query={{ data: editor.view, error: editor.error, refetch: editor.retry }}>
      {(view) => (
        <div className={styles.policy}>
          {editor.saveError ? <ErrorNote error={editor.saveError} /> : null}
          <PolicyOwnerPicker editor={editor} view={view} />
          <Levels editor={editor} view={view} />
          <div className={styles.columns}>
            <div className="stack gap">
              <Conditions editor={editor} view={view} />
              {editor.policy && editor.owner.of === 'company' ? <PolicyLimits policy={editor.policy} view={view} onChange={editor.change} /> : null}
            </div>
            <PolicyExample view={view} isChanged={editor.isChanged} />
          </div>
          <Rehearsal editor={editor} />
        </div>
      )}
    </Loaded>
  );
}

type PartProps = { editor: PolicyEditor; view: PolicyView };

function Levels({ editor, view }: PartProps) {
  const text = useText();
  const errorText = useErrorText();
  const { policy } = editor;
  if (!policy) return null;
  const problem = problemAt(view, { field: 'levels' });
  return (
    <Sheet label={text('policy-levels')}>
      <div className={styles.head}>
        <h2>{text('policy-levels')}</h2>
        <span className="cap">{text('policy-levels-note')}</span>
        <span className="row wrap end">
          <CourtesyButton editor={editor} />
          <Button
            size="sm"
            icon="minus"
            onPress={() => editor.change({ levels: policy.levels.slice(0, -1) })}
            whyDisabled={policy.levels.length === 1 ? text('policy-one-level') : undefined}
          >
            {text('policy-remove-level')}
          </Button>
          <Button
            size="sm"
            icon="plus"
            onPress={() => editor.change(withMoreLevels(policy))}
            whyDisabled={policy.levels.length >= MOST_LEVELS ? text('policy-most-levels') : undefined}
          >
            {text('policy-add-level')}
          </Button>
        </span>
      </div>
      {problem ? <p className="red dense">{errorText(problem).title}</p> : null}
      <PolicyLine policy={policy} view={view} onChange={editor.change} />
    </Sheet>
  );
}

/** Puts the note before the due date on the ladder, or takes it away. */
function CourtesyButton({ editor }: { editor: PolicyEditor }) {
  const text = useText();
  const hasNote = editor.policy?.courtesy !== undefined;
  return (
    <Button size="sm" icon={hasNote ? 'minus' : 'plus'} onPress={() => editor.change({ courtesy: hasNote ? undefined : { days_before: USUAL_NOTE } })}>
      {text(hasNote ? 'policy-remove-courtesy' : 'policy-add-courtesy')}
    </Button>
  );
}

/** Days before the due date at which a note usually goes. */
const USUAL_NOTE = 3;

/** The buttons stop where the program would refuse. */
const MOST_LEVELS = 9;

function Conditions({ editor, view }: PartProps) {
  const text = useText();
  const book = useBook();
  const errorText = useErrorText();
  const { policy } = editor;
  if (!policy) return null;
  const error = (place: Parameters<typeof problemAt>[1]) => {
    const problem = problemAt(view, place);
    return problem ? errorText(problem).title : undefined;
  };
  return (
    <Sheet label={text('policy-conditions')}>
      <div className={styles.fields}>
        <h2>{text('policy-conditions')}</h2>
        <NumberField
          label={text('policy-quiet')}
          hint={text('policy-quiet-hint')}
          unit={text('policy-days', { count: policy.quiet_days })}
          value={policy.quiet_days}
          onChange={(quiet_days) => editor.change({ quiet_days })}
          error={error({ field: 'quiet' })}
        />
        {currenciesOf(view, book.currency).map((currency) => (
          <AmountField
            key={currency}
            label={text('policy-minimum', { currency })}
            hint={currency === book.currency ? text('policy-minimum-hint') : undefined}
            currency={currency}
            value={policy.minimums.find((each) => each.currency === currency)?.amount ?? ''}
            onChange={(amount) => editor.change(withMinimum(policy, { amount, currency }))}
            error={error({ field: 'minimum', currency })}
          />
        ))}
      </div>
    </Sheet>
  );
}

/** Keeps the rules, or lets them be. */
export function PolicyBar({ editor }: { editor: PolicyEditor }) {
  const text = useText();
  const format = useFormat();
  const problems = editor.view?.problems.length ?? 0;
  const why = editor.isChanged ? (problems > 0 ? text('policy-why-wrong', { count: problems, shown: format.count(problems) }) : undefined) : text('policy-why-same');
  return (
    <ConfirmBar
      label={text('policy-decision')}
      end={
        <>
          {editor.isChanged ? (
            <Button variant="quiet" size="lg" icon="undo-2" onPress={editor.discard}>
              {text('policy-discard')}
            </Button>
          ) : null}
          <Button variant="primary" size="lg" onPress={editor.save} isPending={editor.isSaving} whyDisabled={why}>
            {text('policy-save')}
          </Button>
        </>
      }
    >
      {text('policy-assurance')}
    </ConfirmBar>
  );
}
