// The end of a form in a dialog: away from it, or on.
import { useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';

interface DialogButtonsProps {
  /** What is on the button that sends the form. */
  readonly action: string;
  readonly busy: boolean;
  readonly disabled?: boolean;
  readonly onClose: () => void;
}

export function DialogButtons({ action, busy, disabled = false, onClose }: DialogButtonsProps) {
  const { t } = useLingui();
  return (
    <Group justify="flex-end" gap="xs">
      <Button variant="default" onClick={onClose}>{t`Cancel`}</Button>
      <Button type="submit" loading={busy} disabled={disabled}>
        {action}
      </Button>
    </Group>
  );
}
