import type { PolicyOwnerView, PolicyView } from '../../api/generated/contract';
import { Button } from '../../components/Button';
import { useText } from '../../components/locale';
import { Sheet } from '../../components/Page';
import { Select } from '../../components/Select';
import styles from './Policy.module.css';
import { ownerCode, type PolicyEditor } from './usePolicy';

/** Whose ladder is shown: the company's, a group's or a customer's, and the way back to the general one. */
export function PolicyOwnerPicker({ editor, view }: { editor: PolicyEditor; view: PolicyView }) {
  const text = useText();
  const chosen = view.owners.find(({ owner }) => ownerCode(owner) === ownerCode(editor.owner));
  const named = ({ owner, name, is_own }: PolicyOwnerView) => {
    const label = text(`policy-owner-${owner.of}`, { name });
    return is_own && owner.of !== 'company' ? text('policy-owner-own', { owner: label }) : label;
  };
  return (
    <Sheet label={text('policy-owner')}>
      <div className={styles.owner}>
        <Select<string>
          label={text('policy-owner')}
          hint={text('policy-owner-hint')}
          options={view.owners.map((each) => ({ id: ownerCode(each.owner), label: named(each) }))}
          value={ownerCode(editor.owner)}
          onChange={(code) => {
            const next = view.owners.find(({ owner }) => ownerCode(owner) === code);
            if (next) editor.choose(next.owner);
          }}
        />
        {chosen && chosen.owner.of !== 'company' ? (
          <div className="stack tight">
            <p className="dense">{text(view.is_own ? 'policy-owner-is-own' : 'policy-owner-follows', { name: chosen.name })}</p>
            {view.is_own ? (
              <div>
                <Button size="sm" icon="undo-2" isPending={editor.isSaving} onPress={() => editor.giveUp(chosen.name)}>
                  {text('policy-owner-give-up')}
                </Button>
              </div>
            ) : null}
          </div>
        ) : null}
      </div>
    </Sheet>
  );
}
