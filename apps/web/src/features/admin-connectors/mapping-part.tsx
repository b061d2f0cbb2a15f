// Which field of the system is filled from what of a resume. Only what differs from the usual mapping is kept.
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Group, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { showSettings, type Connector } from '@vitae/client';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { useMay } from '../../session/session.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { toast } from '../../ui/toast.ts';
import { sourceNames } from './connector-words.ts';
import { customSources, fieldsOf, takesCustomFields } from './system-declarations.ts';
import { useConnectorChange } from './use-connector.ts';

const OUT = '';
const CUSTOM = 'custom_fields';
interface Draft {
  readonly fields: Readonly<Record<string, string | null>>;
  readonly custom: readonly { readonly key: string; readonly from: string | null }[];
}

const draftOf = ({ ats, mapping }: Connector): Draft => {
  const custom = mapping[CUSTOM];
  return {
    fields: Object.fromEntries(
      fieldsOf(ats).map(({ name, usual }) => {
        const from = mapping[name] === undefined ? usual : mapping[name];
        return [name, typeof from === 'string' ? from : null];
      }),
    ),
    custom: Object.entries(typeof custom === 'object' && custom ? custom : {}).map(([key, from]) => ({
      key,
      from,
    })),
  };
};

/** What is sent of a draft: what differs, and fields of the customer's own that are whole. */
function mappingOf({ ats }: Connector, { fields, custom }: Draft): Connector['mapping'] {
  const changed = fieldsOf(ats).flatMap(({ name, usual }) => {
    const from = fields[name] ?? null;
    return from === usual ? [] : [[name, from] as const];
  });
  const own = custom.flatMap(({ key, from }) => (key.trim() && from ? [[key.trim(), from] as const] : []));
  return { ...Object.fromEntries(changed), ...(own.length > 0 && { [CUSTOM]: Object.fromEntries(own) }) };
}

export function MappingPart({ connector }: { connector: Connector }) {
  const { t } = useLingui();
  const change = useConnectorChange(connector);
  const kept = draftOf(connector);
  const [draft, setDraft] = useState<Draft>();
  const { fields, custom } = draft ?? kept;
  const save = useMutation({
    mutationFn: (wanted: Draft) => change({ mapping: mappingOf(connector, wanted) }),
    onSuccess: () => {
      setDraft(undefined);
      toast(t`The mapping is saved.`);
    },
  });
  const named = (source: string) => {
    const words = sourceNames[source];
    return { value: source, label: words ? t(words) : source };
  };
  return (
    <Section
      title={t`Mapping`}
      hint={t`Each field of the system, and what of a resume it is filled from. Sensitive fields go nowhere.`}
    >
      <form
        aria-label={t`Mapping`}
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ fields, custom });
        }}
      >
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="sm">
          {fieldsOf(connector.ats).map(({ name, isNeeded, usual, sources }) => (
            <Select
              key={name}
              label={name}
              description={
                isNeeded ? t`Nobody is taken without it.` : fields[name] === usual ? undefined : t`Changed`
              }
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              allowDeselect={false}
              value={fields[name] ?? OUT}
              data={[...(isNeeded ? [] : [{ value: OUT, label: t`Leave out` }]), ...sources.map(named)]}
              onChange={(value) => setDraft({ custom, fields: { ...fields, [name]: value || null } })}
            />
          ))}
        </SimpleGrid>
        {takesCustomFields(connector.ats) && (
          <CustomFields
            custom={custom}
            choices={customSources.map(named)}
            onChange={(changed) => setDraft({ fields, custom: changed })}
          />
        )}
        {save.error && <ProblemNotice error={save.error} />}
        <Group gap="xs" mt="md">
          <Button type="submit" loading={save.isPending} disabled={!draft}>
            <Trans>Save</Trans>
          </Button>
          {draft && (
            <Button variant="default" onClick={() => setDraft(undefined)}>
              <Trans>Undo changes</Trans>
            </Button>
          )}
        </Group>
      </form>
    </Section>
  );
}

interface CustomFieldsProps {
  readonly custom: Draft['custom'];
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (custom: Draft['custom']) => void;
}

function CustomFields({ custom, choices, onChange }: CustomFieldsProps) {
  const { t } = useLingui();
  const maySee = useMay('settings');
  const { data: settings } = useQuery({
    queryKey: ['settings'],
    queryFn: () => call(showSettings()),
    enabled: maySee,
  });
  const own = (settings?.fields ?? []).map(({ key, question }) => ({ value: `own.${key}`, label: question }));
  const change = (at: number, changed: Partial<Draft['custom'][number]>) =>
    onChange(custom.map((one, n) => (n === at ? { ...one, ...changed } : one)));
  return (
    <Stack gap="xs" mt="md">
      <Text size="sm" fw={500}>
        <Trans>Fields of your own in that system</Trans>
      </Text>
      {custom.map(({ key, from }, at) => {
        const known = [...choices, ...own];
        // A field of the workspace's own that is gone is still what the mapping says.
        const data =
          from && !known.some(({ value }) => value === from)
            ? [...known, { value: from, label: from }]
            : known;
        const number = at + 1;
        return (
          <Group key={at} gap="xs" align="flex-end" wrap="nowrap">
            <TextInput
              style={{ flex: 1, minWidth: 0 }}
              label={t`Key of the field ${number}`}
              required
              withAsterisk={false}
              pattern="[a-z0-9_]{1,100}"
              title={t`Small letters, digits and _`}
              value={key}
              onChange={(event) => change(at, { key: event.currentTarget.value })}
            />
            <Select
              style={{ flex: 1, minWidth: 0 }}
              label={t`is filled from`}
              aria-label={t`What the field ${number} is filled from`}
              allowDeselect={false}
              required
              withAsterisk={false}
              value={from}
              data={data}
              onChange={(value) => change(at, { from: value })}
            />
            <ActionIcon
              variant="subtle"
              color="red"
              size="lg"
              aria-label={t`Remove the field ${number}`}
              onClick={() => onChange(custom.filter((_, n) => n !== at))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        );
      })}
      <div>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onChange([...custom, { key: '', from: null }])}
        >
          <Trans>Add a field</Trans>
        </Button>
      </div>
    </Stack>
  );
}
