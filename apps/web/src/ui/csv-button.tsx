// Takes what a page shows away as a table.
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';

export function CsvButton({ href }: { href: string }) {
  return (
    <Button component="a" href={href} download variant="default" leftSection={<IconDownload size={16} />}>
      CSV
    </Button>
  );
}
