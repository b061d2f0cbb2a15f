// What would be sent of a resume: the requests as they are, with what is secret masked. Nothing is sent until somebody says so.
import { useLingui } from '@lingui/react/macro';
import { Alert, Button, Group, Select, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { listResumes, pushToConnector, type Connector, type PushPlan } from '@vitae/client';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Snippet } from '../../ui/snippet.tsx';
import { toast, toastProblem } from '../../ui/toast.ts';
import { conditions, stepNames, type Words } from './connector-words.ts';
import { pushProblems } from './push-problems.ts';

/** The newest, to choose from. */
const OFFERED = 50;

export function DryRunPart({ connector: { id, name, status } }: { connector: Connector }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [resumeId, setResumeId] = useState<string | null>(null);
  const { data: resumes } = useQuery({
    queryKey: ['connectors', 'resumes'],
    queryFn: () => call(listResumes({ query: { limit: OFFERED } })),
  });
  const path = { connectorId: id };
  const plan = useMutation({
    mutationFn: async (chosen: string) => {
      const answer = await call(pushToConnector({ path, body: { resumeId: chosen, dryRun: true } }));
      return 'dryRun' in answer ? answer : undefined;
    },
  });
  const push = useMutation({
    mutationFn: (chosen: string) =>
      call(pushToConnector({ path, body: { resumeId: chosen, dryRun: false } })),
    onSuccess: () => toast(t`It is on its way. What came of it appears below.`),
    onError: toastProblem,
    onSettled: () => queries.invalidateQueries({ queryKey: ['connectors'] }),
  });
  const read = (resumes?.items ?? []).filter(
    ({ status: state }) => state === 'parsed' || state === 'partial',
  );
  return (
    <Section
      title={t`Try it with a resume`}
      hint={t`Shows the requests that a push makes, before anything is sent.`}
    >
      <Group gap="xs" align="flex-end">
        <Select
          label={t`Resume`}
          placeholder={t`One of the newest`}
          nothingFoundMessage={t`No resume was read yet.`}
          searchable
          style={{ flex: '1 1 14rem', maxWidth: 420 }}
          value={resumeId}
          data={read.map((resume) => ({ value: resume.id, label: resume.fileName }))}
          onChange={(value) => {
            setResumeId(value);
            plan.reset();
          }}
        />
        <Button
          variant="default"
          disabled={!resumeId}
          loading={plan.isPending}
          onClick={() => resumeId && plan.mutate(resumeId)}
        >
          {t`Show what would be sent`}
        </Button>
        {plan.data && (
          <Button
            disabled={!resumeId || status !== 'enabled'}
            loading={push.isPending}
            onClick={() => resumeId && push.mutate(resumeId)}
          >
            {t`Push to ${name}`}
          </Button>
        )}
      </Group>
      {plan.error && <ProblemNotice error={plan.error} />}
      {plan.data && <Plan plan={plan.data} />}
    </Section>
  );
}

function Plan({ plan: { problem, missing, requests } }: { plan: PushPlan }) {
  const { t } = useLingui();
  const said = (words: Words, name: string) => {
    const known = words[name];
    return known ? t(known) : name;
  };
  const why = problem && pushProblems[problem];
  return (
    <Stack gap="sm" mt="md">
      {problem && (
        <Alert color={requests.length ? 'yellow' : 'red'} variant="light">
          {why ? t(why) : problem}
          {missing.length > 0 && `: ${missing.join(', ')}`}
        </Alert>
      )}
      <div className="operations">
        {requests.map(({ step, onlyIf, method, url, headers, body }, at) => {
          const what = said(stepNames, step);
          const heads = Object.entries(headers).map(([header, value]) => `${header}: ${value}`);
          const sent = body === null || body === undefined ? [] : ['', JSON.stringify(body, null, 2)];
          return (
            <details key={step} open={at === 0}>
              <summary>
                <code>{method}</code>
                <span>{what}</span>
                {onlyIf && (
                  <Text span size="sm" c="dimmed">
                    {said(conditions, onlyIf)}
                  </Text>
                )}
              </summary>
              <div className="operation">
                <Snippet code={[`${method} ${url}`, ...heads, ...sent].join('\n')} label={what} />
              </div>
            </details>
          );
        })}
      </div>
    </Stack>
  );
}
