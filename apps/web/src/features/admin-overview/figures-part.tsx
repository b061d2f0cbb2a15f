// The figures of the span in one row: what one looks at first.
import { Plural, useLingui } from '@lingui/react/macro';
import { Paper, SimpleGrid, Text } from '@mantine/core';
import type { Overview } from '@vitae/client';
import type { ReactNode } from 'react';
import { durationText } from './duration-text.ts';

interface Figure {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly sub?: ReactNode;
}

export function FiguresPart({ overview }: { overview: Overview }) {
  const { t, i18n } = useLingui();
  const { all, readers, accuracy } = overview;
  const number = new Intl.NumberFormat(i18n.locale);
  const percent = new Intl.NumberFormat(i18n.locale, { style: 'percent', maximumFractionDigits: 1 });
  const rough = new Intl.NumberFormat(i18n.locale, { style: 'percent', maximumFractionDigits: 0 });
  const none = '–';
  const lost = all.failed + all.quarantined;
  const ended = all.parsed + all.partial + lost;
  const slowest = all.p95Seconds === null ? undefined : durationText(all.p95Seconds, i18n.locale);
  const byModel = number.format(readers.llm);
  const { rate, low, high } = accuracy.all.profile;
  const figures: readonly Figure[] = [
    {
      id: 'received',
      title: t`Resumes that came in`,
      value: number.format(all.received),
      sub: <Plural value={all.parsed + all.partial} one="# was read" other="# were read" />,
    },
    {
      id: 'time',
      title: t`Time until one is read`,
      value: all.p50Seconds === null ? none : durationText(all.p50Seconds, i18n.locale),
      sub: slowest && t`in half of all; in 95 of 100 within ${slowest}`,
    },
    {
      id: 'failed',
      title: t`Could not be read`,
      value: ended ? percent.format(lost / ended) : none,
      sub: <Plural value={lost} one="# resume" other="# resumes" />,
    },
    {
      id: 'confidence',
      title: t`How sure the readings are`,
      value: all.confidence === null ? none : rough.format(all.confidence),
      sub: all.confidence !== null && t`on average, by their own count`,
    },
    {
      id: 'accuracy',
      title: t`How right they are`,
      value: rate === null ? none : rough.format(rate),
      sub:
        low === null || high === null
          ? t`nobody has checked any yet`
          : t`by corrections; most likely between ${rough.format(low)} and ${rough.format(high)}`,
    },
    {
      id: 'readers',
      title: t`Read by the rules alone`,
      value: number.format(readers.classic),
      sub: t`with the language model as well: ${byModel}`,
    },
  ];
  return (
    <SimpleGrid
      component="dl"
      className="figures"
      cols={{ base: 2, sm: 3, lg: 6 }}
      spacing="sm"
      mt="md"
      mb={0}
    >
      {figures.map(({ id, title, value, sub }) => (
        <Paper key={id} withBorder radius="md" p="md">
          <Text size="sm" c="dimmed" component="dt">
            {title}
          </Text>
          <Text size="xl" fw={650} className="number" component="dd" m={0}>
            {value}
          </Text>
          {sub && (
            <Text size="sm" c="dimmed" component="dd" m={0}>
              {sub}
            </Text>
          )}
        </Paper>
      ))}
    </SimpleGrid>
  );
}
