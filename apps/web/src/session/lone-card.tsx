// A card alone on the page: what people see who are not signed in.
import { Group, Paper, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTitle } from '../ui/use-title.ts';

interface LoneCardProps {
  readonly title: string;
  /** What the tab is called, where that is not the title. */
  readonly tab?: string;
  readonly hint?: ReactNode;
  readonly children?: ReactNode;
}

export function LoneCard({ title, tab = title, hint, children }: LoneCardProps) {
  useTitle(tab);
  return (
    <main className="lone-card">
      <Paper withBorder shadow="md" radius="lg" p="xl" w="100%" maw={420}>
        <Group gap="sm" mb="xs">
          <img src="/icon.svg" alt="" width="34" height="34" />
          <Title order={1} size="h2">
            {title}
          </Title>
        </Group>
        {hint && (
          <Text c="dimmed" mb="lg">
            {hint}
          </Text>
        )}
        {children}
      </Paper>
    </main>
  );
}
