// Asks before what can't be undone: `const confirm = useConfirm(); if (await confirm({ title, … })) …`
import { createContext, Suspense, useCallback, useContext, useState, type ReactNode } from 'react';
import { lazyPart } from './lazy-part.ts';

const QuestionDialog = lazyPart(() => import('./question-dialog.tsx'));

export interface Question {
  readonly title: string;
  readonly text: ReactNode;
  /** What the button that does it says: a verb. */
  readonly action: string;
  readonly dangerous?: boolean;
}
type Ask = (question: Question) => Promise<boolean>;

const ConfirmContext = createContext<Ask>(() => Promise.resolve(false));
export const useConfirm = (): Ask => useContext(ConfirmContext);

export function ConfirmProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<{ question: Question; answer: (yes: boolean) => void }>();
  const [open, setOpen] = useState(false);
  const ask = useCallback<Ask>(
    (question) =>
      new Promise((answer) => {
        setAsked({ question, answer });
        setOpen(true);
      }),
    [],
  );
  const say = (yes: boolean) => {
    setOpen(false);
    asked?.answer(yes);
  };
  return (
    <ConfirmContext value={ask}>
      {children}
      {asked && (
        <Suspense fallback={null}>
          <QuestionDialog question={asked.question} open={open} onAnswer={say} />
        </Suspense>
      )}
    </ConfirmContext>
  );
}
