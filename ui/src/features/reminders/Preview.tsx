import { useState } from 'react';

import type { CustomerId, ProposalView } from '../../api/generated/contract';
import { useCommandQuery } from '../../api/queries';
import { Button } from '../../components/Button';
import { Note } from '../../components/Dialog';
import { Icon } from '../../components/Icon';
import { useFormat, useText } from '../../components/locale';
import { ConfirmBar } from '../../components/Page';
import { whyNotConfirm } from './confirm';
import { EnvelopeList } from './EnvelopeList';
import { LetterFacts } from './LetterFacts';
import { LetterVoice } from './LetterVoice';
import { Paper, usePages, ZoomTools } from '../../components/Paper';
import styles from './Preview.module.css';
import { Assurance, ConfirmButton } from './ProposalTab';
import { envelopes, type Envelope } from './rows';
import type { SkipTarget } from './SkipDialog';
import type { Run } from './useRun';
import type { Zoom } from '../../components/zoom';

type Props = { run: Run; first: CustomerId; onClose: () => void; onSkip: (target: SkipTarget) => void };

/** The letters as they will be printed, one customer at a time. */
export function Preview({ run, first, onClose, onSkip }: Props) {
  const text = useText();
  const all = run.proposal ? envelopes(run.proposal) : [];
  const [chosen, setChosen] = useState(() => Math.max(0, all.findIndex((envelope) => envelope.customer_id === first)));
  const at = Math.min(chosen, all.length - 1);
  const envelope = all[at];
  return (
    // Escape leads back to the proposal from everywhere in the preview.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.preview}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <h1 className="hidden">{text('reminders-preview-title')}</h1>
      <div className={styles.columns}>
        <EnvelopeList envelopes={all} at={at} onChange={setChosen} />
        {envelope ? <Desk run={run} envelope={envelope} at={at} count={all.length} onTurn={setChosen} /> : <div />}
        {envelope ? <Facts run={run} envelope={envelope} onSkip={onSkip} /> : null}
      </div>
      {run.proposal ? <Bar run={run} proposal={run.proposal} onClose={onClose} /> : null}
    </div>
  );
}

type DeskProps = { run: Run; envelope: Envelope; at: number; count: number; onTurn: (at: number) => void };

function Desk({ run, envelope, at, count, onTurn }: DeskProps) {
  const text = useText();
  const format = useFormat();
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [fit, setFit] = useState(1);
  const [inView, setInView] = useState({ customerId: envelope.customer_id, page: 1 });
  const query = useCommandQuery('preview_letters', { proposal: run.request, customer_id: envelope.customer_id });
  const letter = usePages(query.data);
  const page = inView.customerId === envelope.customer_id ? inView.page : 1;
  const pages = letter.status === 'ready' ? letter.pages.length : 0;
  return (
    <section className={styles.middle}>
      <div className={styles.tools}>
        <TurnButtons at={at} count={count} onTurn={onTurn} />
        <span className="sub end" role="status">
          {pages > 0 ? text('reminders-preview-page', { page: format.count(page), pages: format.count(pages) }) : null}
        </span>
        <ZoomTools zoom={zoom} fit={fit} onChange={setZoom} />
      </div>
      <Paper
        key={envelope.customer_id}
        letter={letter}
        error={query.error}
        customerName={envelope.customer_name}
        zoom={zoom}
        onFit={setFit}
        onPage={(next) => setInView({ customerId: envelope.customer_id, page: next })}
      />
    </section>
  );
}

function TurnButtons({ at, count, onTurn }: Pick<DeskProps, 'at' | 'count' | 'onTurn'>) {
  const text = useText();
  const format = useFormat();
  const isFirst = at === 0;
  const isLast = at === count - 1;
  return (
    <>
      <Button size="sm" icon="chevron-left" onPress={() => onTurn(at - 1)} whyDisabled={isFirst ? text('reminders-preview-first') : undefined}>
        {text('reminders-preview-previous')}
      </Button>
      <Button size="sm" onPress={() => onTurn(at + 1)} whyDisabled={isLast ? text('reminders-preview-last') : undefined}>
        {text('reminders-preview-next')}
        <Icon name="chevron-right" />
      </Button>
      <span className="sub">{text('reminders-preview-position', { at: format.count(at + 1), count: format.count(count) })}</span>
    </>
  );
}

function Facts({ run, envelope, onSkip }: { run: Run; envelope: Envelope; onSkip: (target: SkipTarget) => void }) {
  const text = useText();
  const { customer_id, customer_name } = envelope;
  return (
    <aside className={styles.side} aria-label={text('reminders-preview-facts')}>
      <h2>
        <bdi>{customer_name}</bdi>
      </h2>
      {envelope.letters.map((letter) => (
        <div key={letter.currency} className={styles.facts}>
          <LetterFacts letter={letter} />
          <div className="row wrap">
            <LetterVoice letter={letter} run={run} />
          </div>
        </div>
      ))}
      <Note>{text('reminders-preview-safe')}</Note>
      <div className={styles.sideEnd}>
        <Button onPress={() => onSkip({ customer_id, customer_name, item: null, reason: '' })}>{text('reminders-preview-skip')}</Button>
      </div>
    </aside>
  );
}

function Bar({ run, proposal, onClose }: { run: Run; proposal: ProposalView; onClose: () => void }) {
  const text = useText();
  return (
    <ConfirmBar
      label={text('reminders-confirm-region')}
      start={
        <Button variant="quiet" icon="chevron-left" onPress={onClose}>
          {text('reminders-preview-back')}
        </Button>
      }
      end={<ConfirmButton run={run} proposal={proposal} />}
    >
      {whyNotConfirm(proposal, run.draft.isNearAccepted) === null ? text('reminders-preview-draft') : <Assurance run={run} proposal={proposal} />}
    </ConfirmBar>
  );
}
