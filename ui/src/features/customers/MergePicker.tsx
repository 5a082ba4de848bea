import { useText } from '../../components/locale';
import { CustomerSearch } from './CustomerSearch';

type Props = {
  /** Who is not offered. */
  without: number;
  onChoose: (customerId: number) => void;
};

/** Finds the other customer while it is typed. */
export function MergePicker({ without, onChoose }: Props) {
  const text = useText();
  return <CustomerSearch label={text('merging-other')} hint={text('merging-other-hint')} without={without} onChoose={({ customer_id }) => onChoose(customer_id)} />;
}
