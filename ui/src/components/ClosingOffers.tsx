import { Amount } from './Amount';
import { Button } from './Button';
import styles from './ClosingOffers.module.css';
import { useFormat, useText } from './locale';
import { isZero, type Money } from './numbers';

type Offer = {
  receivable_id: number;
  invoice_number: string;
  open: Money;
  why: 'withheld' | 'discount' | 'small_difference';
  discount: Money;
  withheld: Money;
  written_off: Money;
  until: string | null;
  /** A plain decimal; empty for a small difference. */
  percent: string;
};
type Props<Of extends Offer> = { offers: readonly Of[]; receivedOn: string; isPending: boolean; onClose: (offer: Of) => void };

/** The invoices that the amount closes although it is short of them, each with what explains the difference. */
export function ClosingOffers<Of extends Offer>({ offers, receivedOn, isPending, onClose }: Props<Of>) {
  const text = useText();
  if (offers.length === 0) return null;
  return (
    <section className={styles.offers} aria-live="polite" aria-label={text('closing-title')}>
      <p className="strong">{text('closing-title')}</p>
      <ul>
        {offers.map((offer) => (
          <li key={offer.receivable_id} className="stack tight">
            <p className={styles.part}>
              <bdi className="strong">{offer.invoice_number}</bdi>
              <Amount value={offer.open} />
            </p>
            <p className="cap">
              <Why offer={offer} receivedOn={receivedOn} />
            </p>
            <div>
              <Button size="sm" icon="check" isPending={isPending} onPress={() => onClose(offer)}>
                {text('closing-take', { number: offer.invoice_number })}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Why({ offer, receivedOn }: { offer: Offer; receivedOn: string }) {
  const text = useText();
  const format = useFormat();
  const percent = format.decimal(offer.percent === '' ? '0' : offer.percent);
  const small = format.amount(offer.written_off);
  if (offer.why === 'withheld') return text('closing-withheld', { percent, amount: format.amount(offer.withheld) });
  if (offer.why === 'small_difference') return text('closing-small-difference', { amount: small });
  const isLate = offer.until !== null && receivedOn > offer.until;
  const values = { percent, amount: format.amount(offer.discount), date: offer.until === null ? '' : format.date(offer.until) };
  const discount = text(isLate ? 'closing-discount-late' : 'closing-discount', values);
  return isZero(offer.written_off.amount) ? discount : text('closing-and-small', { discount, amount: small });
}
