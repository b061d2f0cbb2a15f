// A list that is edited as a whole and saved as a whole.
import { useState } from 'react';

interface Draft<T> {
  readonly items: readonly T[];
  readonly isChanged: boolean;
  readonly busy: boolean;
  readonly problem: unknown;
  readonly add: (item: T) => void;
  readonly change: (index: number, change: Partial<T>) => void;
  readonly remove: (index: number) => void;
  readonly undo: () => void;
  readonly save: () => Promise<void>;
}

export function useDraft<T>(saved: readonly T[], onSave: (items: T[]) => Promise<void>): Draft<T> {
  const [draft, setDraft] = useState<readonly T[]>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const items = draft ?? saved;
  return {
    items,
    isChanged: draft !== undefined && JSON.stringify(draft) !== JSON.stringify(saved),
    busy,
    problem,
    add: (item) => setDraft([...items, item]),
    change: (index, change) =>
      setDraft(items.map((item, at) => (at === index ? { ...item, ...change } : item))),
    remove: (index) => setDraft(items.filter((_, at) => at !== index)),
    undo: () => {
      setDraft(undefined);
      setProblem(undefined);
    },
    save: async () => {
      setBusy(true);
      setProblem(undefined);
      try {
        await onSave([...items]);
        setDraft(undefined);
      } catch (error) {
        setProblem(error);
      } finally {
        setBusy(false);
      }
    },
  };
}
