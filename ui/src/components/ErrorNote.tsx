import { useLocalization } from '@fluent/react';
import type { ReactNode } from 'react';

import { formatDate, formatInstant } from './dates';
import { DateText } from './DateText';
import { Note } from './Dialog';
import { EmptyState } from './EmptyState';
import { useLanguage, useText, type Language } from './locale';
import { formatAmount } from './numbers';

/** A refused or failed command, as it crosses the wire. */
type CodedError = { code: string; params: Record<string, string>; blockers?: readonly Blocker[] };

/** An entry that must be undone first. */
type Blocker = { entry_id: number; kind: string; posted_on: string };

type ErrorText = { title: string; hint: string | null; detail: string };

function isCoded(error: unknown): error is CodedError {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' && 'params' in error;
}

/** A parameter in the window's language: amounts, dates and instants are written out, `none` stands for an empty one. */
function shown(value: string, language: Language): string {
  if (value === '') return 'none';
  const amount = /^(-?\d+(?:\.\d+)?) ([A-Z]{3})$/u.exec(value);
  if (amount) return formatAmount({ amount: amount[1] ?? '', currency: amount[2] ?? '' }, language);
  return /^\d{4}-\d\d-\d\dT/u.test(value) ? formatInstant(value, language) : formatDate(value, language);
}

/**
 * Returns a function from any error to its words: message `error-noun-reason` with its attribute `hint`.
 *
 * Dates among the parameters are written in the window's language. An error without words is told as an unexpected one;
 * its code stays readable under the details.
 */
export function useErrorText(): (error: unknown) => ErrorText {
  const { l10n } = useLocalization();
  const language = useLanguage();
  return (error) => {
    const coded = isCoded(error) ? error : { code: 'app.unexpected', params: {} };
    const params = Object.fromEntries(Object.entries(coded.params).map(([name, value]) => [name, shown(value, language)]));
    const wanted = `error-${coded.code.replace(/[._]/gu, '-')}`;
    const id = l10n.getBundle(wanted) ? wanted : 'error-app-unexpected';
    const bundle = l10n.getBundle(id);
    const message = bundle?.getMessage(id);
    const hint = message?.attributes.hint;
    const detail = error instanceof Error && !isCoded(error) ? `${coded.code} · ${error.message}` : coded.code;
    return {
      title: l10n.getString(id, params),
      hint: bundle && hint !== undefined ? bundle.formatPattern(hint, params) : null,
      detail,
    };
  };
}

type Props = { error: unknown; /** What to do about it. */ actions?: ReactNode };

/** An error beside what caused it: what happened, what is safe, what to do. */
export function ErrorNote({ error, actions }: Props) {
  const { title, hint } = useErrorText()(error);
  return (
    <div role="alert">
      <Note tone="red">
        <p className="strong">{title}</p>
        {hint !== null ? <p>{hint}</p> : null}
        <Blockers error={error} />
        {actions !== undefined ? <div className="row wrap">{actions}</div> : null}
      </Note>
    </div>
  );
}

function Blockers({ error }: { error: unknown }) {
  const { l10n } = useLocalization();
  const blockers = isCoded(error) ? (error.blockers ?? []) : [];
  if (blockers.length === 0) return null;
  const name = (kind: string) => {
    const id = `entry-${kind.replace(/[._]/gu, '-')}`;
    return l10n.getString(l10n.getBundle(id) ? id : 'entry-other');
  };
  return (
    <ul>
      {blockers.map((blocker) => (
        <li key={blocker.entry_id} className="row">
          <span>{name(blocker.kind)}</span>
          <DateText value={blocker.posted_on} />
        </li>
      ))}
    </ul>
  );
}

/** An error of a whole page. The code is for support and stays folded. */
export function ErrorPage({ error, actions }: Props) {
  const text = useText();
  const { title, hint, detail } = useErrorText()(error);
  return (
    <div role="alert">
      <EmptyState
        icon="triangle-alert"
        tone="red"
        title={title}
        actions={actions}
        foot={
          <details>
            <summary>{text('components-details')}</summary>
            <bdi dir="ltr">{detail}</bdi>
          </details>
        }
      >
        {hint}
      </EmptyState>
    </div>
  );
}
