import { useNavigate } from '@tanstack/react-router';

import { useCommandQuery } from '../../api/queries';
import { Button } from '../../components/Button';
import { useFormat, useText } from '../../components/locale';
import styles from './Merge.module.css';

/** Says quietly that some customers may be one; silent when there are none. */
export function DuplicatesLine() {
  const text = useText();
  const format = useFormat();
  const navigate = useNavigate();
  const count = useCommandQuery('list_duplicates', null).data?.count ?? 0;
  if (count === 0) return null;
  return (
    <div className={styles.likely}>
      <Button size="sm" variant="quiet" icon="combine" onPress={() => void navigate({ to: '/duplicates' })}>
        {text('merging-possible', { count, shown: format.count(count) })}
      </Button>
    </div>
  );
}
