import { useState } from 'react';
import { Form } from 'react-aria-components';

import type { ClaimView } from '../../api/generated/contract';
import { Amount } from '../../components/Amount';
import { State } from '../../components/Badge';
import { Button } from '../../components/Button';
import { TextField } from '../../components/Field';
import type { IconName } from '../../components/Icon';
import { useFormat, useText } from '../../components/locale';
import styles from './Interest.module.css';
import type { Claims } from './useClaims';

const LOOK: Record<ClaimView['state'], { icon: IconName; tone: 'off' | 'plain' | 'sub' }> = {
  threatened: { icon: 'clock', tone: 'off' },
  claimed: { icon: 'circle-alert', tone: 'plain' },
  waived: { icon: 'x', tone: 'off' },
  paid: { icon: 'check', tone: 'sub' },
};

type Props = { list: readonly ClaimView[]; claims: Claims };

/** What was claimed beside an invoice, how far it is, and giving it up (L10). */
export function ClaimList({ list, claims }: Props) {
  const text = useText();
  const [waiving, setWaiving] = useState<number | null>(null);
  if (list.length === 0) return null;
  return (
    <section className={styles.claims} aria-label={text('interest-claims')}>
      <h3>{text('interest-claims')}</h3>
      <ul>
        {list.map((claim) => (
          <li key={claim.claim_id}>
            <Claim claim={claim} claims={claims} onWaive={() => setWaiving(claim.claim_id)} />
            {waiving === claim.claim_id ? <Waive claim={claim} claims={claims} onClose={() => setWaiving(null)} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Claim({ claim, claims, onWaive }: { claim: ClaimView; claims: Claims; onWaive: () => void }) {
  const text = useText();
  const format = useFormat();
  const { undo_entry_id } = claim;
  const days = claim.from !== null && claim.to !== null ? text('interest-days', { from: format.date(claim.from), to: format.date(claim.to) }) : null;
  return (
    <div className={styles.claim}>
      <span className="strong">{text(`interest-kind-${claim.kind.replace('_', '-')}`)}</span>
      {days === null ? null : <bdi>{days}</bdi>}
      <Amount value={claim.amount} />
      <State icon={LOOK[claim.state].icon} tone={LOOK[claim.state].tone}>
        {text(`interest-state-${claim.state}`)}
      </State>
      {claim.state === 'claimed' && claim.open.amount !== claim.amount.amount ? <span className="sub">{text('interest-still-open', { amount: format.amount(claim.open) })}</span> : null}
      {claim.reason === '' ? null : <bdi className="sub">{claim.reason}</bdi>}
      <span className={styles.verbs}>
        {claim.state === 'claimed' ? (
          <Button size="sm" variant="quiet" onPress={onWaive}>
            {text('interest-waive')}
          </Button>
        ) : null}
        {undo_entry_id === null ? null : (
          <Button size="sm" variant="quiet" icon="undo-2" onPress={() => claims.takeBack(undo_entry_id)}>
            {text('interest-take-back')}
          </Button>
        )}
      </span>
    </div>
  );
}

function Waive({ claim, claims, onClose }: { claim: ClaimView; claims: Claims; onClose: () => void }) {
  const text = useText();
  const [reason, setReason] = useState('');
  return (
    <Form
      className={styles.waive ?? ''}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        claims.waive(claim, reason, onClose);
      }}
    >
      <TextField label={text('interest-waive-why')} value={reason} onChange={setReason} autoFocus />
      <Button type="submit" isPending={claims.isPending}>
        {text('interest-waive-act')}
      </Button>
      <Button variant="quiet" onPress={onClose}>
        {text('interest-leave-rate')}
      </Button>
    </Form>
  );
}
