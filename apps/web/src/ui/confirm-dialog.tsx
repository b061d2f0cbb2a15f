// Asks before what can't be undone: `const confirm = useConfirm(); if (await confirm({ title, … })) …`
import { Trans } from '@lingui/react/macro';
import { Button, Group, Modal, Text } from '@mantine/core';
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

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
      <Modal opened={open} onClose={() => say(false)} title={asked?.question.title} centered>
        <Text component="div">{asked?.question.text}</Text>
        <Group justify="flex-end" mt="lg" gap="xs">
          <Button variant="default" onClick={() => say(false)} data-autofocus>
            <Trans>Cancel</Trans>
          </Button>
          <Button {...(asked?.question.dangerous && { color: 'red' })} onClick={() => say(true)}>
            {asked?.question.action}
          </Button>
        </Group>
      </Modal>
    </ConfirmContext>
  );
}
