import type { Channel, Contact, CustomerProfile, GroupId } from '../../api/generated/contract';
import type { Language } from '../../components/locale';

/** The profile as it is typed. */
export type ProfileDraft = {
  number: string;
  name: string;
  taxId: string;
  isConsumer: boolean;
  language: Language;
  /** Null for letters in one language. */
  secondLanguage: Language | null;
  currency: string;
  group: GroupId | null;
  /** In the notation of terms, as typed; empty where those of the group or the company count. */
  terms: string;
  /** One line each. */
  address: string;
  country: string;
  email: string;
  phone: string;
  channel: Channel;
  contactTitle: string;
  contactName: string;
  contactEmail: string;
  contactPhone: string;
};

/** What is wrong with a field; the values are message ids. */
export type ProfileProblems = Partial<Record<keyof ProfileDraft, string>>;

const NOBODY: Contact = { role: 'reminder', title: '', name: '', email: '', phone: '' };

/** Returns the profile as the form shows it. */
export function draftOf(profile: CustomerProfile): ProfileDraft {
  const contact = profile.contacts.find(({ role }) => role === 'reminder') ?? NOBODY;
  return {
    number: profile.number,
    name: profile.name,
    taxId: profile.tax_id,
    isConsumer: profile.is_consumer,
    language: profile.language,
    secondLanguage: profile.second_language,
    currency: profile.currency,
    group: profile.group,
    terms: profile.terms ?? '',
    address: profile.address.lines.join('\n'),
    country: profile.address.country,
    email: profile.email,
    phone: profile.phone,
    channel: profile.channel,
    contactTitle: contact.title,
    contactName: contact.name,
    contactEmail: contact.email,
    contactPhone: contact.phone,
  };
}

/** Returns the profile that a draft stands for, its terms as the book writes them; what the form does not show stays as it is. */
export function profileOf(draft: ProfileDraft, before: CustomerProfile): CustomerProfile {
  const lines = draft.address.split('\n').map((line) => line.trim());
  return {
    ...before,
    number: draft.number.trim(),
    name: draft.name.trim(),
    tax_id: draft.taxId.trim(),
    is_consumer: draft.isConsumer,
    language: draft.language,
    second_language: draft.secondLanguage === draft.language ? null : draft.secondLanguage,
    currency: draft.currency,
    group: draft.group,
    terms: draft.terms.trim() === '' ? null : draft.terms.trim(),
    address: { lines: lines.filter(Boolean), country: draft.country },
    email: draft.email.trim(),
    phone: draft.phone.trim(),
    channel: draft.channel,
    contacts: contactsOf(draft, before.contacts),
  };
}

/** The contact for reminders is the first of its role: it is replaced where it stands, and gone when it is emptied. */
function contactsOf(draft: ProfileDraft, before: readonly Contact[]): Contact[] {
  const contact: Contact = {
    role: 'reminder',
    title: draft.contactTitle.trim(),
    name: draft.contactName.trim(),
    email: draft.contactEmail.trim(),
    phone: draft.contactPhone.trim(),
  };
  const at = before.findIndex(({ role }) => role === 'reminder');
  const kept = isNobody(contact) ? [] : [contact];
  if (at < 0) return [...before, ...kept];
  return [...before.slice(0, at), ...kept, ...before.slice(at + 1)];
}

function isNobody({ title, name, email, phone }: Contact): boolean {
  return [title, name, email, phone].every((text) => text === '');
}

/** Returns what is wrong with what was typed; empty when it can be kept. */
export function problemsOf(draft: ProfileDraft): ProfileProblems {
  const hasContact = [draft.contactTitle, draft.contactEmail, draft.contactPhone].some((text) => text.trim() !== '');
  return {
    ...(draft.number.trim() === '' ? { number: 'error-customer-number-missing' } : {}),
    ...(hasContact && draft.contactName.trim() === '' ? { contactName: 'customers-contact-name-missing' } : {}),
  };
}

/** Why and until when the reminders of a customer rest. */
export type CustomerLock = { reason: string; until: string | null };

/** The lock that runs today; one whose day has come is over by itself. */
export function lockOf({ lock_reason, lock_until }: CustomerProfile, today: string): CustomerLock | null {
  if (lock_reason === null || (lock_until !== null && lock_until <= today)) return null;
  return { reason: lock_reason, until: lock_until };
}
