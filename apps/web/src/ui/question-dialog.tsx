// The question that `useConfirm` asks, as it is seen.
import { Trans } from '@lingui/react/macro';
import { Button, Group, Modal, Text } from '@mantine/core';
import type { Question } from './confirm-dialog.tsx';

interface QuestionDialogProps {
  readonly question: Question;
  readonly open: boolean;
  readonly onAnswer: (yes: boolean) => void;
}

export default function QuestionDialog({ question, open, onAnswer }: QuestionDialogProps) {
  return (
    <Modal opened={open} onClose={() => onAnswer(false)} title={question.title} centered>
      <Text component="div">{question.text}</Text>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={() => onAnswer(false)} data-autofocus>
          <Trans>Cancel</Trans>
        </Button>
        <Button {...(question.dangerous && { color: 'red' })} onClick={() => onAnswer(true)}>
          {question.action}
        </Button>
      </Group>
    </Modal>
  );
}
