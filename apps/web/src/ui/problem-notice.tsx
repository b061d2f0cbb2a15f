// A problem in words, where it arose. The code stands in small print only where there are no words of its own.
import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Code, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { codeOf } from '../api/call.ts';
import { isKnownProblem, problemText } from '../i18n/problem-text.ts';

interface ProblemNoticeProps {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
}

export function ProblemNotice({ error, onRetry }: ProblemNoticeProps) {
  const { t } = useLingui();
  const code = codeOf(error);
  return (
    <Alert role="alert" color="red" variant="light" icon={<IconAlertTriangle size={18} />}>
      {t(problemText(code))}
      {!isKnownProblem(code) && (
        <Text size="xs" c="dimmed" mt={4}>
          <Code>{code}</Code>
        </Text>
      )}
      {onRetry && (
        <Button size="compact-sm" variant="default" mt="xs" onClick={onRetry} display="block">
          <Trans>Try again</Trans>
        </Button>
      )}
    </Alert>
  );
}
