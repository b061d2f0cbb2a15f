// One operation of the API: what it takes, what it answers, a call to copy, and, where it only reads, a try.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Table, Text, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { client } from '@vitae/client';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { curlOf, type Operation, type Value } from './operations.ts';
import { Snippet } from '../../ui/snippet.tsx';

const MOST_SHOWN = 20_000;

export function OperationDetail({ one }: { one: Operation }) {
  const { t } = useLingui();
  return (
    <div className="operation">
      {one.text && <Text size="sm">{one.text}</Text>}
      <Snippet code={curlOf(one, window.location.origin)} label={t`Call of ${one.title}`} />
      <Values title={t`Parameters`} values={one.parameters} />
      <Values title={one.bodyType ? t`Body (${one.bodyType})` : ''} values={one.body} />
      <Table.ScrollContainer minWidth={320} tabIndex={0} aria-label={t`Answers`}>
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={70}>
                <Trans>Answers</Trans>
              </Table.Th>
              <Table.Th />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {one.answers.map(({ status, text, type }) => (
              <Table.Tr key={status}>
                <Table.Td>
                  <code>{status}</code>
                </Table.Td>
                <Table.Td>
                  {text}
                  {status.startsWith('2') && type !== 'any' && <code> {type}</code>}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {one.method === 'GET' && one.path.startsWith('/v1/') && <Try one={one} />}
    </div>
  );
}

function Values({ title, values }: { title: string; values: readonly Value[] }) {
  if (!values.length) return null;
  return (
    <div>
      <Title order={3} size="h6" mb={4}>
        {title}
      </Title>
      <dl className="values">
        {values.map(({ name, type, required, text }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
              {required && (
                <span className="error small">
                  {' '}
                  <Trans>needed</Trans>
                </span>
              )}
            </dt>
            <dd>
              <code className="soft">{type}</code>
              {text && <span> {text}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** As whoever is signed in; it changes nothing. */
function Try({ one }: { one: Operation }) {
  const { t } = useLingui();
  const names = one.parameters.filter(({ place }) => place === 'path').map(({ name }) => name);
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const ask = useMutation({
    mutationFn: () => call(client.get<{ 200: unknown }>({ url: one.path, path: { ...given } })),
  });
  const shown = ask.data === undefined ? '' : JSON.stringify(ask.data, null, 2);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        ask.mutate();
      }}
    >
      <Group align="flex-end" gap="xs">
        {names.map((name) => (
          <TextInput
            key={name}
            label={name}
            required
            value={given[name] ?? ''}
            onChange={(event) => setGiven({ ...given, [name]: event.currentTarget.value.trim() })}
          />
        ))}
        <Button type="submit" variant="default" loading={ask.isPending}>
          <Trans>Try it</Trans>
        </Button>
      </Group>
      {ask.error && <ProblemNotice error={ask.error} />}
      {shown && (
        <Snippet
          code={shown.length > MOST_SHOWN ? `${shown.slice(0, MOST_SHOWN)}\n…` : shown}
          label={t`Answer of ${one.title}`}
        />
      )}
    </form>
  );
}
