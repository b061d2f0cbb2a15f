// The palette: ⌘K or Ctrl K, a word, enter. Loaded once it is wanted.
import { useLingui } from '@lingui/react/macro';
import { Kbd } from '@mantine/core';
import { Spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.layer.css';
import { IconSearch } from '@tabler/icons-react';
import type { ReadyCommand } from './commands.ts';

export default function Palette({ commands }: { commands: readonly ReadyCommand[] }) {
  const { t } = useLingui();
  return (
    <Spotlight
      // Opened by the shell, which loads this first.
      shortcut={null}
      nothingFound={t`Nothing found`}
      highlightQuery
      attributes={{ content: { 'aria-label': t`Find a command or a page` } }}
      scrollable
      searchProps={{
        leftSection: <IconSearch size={18} />,
        placeholder: t`Find a command or a page`,
        'aria-label': t`Find a command or a page`,
      }}
      actions={commands.map(({ id, label, keys, start }) => ({
        id,
        label: t(label),
        onClick: start,
        rightSection: keys && <Kbd>{keys}</Kbd>,
      }))}
    />
  );
}
