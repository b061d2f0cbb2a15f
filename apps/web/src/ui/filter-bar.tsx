// A row of filters above a list, and the way to take them all back.
import { Trans } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';

interface FilterBarProps {
  readonly children: ReactNode;
  /** Undefined while nothing is filtered. */
  readonly onClear?: (() => void) | undefined;
}

export function FilterBar({ children, onClear }: FilterBarProps) {
  return (
    <Group gap="xs" mb="sm" role="search" align="flex-end">
      {children}
      {onClear && (
        <Button variant="subtle" size="compact-sm" onClick={onClear}>
          <Trans>Clear filters</Trans>
        </Button>
      )}
    </Group>
  );
}
