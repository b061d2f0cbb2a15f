// A part of a page, with its heading, a line on what it is for, and what can be done there.
import { Group, Text, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, hint, actions, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} style={{ marginBlockStart: 32 }}>
      <Group justify="space-between" align="flex-end" mb="sm" gap="sm">
        <div style={{ maxWidth: 720 }}>
          <Title order={2} size="h4" id={id}>
            {title}
          </Title>
          {hint && (
            <Text c="dimmed" size="sm" component="div">
              {hint}
            </Text>
          )}
        </div>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </section>
  );
}
