// How many profiles are how sure of themselves, as bars that are a table.
import { Plural, useLingui } from '@lingui/react/macro';
import { Progress, Text } from '@mantine/core';
import type { Overview } from '@vitae/client';
import { Section } from '../../ui/section.tsx';
import { SmallTable } from '../../ui/small-table.tsx';

/** Below it there is much to check. */
const LOW = 0.75;

export function ConfidencePart({ bands }: { bands: Overview['confidence'] }) {
  const { t, i18n } = useLingui();
  const percent = new Intl.NumberFormat(i18n.locale, { style: 'percent', maximumFractionDigits: 0 });
  const all = bands.reduce((sum, { resumes }) => sum + resumes, 0);
  return (
    <Section title={t`How sure, resume by resume`} hint={t`A low one is worth a look by a person.`}>
      {all === 0 && <Text c="dimmed">{t`Nothing was read in this time.`}</Text>}
      {all > 0 && (
        <SmallTable
          label={t`How sure, resume by resume`}
          rows={bands.toReversed()}
          idOf={({ from }) => String(from)}
          columns={[
            {
              id: 'band',
              title: t`How sure`,
              cell: ({ from, to }) => t`${percent.format(from)} to ${percent.format(to)}`,
            },
            {
              id: 'share',
              title: t`Share`,
              cell: ({ from, resumes }) => (
                <Progress
                  value={(resumes / all) * 100}
                  color={from < LOW ? 'yellow' : 'navy'}
                  aria-hidden="true"
                  w={{ base: 100, xs: 180 }}
                />
              ),
            },
            {
              id: 'resumes',
              title: t`How many`,
              end: true,
              cell: ({ resumes }) => <Plural value={resumes} one="# resume" other="# resumes" />,
            },
          ]}
        />
      )}
    </Section>
  );
}
