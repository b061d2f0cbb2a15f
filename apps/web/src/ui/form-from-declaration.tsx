// A form of settings from their JSON schema: what a setting is called and means comes from its declaration, so a new one needs no page.
// Only what was changed is saved. Kinds that it does not know are the page's to draw, by `custom`.
import { Trans, useLingui } from '@lingui/react/macro';
import {
  Button,
  Group,
  MultiSelect,
  NumberInput,
  Select,
  Stack,
  Switch,
  TagsInput,
  TextInput,
} from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Problem } from '../api/call.ts';
import { ProblemNotice } from './problem-notice.tsx';

export interface DeclaredValue {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** What holds where nothing is set. */
  readonly default?: unknown;
  readonly items?: DeclaredValue;
}

interface DrawnBy {
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

interface FormFromDeclarationProps {
  readonly properties: Readonly<Record<string, DeclaredValue>>;
  readonly values: Readonly<Record<string, unknown>>;
  /** Names for people, by setting; a setting without one is shown by its own. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly helps?: Readonly<Record<string, string>>;
  /** Names of values to choose from, by setting and value. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly custom?: Readonly<Record<string, (drawn: DrawnBy) => ReactNode>>;
  readonly readOnly?: boolean;
  /** Gets what was changed alone. */
  readonly onSave: (changes: Record<string, unknown>) => Promise<void>;
}

export function FormFromDeclaration({
  properties,
  values,
  labels = {},
  helps = {},
  options = {},
  custom = {},
  readOnly = false,
  onSave,
}: FormFromDeclarationProps) {
  const { t } = useLingui();
  const [changes, setChanges] = useState<Record<string, unknown>>({});
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const isChanged = Object.keys(changes).length > 0;
  const change = (name: string, value: unknown) =>
    setChanges(({ [name]: _old, ...others }) =>
      JSON.stringify(value) === JSON.stringify(values[name]) ? others : { ...others, [name]: value },
    );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    try {
      await onSave(changes);
      setChanges({});
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  const faultOf = (name: string) =>
    problem instanceof Problem &&
    problem.errors.some(({ pointer }) => pointer === `/${name}` || pointer.startsWith(`/${name}/`))
      ? t`This can’t be right. Please look at it again.`
      : undefined;
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        {Object.entries(properties).map(([name, declared]) => {
          const drawn = {
            value: name in changes ? changes[name] : values[name],
            onChange: (value: unknown) => change(name, value),
          };
          return (
            <div key={name}>
              {custom[name]?.(drawn) ?? (
                <DeclaredInput
                  {...drawn}
                  declared={declared}
                  label={labels[name] ?? name}
                  help={helps[name] ?? declared.description}
                  fault={faultOf(name)}
                  names={options[name] ?? {}}
                  readOnly={readOnly}
                />
              )}
            </div>
          );
        })}
        {problem !== undefined && <ProblemNotice error={problem} />}
        {!readOnly && (
          <Group gap="xs" className="form-end">
            <Button type="submit" loading={busy} disabled={!isChanged}>
              <Trans>Save</Trans>
            </Button>
            {isChanged && (
              <Button variant="default" onClick={() => setChanges({})}>
                <Trans>Undo changes</Trans>
              </Button>
            )}
          </Group>
        )}
      </Stack>
    </form>
  );
}

interface DeclaredInputProps extends DrawnBy {
  readonly declared: DeclaredValue;
  readonly label: string;
  readonly help: string | undefined;
  readonly fault: string | undefined;
  readonly names: Readonly<Record<string, string>>;
  readonly readOnly: boolean;
}

const texts = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];

function DeclaredInput({
  declared,
  value,
  onChange,
  label,
  help,
  fault,
  names,
  readOnly,
}: DeclaredInputProps) {
  const same = { label, description: help, error: fault, disabled: readOnly };
  const choices = (list: unknown) => texts(list).map((item) => ({ value: item, label: names[item] ?? item }));
  const types = typeof declared.type === 'string' ? [declared.type] : (declared.type ?? []);
  if (declared.enum)
    return (
      <Select
        {...same}
        data={choices(declared.enum)}
        value={typeof value === 'string' ? value : null}
        onChange={onChange}
        allowDeselect={false}
      />
    );
  if (types.includes('boolean'))
    return (
      <Switch
        {...same}
        checked={value === true}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    );
  if (types.includes('integer') || types.includes('number'))
    return (
      <NumberInput
        {...same}
        value={typeof value === 'number' ? value : ''}
        min={declared.minimum}
        max={declared.maximum}
        allowDecimal={!types.includes('integer')}
        onChange={(given) => onChange(typeof given === 'number' ? given : null)}
      />
    );
  if (types.includes('array') && declared.items?.enum)
    return (
      <MultiSelect {...same} data={choices(declared.items.enum)} value={texts(value)} onChange={onChange} />
    );
  if (types.includes('array') && declared.items?.type === 'string')
    return <TagsInput {...same} value={texts(value)} onChange={onChange} />;
  if (types.includes('string'))
    return (
      <TextInput
        {...same}
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  return null;
}
