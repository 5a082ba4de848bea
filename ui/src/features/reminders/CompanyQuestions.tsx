import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { Form } from 'react-aria-components';

import type { ProposalView, Seller } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { Button } from '../../components/Button';
import { Note } from '../../components/Dialog';
import { ErrorNote } from '../../components/ErrorNote';
import { TextField } from '../../components/Field';
import { useText } from '../../components/locale';
import styles from './Reminders.module.css';

/** Asks for the company's address, once, where it is missing on the letters. */
export function AskAddress({ onDecline }: { onDecline: () => void }) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const lines = typed.split('\n').map((line) => line.trim()).filter(Boolean);
  return (
    <Question
      words={text('reminders-warning-seller-address-missing')}
      onDecline={onDecline}
      isComplete={lines.length > 0}
      answer={(seller) => ({ ...seller, address: { ...seller.address, lines } })}
    >
      <TextField label={text('reminders-ask-address')} hint={text('reminders-ask-address-hint')} value={typed} onChange={setTyped} isLong autoFocus />
    </Question>
  );
}

/** Asks for a bank account in the first claimed currency that has none. */
export function AskBankAccount({ proposal, onDecline }: { proposal: ProposalView; onDecline: () => void }) {
  const text = useText();
  const settings = useCommandQuery('get_settings', null);
  const [account, setAccount] = useState('');
  const [bankName, setBankName] = useState('');
  const known = new Set(settings.data?.seller.bank_accounts.map((each) => each.currency));
  const currency = proposal.letters.map((letter) => letter.currency).find((each) => !known.has(each));
  if (currency === undefined) return null;
  const added = { currency, holder: '', bank_name: bankName.trim(), account: account.trim(), bic: '', is_default: false };
  return (
    <Question
      words={text('reminders-warning-bank-account-missing', { currency })}
      onDecline={onDecline}
      isComplete={added.account !== ''}
      answer={(seller) => ({ ...seller, bank_accounts: [...seller.bank_accounts, added] })}
    >
      <div className={styles.pair}>
        <TextField label={text('reminders-ask-account')} value={account} onChange={setAccount} isLatin autoFocus />
        <TextField label={text('reminders-ask-bank')} value={bankName} onChange={setBankName} />
      </div>
    </Question>
  );
}

type QuestionProps = {
  words: string;
  onDecline: () => void;
  isComplete: boolean;
  /** The company with the answer in it. */
  answer: (seller: Seller) => Seller;
  children: ReactNode;
};

/** A question about the company: answered here, in the settings, or not at all. */
function Question({ words, onDecline, isComplete, answer, children }: QuestionProps) {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Note tone="blue">
      <div className="row wrap">
        <span className="grow">{words}</span>
        {isOpen ? null : (
          <Button size="sm" onPress={() => setIsOpen(true)}>
            {text('reminders-ask-add')}
          </Button>
        )}
        <Button size="sm" variant="quiet" onPress={onDecline}>
          {text('reminders-ask-skip')}
        </Button>
      </div>
      {isOpen ? (
        <AnswerForm isComplete={isComplete} answer={answer}>
          {children}
        </AnswerForm>
      ) : null}
    </Note>
  );
}

function AnswerForm({ isComplete, answer, children }: Pick<QuestionProps, 'isComplete' | 'answer' | 'children'>) {
  const text = useText();
  const navigate = useNavigate();
  const settings = useCommandQuery('get_settings', null);
  const update = useCommandMutation('update_seller');
  const submit = () => {
    if (settings.data && isComplete) update.mutate({ seller: answer(settings.data.seller) });
  };
  return (
    <Form
      className={styles.answer ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {children}
      <div className="row wrap">
        <Button type="submit" isPending={update.isPending}>
          {text('reminders-ask-save')}
        </Button>
        <Button variant="quiet" onPress={() => void navigate({ to: '/settings' })}>
          {text('reminders-ask-settings')}
        </Button>
      </div>
      {update.error ? <ErrorNote error={update.error} /> : null}
    </Form>
  );
}
