// What a page shows while it has nothing to show: loading, empty, broken, forbidden, not found. The same everywhere.
import { Trans, useLingui } from '@lingui/react/macro';
import { Center, Loader, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconInbox, IconLock, IconMapQuestion, IconMoodSad } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ComponentType, ReactNode } from 'react';
import { isForbidden, isNotFound } from '../api/call.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { useTitle } from './use-title.ts';

interface StateProps {
  readonly title: string;
  readonly icon?: ComponentType<{ size?: number; stroke?: number }>;
  readonly children?: ReactNode;
  /** What to do about it, as a button. */
  readonly action?: ReactNode;
  readonly order?: 1 | 2;
}

export function EmptyState({ title, icon: Icon = IconInbox, children, action, order = 2 }: StateProps) {
  return (
    <Center py={60} px="md">
      <Stack align="center" gap="sm" maw={480}>
        <ThemeIcon size={56} radius="xl" variant="default" c="dimmed" aria-hidden="true">
          <Icon size={28} stroke={1.5} />
        </ThemeIcon>
        <Title order={order} size="h4" ta="center">
          {title}
        </Title>
        {children && (
          <Text c="dimmed" ta="center" component="div">
            {children}
          </Text>
        )}
        {action}
      </Stack>
    </Center>
  );
}

export function LoadingState({ children }: { children?: ReactNode }) {
  return (
    <Center py={60}>
      <Stack align="center" gap="xs" role="status">
        <Loader size="sm" aria-hidden="true" />
        <Text c="dimmed" size="sm">
          {children ?? <Trans>Loading…</Trans>}
        </Text>
      </Stack>
    </Center>
  );
}

export function LoadingPage() {
  return <LoadingState />;
}

/** An address without a page. */
export function NoSuchPage() {
  return <NotFoundPage />;
}

export function NotFoundPage({ title, children }: { title?: string; children?: ReactNode }) {
  const { t } = useLingui();
  const heading = title ?? t`Not found`;
  useTitle(heading);
  return (
    <EmptyState
      order={1}
      title={heading}
      icon={IconMapQuestion}
      action={
        <Link to="/">
          <Trans>All resumes</Trans>
        </Link>
      }
    >
      {children ?? <Trans>There is nothing at this address.</Trans>}
    </EmptyState>
  );
}

export function ForbiddenPage() {
  const { t } = useLingui();
  useTitle(t`Not allowed`);
  return (
    <EmptyState order={1} title={t`Not allowed`} icon={IconLock}>
      <Trans>Your role does not allow this. An owner or admin can change it.</Trans>
    </EmptyState>
  );
}

/** A page that failed: what the server says is not there or not allowed is put as such. */
export function BrokenPage({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useLingui();
  useTitle(t`That did not work`);
  if (isNotFound(error)) return <NotFoundPage />;
  if (isForbidden(error)) return <ForbiddenPage />;
  return (
    <EmptyState order={1} title={t`That did not work`} icon={IconMoodSad}>
      <ProblemNotice error={error} onRetry={onRetry ?? (() => location.reload())} />
    </EmptyState>
  );
}
