import { useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';

import type { ImportKind } from '../../api/generated/contract';
import { useFileDrop } from '../../components/FileDrop';
import { CheckStep } from './CheckStep';
import { FileStep } from './FileStep';
import { ReceiptStep } from './ReceiptStep';
import { useImportFlow } from './useImportFlow';

/** From a file to the book, and back again. */
export function ImportScreen() {
  const [kind, setKind] = useState<ImportKind>('invoices');
  const navigate = useNavigate();
  const { flow, take, ...path } = useImportFlow();
  const onFile = useCallback((file: File) => take(kind, file), [take, kind]);
  switch (flow.step) {
    case 'file':
    case 'reading':
      return <FileStep flow={flow} kind={kind} onKind={setKind} onChoose={() => path.choose(kind)} onFile={onFile} onStop={path.leave} />;
    case 'check':
      return (
        <>
          <DropAnywhere onFile={onFile} />
          <CheckStep
            check={flow}
            isAccepting={path.isAccepting}
            onAdjust={path.adjust}
            onAccept={path.accept}
            onBack={path.leave}
          />
        </>
      );
    case 'receipt':
      return (
        <>
          <DropAnywhere onFile={onFile} />
          <ReceiptStep
            receipt={flow.receipt}
            isUndone={flow.isUndone}
            onUndone={path.undone}
            onAnother={path.leave}
            onGo={(to) => void navigate({ to })}
          />
        </>
      );
  }
}

/** Another file may be dropped at any time; it takes the place of the one in view. */
function DropAnywhere({ onFile }: { onFile: (file: File) => void }) {
  useFileDrop(onFile);
  return null;
}
