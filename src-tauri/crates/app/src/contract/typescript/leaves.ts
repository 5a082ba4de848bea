export type Money = { amount: string, currency: Currency };
/** Three letters of ISO 4217. */
export type Currency = string;
export type Language = "en" | "vi" | "he";
export type ChequeId = number;
export type CustomerId = number;
export type AllocationId = number;
export type ClaimId = number;
export type EntryId = number;
export type ImportId = number;
export type InvoiceId = number;
export type GroupId = number;
export type LetterId = number;
export type LoanId = number;
export type AttachmentId = number;
export type MailId = number;
export type TextMessageId = number;
export type NoteId = number;
export type PlanId = number;
export type PromiseId = number;
export type ReceivableId = number;
export type RunId = number;
export type SettlementId = number;
export type Verdict = "locked" | "disputed" | "on_plan" | "covered_by_cheque" | "promised" | "netted" | "awaiting_decision" | "manual_step" | "deadline_running" | "within_grace" | "below_minimum"
  | "quiet_days" | "no_address" | "skipped" | "rides_along" | "claimed";
export type Channel = "letter" | "mail" | "text";
export type TextStep = "sms" | "whatsapp" | "zalo" | "copied" | "passed_over";
export type MailState = "queued" | "handed_over" | "failed" | "uncertain" | "arrived" | "cancelled";
export type ChequeState = "held" | "deposited" | "cleared" | "bounced" | "returned" | "replaced";
export type ChequeStep = "deposited" | "cleared" | "bounced" | "returned" | "replaced";
export type LoanState = "applied" | "approved" | "declined" | "paid_out" | "withdrawn";
export type LoanStep = "approved" | "declined" | "paid_out" | "withdrawn";
export type Decision = "remind" | "leave";
export type PromiseState = "open" | "kept" | "partly_kept" | "broken";
export type DisputeReason = "goods" | "delivery" | "price" | "not_ordered" | "already_paid" | "other";
export type DisputeOutcome = "for_us" | "for_customer" | "withdrawn";
export type NoteKind = "call" | "visit" | "message" | "letter" | "other";
export type FollowUpOutcome = "done" | "moved" | "not_needed";
/** Whose terms an invoice follows. */
export type TermsFrom = "invoice" | "customer" | "group" | "company";
/** Payment terms in their notation, such as `net 30`. */
export type Terms = string;
export type Address = { lines: string[], country: string };
export type ContactRole = "reminder" | "billing" | "other";
export type Contact = { role: ContactRole, title: string, name: string, email: string, phone: string };
export type CustomerProfile = { number: string, name: string, tax_id: string, is_consumer: boolean, language: Language,
  second_language: Language | null,
  currency: Currency, group: GroupId | null, terms: Terms | null, address: Address, email: string, phone: string, contacts: Contact[],
  channel: Channel, lock_reason: string | null, lock_until: string | null, is_on_hold: boolean };
export type Paper = "din_b" | "din_a" | "us_letter" | "plain_a4";
export type WindowSide = "left" | "right";
export type PictureUse = "logo" | "signature";
export type BankAccount = { currency: Currency, holder: string, bank_name: string, account: string, bic: string, is_default: boolean };
export type Seller = { name: string, tagline: string, address: Address, tax_id: string, contact_name: string,
  contact_role: string, phone: string, email: string, bank_accounts: BankAccount[] };
export type Weekend = "sat_sun" | "fri_sat" | "sun" | "sat";
export type Convention = "none" | "following" | "modified_following" | "preceding";
export type LateAfter = "due_date" | "business_day";
export type OwnHoliday = { on: string, name: string };
/** The owner's calendar; a weekend of `null` is that of the country. */
export type CalendarSettings = { weekend: Weekend | null, own: OwnHoliday[], removed: string[], shift_due: Convention,
  late_after: LateAfter, sends_on_business_days: boolean };
export type BookProfile = { country: string, currency: Currency, language: Language };
/** How a letter speaks. */
export type Tone = "warm" | "neutral" | "firm" | "formal";
export type TextKey = { level: number, language: Language, tone: Tone, is_consumer: boolean };
export type TextPart = "subject" | "opening" | "consequence" | "ways_out" | "closing" | "sms" | "chat";
export type LetterText = { subject: string, opening: string, consequence: string, ways_out: string, closing: string, sms: string, chat: string };
export type StepMeans = "letter" | "call";

/** What a step of the ladder proposes beside its letter. */
export type SideEffect = "hold" | "prepaid" | "decision";
export type SideEffects = { hold: boolean, prepaid: boolean, decision: boolean };
export type DunningLevel = { wait_days: number, pay_by_days: number, tone?: Tone, means?: StepMeans, channel?: Channel, asks?: SideEffects };
/** A note that an invoice falls due soon. */
export type Courtesy = { days_before: number, tone?: Tone, channel?: Channel };
/** The conditions under which overdue amounts are claimed. */
export type DunningPolicy = { courtesy?: Courtesy, levels: DunningLevel[], grace_days: number | null, quiet_days: number, minimums: Money[],
  old_item_days: number, stale_payment_days: number, nearest_pay_by_days: number, cheque_days: number, call_days: number };
/** Whose ladder. */
export type PolicyOwner = { of: "company" } | { of: "group", id: GroupId } | { of: "customer", id: CustomerId };
