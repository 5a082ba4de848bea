import { useState } from 'react';

import type { MailSettings, MailSettingsView, MailTest, PasswordPlace, WireError } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { useText } from '../../components/locale';
import { showToast } from '../../components/toasts';

export type MailForm = {
  view: MailSettingsView;
  draft: MailSettings;
  change: (part: Partial<MailSettings>) => void;
  isChanged: boolean;
  discard: () => void;
  save: () => void;
  isSaving: boolean;
  error: WireError | null;
};

/** The settings of mail that are being edited. */
export function useMail(view: MailSettingsView): MailForm {
  const text = useText();
  const [draft, setDraft] = useState<MailSettings>(view.settings);
  const update = useCommandMutation('update_mail_settings');
  const take = (saved: MailSettingsView) => {
    setDraft(saved.settings);
    showToast({ text: text('outbox-settings-saved') });
  };
  return {
    view,
    draft,
    change: (part) => {
      update.reset();
      setDraft((now) => ({ ...now, ...part }));
    },
    isChanged: JSON.stringify(draft) !== JSON.stringify(view.settings),
    discard: () => {
      update.reset();
      setDraft(view.settings);
    },
    save: () => update.mutate({ settings: draft }, { onSuccess: take }),
    isSaving: update.isPending,
    error: update.error,
  };
}

export type PasswordForm = { typed: string; type: (typed: string) => void; keep: () => void; forget: () => void; isBusy: boolean; error: WireError | null };

/** The password on its way to the keychain; the page forgets it with the answer (E2). */
export function usePassword(): PasswordForm {
  const [typed, setTyped] = useState('');
  const keeping = useCommandMutation('set_mail_password');
  const hand = (password: string) => {
    // The memory of answers would hold on to what was asked.
    const forget = () => setTyped('');
    void keeping.mutateAsync({ password }).then(() => {
      forget();
      keeping.reset();
    }, forget);
  };
  return { typed, type: setTyped, keep: () => hand(typed), forget: () => hand(''), isBusy: keeping.isPending, error: keeping.error };
}

export type TestRun = { send: () => void; isSending: boolean; result: MailTest | null; error: WireError | null };

/** A message from the owner to himself. */
export function useMailTest(): TestRun {
  const test = useCommandMutation('test_mail');
  return { send: () => test.mutate(null), isSending: test.isPending, result: test.data ?? null, error: test.error };
}

/** The message id that says where the password is. */
export function passwordId({ password, has_keychain }: { password: PasswordPlace; has_keychain: boolean }): string {
  if (password === 'nowhere' && !has_keychain) return 'outbox-settings-no-keychain';
  return `outbox-settings-password-${password}`;
}
