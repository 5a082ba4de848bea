import type { AttachmentReceipt, AttachmentView, InvoiceId } from '../../api/generated/contract';
import { useCommandMutation, useCommandQuery } from '../../api/queries';
import { Button, IconButton } from '../../components/Button';
import { ErrorNote } from '../../components/ErrorNote';
import { useText } from '../../components/locale';
import { useUndoToast } from '../../components/useUndoToast';

type Props = { invoiceId: InvoiceId; number: string };

/** The original of an invoice, as it is kept: shown, taken away, or attached. */
export function Attachments({ invoiceId, number }: Props) {
  const text = useText();
  const query = useCommandQuery('list_attachments', { invoice_id: invoiceId });
  const choosing = useCommandMutation('choose_attachment');
  const removing = useCommandMutation('remove_attachment');
  const showing = useCommandMutation('show_attachment');
  const undo = useCommandMutation('undo_entry');
  const announce = useUndoToast(undo.mutateAsync);
  const told = (what: 'attached' | 'removed') => (receipt: AttachmentReceipt | null) => {
    if (receipt === null) return;
    const { entry_id, name } = receipt;
    announce({ entry_id, done: text(`attachments-${what}`, { name, number }), undone: text(`attachments-${what}-undone`, { name, number }) });
  };
  const error = query.error ?? choosing.error ?? removing.error ?? showing.error;
  return (
    <>
      {(query.data ?? []).map((file) => (
        <File
          key={file.attachment_id}
          file={file}
          onShow={() => showing.mutate({ attachment_id: file.attachment_id })}
          onRemove={() => removing.mutate({ attachment_id: file.attachment_id }, { onSuccess: told('removed') })}
        />
      ))}
      <Button size="sm" variant="quiet" icon="plus" onPress={() => choosing.mutate({ invoice_id: invoiceId }, { onSuccess: told('attached') })} isPending={choosing.isPending}>
        {text('attachments-attach')}
      </Button>
      {error ? <ErrorNote error={error} /> : null}
    </>
  );
}

function File({ file: { name }, onShow, onRemove }: { file: AttachmentView; onShow: () => void; onRemove: () => void }) {
  const text = useText();
  return (
    <span className="row">
      <Button size="sm" variant="quiet" icon="file-text" onPress={onShow}>
        {text('attachments-show', { name })}
      </Button>
      <IconButton size="sm" icon="x" label={text('attachments-remove', { name })} onPress={onRemove} />
    </span>
  );
}
