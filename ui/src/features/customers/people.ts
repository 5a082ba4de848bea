import type { CustomerView } from '../../api/generated/contract';

/** Returns the names of the people at the customer, each once. */
export function peopleOf({ profile }: CustomerView): string[] {
  return [...new Set(profile.contacts.map((contact) => contact.name).filter((name) => name !== ''))];
}
