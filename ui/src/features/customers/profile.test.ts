import { describe, expect, it } from 'vitest';

import type { Contact, CustomerProfile } from '../../api/generated/contract';
import { draftOf, lockOf, problemsOf, profileOf } from './profile';

const BILLING: Contact = { role: 'billing', title: '', name: 'Kế toán', email: '', phone: '' };
const REMINDER: Contact = { role: 'reminder', title: 'Ông', name: 'Nguyễn Hữu Thưởng', email: 'thuong@example.vn', phone: '' };

const PROFILE: CustomerProfile = {
  number: 'K-17',
  name: 'Công ty TNHH Thưởng Phát',
  tax_id: '',
  is_consumer: false,
  language: 'vi',
  second_language: null,
  currency: 'VND',
  group: null,
  terms: 'net 30',
  address: { lines: ['12 Lê Lợi', 'Huế'], country: 'VN' },
  email: '',
  phone: '',
  contacts: [BILLING, REMINDER],
  channel: 'letter',
  lock_reason: null,
  lock_until: null,
  is_on_hold: false,
};

describe('profileOf', () => {
  it('gives back what was shown', () => {
    expect(profileOf(draftOf(PROFILE), PROFILE)).toEqual(PROFILE);
  });

  it('leaves out empty lines and blanks', () => {
    const draft = { ...draftOf(PROFILE), name: '  Thưởng Phát ', address: ' 12 Lê Lợi \n\n Huế\n' };
    expect(profileOf(draft, PROFILE)).toMatchObject({ name: 'Thưởng Phát', address: { lines: ['12 Lê Lợi', 'Huế'], country: 'VN' } });
  });

  it('r14_an_emptied_reminder_contact_is_gone_and_the_billing_contact_stays', () => {
    const draft = { ...draftOf(PROFILE), contactTitle: '', contactName: ' ', contactEmail: '' };
    expect(profileOf(draft, PROFILE).contacts).toEqual([BILLING]);
  });

  it('adds a reminder contact where there was none', () => {
    const before = { ...PROFILE, contacts: [BILLING] };
    const draft = { ...draftOf(before), contactName: 'Lan' };
    expect(profileOf(draft, before).contacts).toEqual([BILLING, { role: 'reminder', title: '', name: 'Lan', email: '', phone: '' }]);
  });

  it('keeps a lock that was set while the form was open', () => {
    const locked = { ...PROFILE, lock_reason: 'plan offered' };
    expect(profileOf(draftOf(PROFILE), locked).lock_reason).toBe('plan offered');
  });
});

describe('problemsOf', () => {
  const draft = draftOf(PROFILE);

  it('has none for what the book gave', () => {
    expect(problemsOf(draft)).toEqual({});
  });

  it('wants a number', () => {
    expect(problemsOf({ ...draft, number: ' ' })).toEqual({ number: 'error-customer-number-missing' });
  });

  it('needs no terms: those of the group or the company count', () => {
    expect(problemsOf({ ...draft, terms: ' ' })).toEqual({});
    expect(profileOf({ ...draft, terms: ' ' }, PROFILE).terms).toBeNull();
  });

  it('wants a name for a contact that has anything else', () => {
    expect(problemsOf({ ...draft, contactName: '' })).toEqual({ contactName: 'customers-contact-name-missing' });
    expect(problemsOf({ ...draft, contactName: '', contactTitle: '', contactEmail: '' })).toEqual({});
  });
});

describe('lockOf', () => {
  it('ends by itself on its day, and lasts until it is lifted without one', () => {
    const until = (lock_until: string | null) => ({ ...PROFILE, lock_reason: 'on holiday', lock_until });
    expect(lockOf(until('2026-11-21'), '2026-11-20')).toEqual({ reason: 'on holiday', until: '2026-11-21' });
    expect(lockOf(until('2026-11-20'), '2026-11-20')).toBeNull();
    expect(lockOf(until(null), '2026-11-20')).toEqual({ reason: 'on holiday', until: null });
    expect(lockOf(PROFILE, '2026-11-20')).toBeNull();
  });
});
