// Files that were refused, each with its reason until it is dismissed, in the flow of the list: they cover nothing of it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Group, Stack } from '@mantine/core';
import { codeOf } from '../../api/call.ts';
import { problemText } from '../../i18n/problem-text.ts';
import { useUploads } from './uploads.tsx';

export function RefusedFiles() {
  const { t } = useLingui();
  const { sending, dismiss } = useUploads();
  const refused = sending.filter(({ error }) => error);
  if (!refused.length) return null;
  return (
    <Stack component="ul" gap="xs" className="plain-list" aria-label={t`Refused files`} mt="md">
      {refused.map(({ key, fileName, error }) => (
        <li key={key}>
          <Alert color="red" variant="light" py="xs">
            <Group wrap="nowrap" justify="space-between" gap="md">
              <span className="breaks">
                <strong>{fileName}</strong> <span>{t(problemText(codeOf(error)))}</span>
              </span>
              <Button variant="default" size="compact-sm" onClick={() => dismiss(key)} className="stays">
                <Trans>Dismiss</Trans>
              </Button>
            </Group>
          </Alert>
        </li>
      ))}
    </Stack>
  );
}
