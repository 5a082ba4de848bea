import { Fragment, useState } from 'react';

import type { MailAction, OutboxMail } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { Button } from '../../components/Button';
import { formatDate, formatInstant } from '../../components/dates';
import { DateText } from '../../components/DateText';
import { ErrorNote } from '../../components/ErrorNote';
import type { IconName } from '../../components/Icon';
import { useFormat, useLanguage, useText } from '../../components/locale';
import { DetailActions } from '../../components/TableRow';
import { CorrectAddress } from './CorrectAddress';
import styles from './Outbox.module.css';
import type { Outbox } from './useOutbox';

type Props = { mail: OutboxMail; box: Outbox };

/** What is known about a mail, in words, and what the owner can do. */
export function OutboxDetail({ mail, box }: Props) {
  const text = useText();
  const language = useLanguage();
  const printing = useCommandMutation('print_letter');
  const { state, waits_until, reply } = mail;
  return (
    <>
      <div className={styles.detail}>
        <p>{text(mail.is_withdrawn ? 'outbox-explain-withdrawn' : `outbox-explain-${state.replaceAll('_', '-')}`)}</p>
        {waits_until === null ? null : <p className="sub">{text('outbox-waits-until', { when: formatInstant(waits_until, language) })}</p>}
        {mail.problem === null ? null : <ErrorNote error={mail.problem} />}
        {printing.error ? <ErrorNote error={printing.error} /> : null}
        <dl className={styles.facts}>
          {reply === '' ? null : (
            <>
              <dt>{text('outbox-reply')}</dt>
              <dd>
                <bdi className={styles.reply} dir="ltr">
                  {reply}
                </bdi>
              </dd>
            </>
          )}
          <Facts mail={mail} />
        </dl>
      </div>
      <DetailActions>
        <Actions mail={mail} box={box} />
        <Button size="sm" variant="quiet" icon="file-text" onPress={() => printing.mutate({ letter_id: mail.letter_id })}>
          {text('outbox-open-letter')}
        </Button>
      </DetailActions>
    </>
  );
}

function Facts({ mail }: { mail: OutboxMail }) {
  const text = useText();
  const format = useFormat();
  const language = useLanguage();
  return (
    <>
      {mail.earlier.map(({ address, until }) => (
        <Fragment key={`${address} ${until}`}>
          <dt>{text('outbox-earlier')}</dt>
          <dd>{text('outbox-earlier-until', { address: `\u2066${address}\u2069`, until: formatDate(until, language) })}</dd>
        </Fragment>
      ))}
      <dt>{text('outbox-subject')}</dt>
      <dd>
        <bdi>{mail.subject}</bdi>
      </dd>
      <dt>{text('outbox-queued-on')}</dt>
      <dd>
        <DateText value={mail.queued_on} />
      </dd>
      <dt>{text('outbox-attempts')}</dt>
      <dd>
        <bdi className="num">{format.count(mail.attempts)}</bdi>
      </dd>
      <dt>{text('outbox-message-id')}</dt>
      <dd>
        <bdi className={styles.reply} dir="ltr">
          {mail.message_id}
        </bdi>
      </dd>
    </>
  );
}

const ICONS: Record<MailAction, IconName> = { arrived: 'check', again: 'rotate-ccw', cancel: 'ban' };

function Actions({ mail, box }: Props) {
  const text = useText();
  const [isCorrecting, setIsCorrecting] = useState(false);
  const canSend = mail.state === 'queued' && !mail.is_withdrawn && box.view?.is_ready === true;
  return (
    <>
      {canSend ? (
        <Button size="sm" icon="send" onPress={() => box.send(mail.mail_id)}>
          {text('outbox-send-one')}
        </Button>
      ) : null}
      {mail.can_correct ? (
        <Button size="sm" icon="pencil" onPress={() => setIsCorrecting(true)}>
          {text('outbox-correct')}
        </Button>
      ) : null}
      {isCorrecting ? <CorrectAddress mail={mail} onDone={box.forgetAsked} onClose={() => setIsCorrecting(false)} /> : null}
      {mail.actions.map((action) => (
        <Button key={action} size="sm" icon={ICONS[action]} onPress={() => box.resolve(mail, action)} isPending={box.isResolving}>
          {text(`outbox-action-${action}`)}
        </Button>
      ))}
    </>
  );
}
