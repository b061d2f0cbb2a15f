// A secret that is shown once: a key, the link of an invitation. It closes by its button alone, so that no slip of the pointer loses it.
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { CopyField } from './copy-field.tsx';

interface ShownOnceProps {
  readonly title: string;
  readonly text: ReactNode;
  readonly label: string;
  /** Undefined: nothing is shown. */
  readonly value: string | undefined;
  /** What the button that closes it says. */
  readonly done: string;
  readonly onDone: () => void;
}

export function ShownOnce({ title, text, label, value, done, onDone }: ShownOnceProps) {
  return (
    <Modal
      opened={value !== undefined}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={title}
      centered
    >
      <Stack gap="sm">
        <Text size="sm">{text}</Text>
        <CopyField label={label} value={value ?? ''} />
        <Group justify="flex-end">
          <Button onClick={onDone}>{done}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
