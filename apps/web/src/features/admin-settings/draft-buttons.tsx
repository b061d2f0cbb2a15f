import { useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { ProblemNotice } from '../../ui/problem-notice.tsx';

interface DraftButtonsProps {
  readonly add: string;
  readonly onAdd: () => void;
  readonly isChanged: boolean;
  readonly busy: boolean;
  readonly problem: unknown;
  readonly onUndo: () => void;
}

/** Below a list that is saved as a whole. */
export function DraftButtons({ add, onAdd, isChanged, busy, problem, onUndo }: DraftButtonsProps) {
  const { t } = useLingui();
  return (
    <>
      {problem !== undefined && <ProblemNotice error={problem} />}
      <Group gap="xs" mt="sm">
        <Button variant="default" leftSection={<IconPlus size={16} />} onClick={onAdd}>
          {add}
        </Button>
        {isChanged && (
          <>
            <Button type="submit" loading={busy}>{t`Save`}</Button>
            <Button variant="default" onClick={onUndo}>{t`Undo changes`}</Button>
          </>
        )}
      </Group>
    </>
  );
}
