import { useState } from 'react';

import type { MailAction, MailId, OutboxMail, OutboxView, SendReceipt, WireError } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery, useIsRunning } from '../../api/queries';
import { useText } from '../../components/locale';
import { showToast } from '../../components/toasts';

export type Outbox = {
  query: ReturnType<typeof useCommandQuery<'list_outbox'>>;
  view: OutboxView | undefined;
  /** Sends one mail, or all that wait. */
  send: (mailId: MailId | null) => void;
  /** Whether mail of this book is being sent. The rest of the window goes on meanwhile. */
  isSending: boolean;
  /** How many are being sent. */
  sendingCount: number;
  /** How the last sending ended. */
  receipt: SendReceipt | null;
  error: WireError | null;
  /** Why it asks first: it is not the hour that the owner set. */
  askedWhy: WireError | null;
  sendAnyTime: () => void;
  forgetAsked: () => void;
  resolve: (mail: OutboxMail, action: MailAction) => void;
  isResolving: boolean;
};

/** How often the outbox is looked at while mail is being sent. */
const LOOK_AGAIN_MS = 1000;

/** The outbox: what waits, sending it, and what the owner decides. */
export function useOutbox({ isEnabled }: { isEnabled: boolean }): Outbox {
  const text = useText();
  const isRunning = useIsRunning('send_mails');
  const query = useCommandQuery('list_outbox', null, { isEnabled, againEvery: isRunning ? LOOK_AGAIN_MS : null });
  const sending = useCommandMutation('send_mails');
  const resolving = useCommandMutation('resolve_mail');
  const [wanted, setWanted] = useState<MailId | null>(null);
  const start = (mail_id: MailId | null, is_any_time: boolean) => {
    setWanted(mail_id);
    resolving.reset();
    sending.mutate({ mail_id, is_patient: false, is_any_time });
  };
  const isAsking = sending.error?.code === 'mail.out_of_hours' || sending.error?.code === 'mail.rest_day';
  return {
    query,
    view: query.data,
    send: (mailId) => start(mailId, false),
    isSending: sending.isPending || (isRunning && query.data?.is_sending === true),
    sendingCount: wanted === null ? (query.data?.waiting ?? 0) : 1,
    receipt: sending.data ?? null,
    error: isAsking ? null : (sending.error ?? resolving.error),
    askedWhy: isAsking ? sending.error : null,
    sendAnyTime: () => start(wanted, true),
    forgetAsked: () => sending.reset(),
    resolve: ({ mail_id, customer_name }, action) => {
      sending.reset();
      resolving.mutate({ mail_id, action }, { onSuccess: () => showToast({ text: text(`outbox-done-${action}`, { customer: customer_name }) }) });
    },
    isResolving: resolving.isPending,
  };
}
