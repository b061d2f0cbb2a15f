// What each column is: suggested, with its first cells beside it; looked through again after a change, and then started.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Group, Paper, Select, Text, Title } from '@mantine/core';
import { changeImport, startImport, type Import, type ImportField } from '@vitae/client';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { Templates } from './templates.tsx';
import { useSample } from './samples.ts';
import { useImportStep } from './use-import-step.ts';
import { fieldNames } from './words.ts';

const OUT = '';
type Fields = Readonly<Record<string, ImportField | null>>;

/** What the columns are taken for, or are suggested to be where that is not said yet. */
const fieldsOf = ({ columns, isCertain }: Import): Fields =>
  Object.fromEntries(
    columns.map(({ name, field, suggested }) => [name, field ?? (isCertain ? null : suggested)]),
  );
const isField = (value: string | null): value is ImportField =>
  value !== null && Object.hasOwn(fieldNames, value);

export function MappingForm({ one }: { one: Import }) {
  const { t } = useLingui();
  const sample = useSample(one);
  const path = { importId: one.id };
  const [fields, setFields] = useState<Fields>(() => fieldsOf(one));
  const change = useImportStep(() => call(changeImport({ path, body: { mapping: { ...fields } } })));
  const use = useImportStep((template: string) => call(changeImport({ path, body: { template } })));
  // What was said of the columns of one sheet says nothing of another's.
  const read = useImportStep((sheet: string) =>
    call(changeImport({ path, body: { dialect: { sheet }, mapping: {} } })),
  );
  const start = useImportStep(() => call(startImport({ path })));
  const isChanged = one.columns.some(({ name, field }) => (fields[name] ?? null) !== field);
  const isReady = one.isCertain && !isChanged;
  const good = one.check?.good ?? 0;
  const choices = [
    { value: OUT, label: t`Leave out` },
    ...Object.entries(fieldNames).map(([value, label]) => ({ value, label: t(label) })),
  ];
  return (
    <Paper withBorder p="lg" mb="md" component="section" aria-label={t`What the columns are`}>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4">
          <Trans>What the columns are</Trans>
        </Title>
        <Templates fields={fields} onUse={(name) => use.mutate(name)} />
      </Group>
      {one.dialect?.sheets && one.dialect.sheets.length > 1 && (
        <Select
          label={t`Sheet`}
          data={[...new Set(one.dialect.sheets)]}
          value={one.dialect.sheet ?? null}
          onChange={(sheet) => sheet !== null && read.mutate(sheet)}
          disabled={read.isPending}
          allowDeselect={false}
          maw={420}
          mb="md"
        />
      )}
      <ul className="import-columns">
        {one.columns.map(({ name, confidence, suggested }, at) => {
          const cells = sample?.map((row) => row[at] ?? '').filter(Boolean) ?? [];
          const field = fields[name] ?? null;
          const isGuess = field !== null && field === suggested && confidence < 0.9;
          return (
            <li key={name}>
              <div className="import-column">
                <strong>{name}</strong>
                {cells.length > 0 && <span className="sub">{cells.join(' · ')}</span>}
              </div>
              <Select
                aria-label={t`What “${name}” is`}
                data={choices}
                value={field ?? OUT}
                onChange={(value) => setFields({ ...fields, [name]: isField(value) ? value : null })}
                allowDeselect={false}
                searchable
                {...(isGuess && {
                  description: t`A guess: please check`,
                  inputWrapperOrder: ['input', 'description'],
                })}
              />
            </li>
          );
        })}
      </ul>
      {!one.isCertain && !isChanged && (
        <Alert color="yellow" variant="light" my="sm">
          <Trans>Something here is not certain. Say what the columns are; leave out what is of no use.</Trans>
        </Alert>
      )}
      <Group mt="md" gap="md">
        {isReady ? (
          <Button loading={start.isPending} disabled={!good} onClick={() => start.mutate()}>
            <Plural value={good} one="Import # row" other="Import # rows" />
          </Button>
        ) : (
          <Button loading={change.isPending} onClick={() => change.mutate()}>
            <Trans>Check these columns</Trans>
          </Button>
        )}
        {isReady && one.check && (
          <Text size="sm" c="dimmed" role="status">
            <Trans>
              Rehearsed with all {one.check.rows} rows: {good} can come in, {one.check.bad} cannot.
            </Trans>
          </Text>
        )}
      </Group>
    </Paper>
  );
}
