// Where files are chosen, and what tells that they can be dropped (which the whole page takes: `DropAnywhere`).
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Text } from '@mantine/core';
import { IconCloudUpload } from '@tabler/icons-react';
import { documentFormats } from '@vitae/contracts';

// Rows come by imports, not by hand.
const titles = Object.values(documentFormats)
  .filter((format) => format !== documentFormats.row)
  .map(({ title }) => title);

export function DropZone({ onChoose }: { onChoose: (what: 'files' | 'folder') => void }) {
  const { t, i18n } = useLingui();
  const formats = new Intl.ListFormat(i18n.locale, { type: 'unit' }).format(titles);
  return (
    <section className="drop" aria-label={t`Send resumes`}>
      <IconCloudUpload size={34} stroke={1.3} aria-hidden="true" />
      <Text fw={600} size="lg">
        <Trans>Drop resumes or folders anywhere</Trans>
      </Text>
      <Group justify="center" gap="xs" my="xs">
        <Button onClick={() => onChoose('files')}>
          <Trans>Choose files</Trans>
        </Button>
        <Button variant="default" onClick={() => onChoose('folder')}>
          <Trans>Choose a folder</Trans>
        </Button>
      </Group>
      <Text c="dimmed" size="xs">
        {formats}
      </Text>
    </section>
  );
}
