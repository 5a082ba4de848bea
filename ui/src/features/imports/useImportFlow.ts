import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, type Dispatch, type SetStateAction } from 'react';

import { call } from '../../api/client';
import type { ImportDraftView, ImportKind, ImportReading, ImportReceipt } from '../../api/generated/contract';
import { useCommandMutation } from '../../api/queries';
import { useText } from '../../components/locale';
import { useDoneToast } from '../../components/useUndoToast';
import { checkSize, readBase64 } from './files';
import { expected } from './reading';

/** A file that was read and not yet taken, with how it is read now. */
export type Check = {
  draft: ImportDraftView;
  /** Whether a change of the reading is on its way. */
  isAdjusting: boolean;
  error: unknown;
};

/** Where the owner is between file and receipt. */
export type Flow =
  | { step: 'file'; error: unknown }
  | { step: 'reading'; fileName: string | null }
  | ({ step: 'check' } & Check)
  | { step: 'receipt'; receipt: ImportReceipt; isUndone: boolean };

export type ImportFlow = {
  flow: Flow;
  isAccepting: boolean;
  /** Asks for a file in the system's dialog. */
  choose: (kind: ImportKind) => void;
  /** Takes a file that was dropped. */
  take: (kind: ImportKind, file: File) => void;
  /** Gives up what was begun; nothing is kept. */
  leave: () => void;
  adjust: (reading: ImportReading) => void;
  accept: () => void;
  undone: () => void;
};

const START: Flow = { step: 'file', error: null };

/** The path of one file: read, look, answer, accept. A draft that is left is given up. */
export function useImportFlow(): ImportFlow {
  const [flow, setFlow] = useState<Flow>(START);
  const draft = useHeldDraft();
  const { begin, hold, release } = draft;

  const read = useCallback(
    async (fileName: string | null, ask: () => Promise<ImportDraftView | null>) => {
      release();
      const isCurrent = begin();
      setFlow({ step: 'reading', fileName });
      try {
        const found = await ask();
        if (!isCurrent()) discard(found);
        else setFlow(found === null ? START : { step: 'check', draft: hold(found), isAdjusting: false, error: null });
      } catch (error) {
        if (isCurrent()) setFlow({ step: 'file', error });
      }
    },
    [begin, hold, release],
  );
  const choose = useCallback((kind: ImportKind) => void read(null, () => call('choose_import_file', { kind })), [read]);
  const take = useCallback((kind: ImportKind, file: File) => void read(file.name, () => readDropped(kind, file)), [read]);
  const leave = useCallback(() => {
    begin();
    release();
    setFlow(START);
  }, [begin, release]);
  const change = useChange(setFlow, draft);
  const accept = useAccept(setFlow, draft);

  return {
    flow,
    isAccepting: accept.isPending,
    choose,
    take,
    leave,
    adjust: (reading) => {
      if (flow.step === 'check') change(flow, reading);
    },
    accept: () => {
      if (flow.step === 'check') accept.run(flow);
    },
    undone: () => setFlow(undone),
  };
}

async function readDropped(kind: ImportKind, file: File): Promise<ImportDraftView> {
  checkSize(file);
  const bytes = await readBase64(file);
  return call('read_import', { kind, file_name: file.name, bytes_base64: bytes });
}

/** Gives a draft up. That it fails hurts nobody: a draft lives in memory only. */
function discard(draft: ImportDraftView | null): void {
  if (draft !== null) call('discard_import', { draft_id: draft.draft_id }).catch(() => undefined);
}

type HeldDraft = {
  /** Starts something; what it returns says whether nothing else was started since. */
  begin: () => () => boolean;
  hold: (draft: ImportDraftView) => ImportDraftView;
  release: () => void;
  /** Lets go of a draft that the book has taken. */
  forget: () => void;
};

function useHeldDraft(): HeldDraft {
  const turn = useRef(0);
  const held = useRef<ImportDraftView>(null);
  const begin = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    return () => mine === turn.current;
  }, []);
  const hold = useCallback((draft: ImportDraftView) => (held.current = draft), []);
  const forget = useCallback(() => void (held.current = null), []);
  const release = useCallback(() => {
    discard(held.current);
    held.current = null;
  }, []);
  useEffect(
    () => () => {
      turn.current += 1;
      release();
    },
    [release],
  );
  return { begin, hold, release, forget };
}

/** Returns the function that reads the file another way; the controls show the change at once. */
function useChange(setFlow: (flow: Flow) => void, { begin, hold }: HeldDraft) {
  const client = useQueryClient();
  return useCallback(
    (check: Check, reading: ImportReading) => {
      const isCurrent = begin();
      setFlow({ step: 'check', draft: expected(check.draft, reading), isAdjusting: true, error: null });
      call('adjust_import', { draft_id: check.draft.draft_id, reading }).then(
        async (draft) => {
          if (!isCurrent()) return;
          setFlow({ step: 'check', draft: hold(draft), isAdjusting: false, error: null });
          await client.invalidateQueries({ queryKey: ['get_import_rows'] });
        },
        (error: unknown) => {
          if (isCurrent()) setFlow({ step: 'check', ...check, isAdjusting: false, error });
        },
      );
    },
    [begin, hold, client, setFlow],
  );
}

/** Returns the function that takes what was seen into the book, as one entry. */
function useAccept(setFlow: Dispatch<SetStateAction<Flow>>, { forget }: HeldDraft) {
  const accept = useCommandMutation('accept_import');
  const announce = useAnnouncement(setFlow);
  const run = (check: Check) =>
    accept.mutate(
      { draft_id: check.draft.draft_id },
      {
        onSuccess: (receipt) => {
          forget();
          setFlow({ step: 'receipt', receipt, isUndone: false });
          announce(receipt);
        },
        onError: (error) => setFlow({ step: 'check', ...check, error }),
      },
    );
  return { run, isPending: accept.isPending };
}

function undone(flow: Flow): Flow {
  return flow.step === 'receipt' ? { ...flow, isUndone: true } : flow;
}

/** Returns a function that says what was taken, with the way back from wherever the owner went meanwhile. */
function useAnnouncement(setFlow: Dispatch<SetStateAction<Flow>>): (receipt: ImportReceipt) => void {
  const text = useText();
  const showUndo = useDoneToast();
  const undo = useCommandMutation('undo_entry');
  return ({ entry_id, file_name }) => {
    if (entry_id === null) return;
    const takeBack = async () => {
      await undo.mutateAsync({ entry_id });
      setFlow(undone);
    };
    showUndo({ text: text('imports-taken-toast', { name: file_name }), undone: text('imports-undone', { name: file_name }), undo: takeBack });
  };
}
