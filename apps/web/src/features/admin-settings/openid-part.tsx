// Signing in by the company's own issuer (OpenID Connect): for owners alone.
import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Group, Select, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  changeOpenIdSettings,
  removeOpenIdSettings,
  showOpenIdSettings,
  type OpenIdSettings,
} from '@vitae/client';
import { useState, type FormEvent } from 'react';
import { call, codeOf } from '../../api/call.ts';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { CopyField } from '../../ui/copy-field.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { toast, toastProblem } from '../../ui/toast.ts';
import { SecretInput } from '../../ui/secret-input.tsx';

const KEY = ['settings', 'openid'] as const;
const ROLES = ['admin', 'recruiter', 'viewer'] as const;
type GivenRole = (typeof ROLES)[number];

export function OpenIdPart() {
  const { t } = useLingui();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: KEY,
    queryFn: () =>
      call(showOpenIdSettings()).catch((problem: unknown) => {
        if (codeOf(problem) === 'openid_off') return null;
        throw problem;
      }),
  });
  const [begun, setBegun] = useState(false);
  return (
    <Section
      title={t`Sign-in by your company`}
      hint={t`Members sign in where they do for everything else (OpenID Connect: Entra, Okta, Google, Keycloak).`}
    >
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {isPending && <LoadingState />}
      {data === null && !begun && (
        <Button variant="default" onClick={() => setBegun(true)}>
          {t`Set it up`}
        </Button>
      )}
      {(data || (data === null && begun)) && (
        <OpenIdForm key={data?.clientId ?? 'new'} settings={data} onRemoved={() => setBegun(false)} />
      )}
    </Section>
  );
}

function OpenIdForm({ settings, onRemoved }: { settings: OpenIdSettings | null; onRemoved: () => void }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const confirm = useConfirm();
  const [issuer, setIssuer] = useState(settings?.issuer ?? '');
  const [clientId, setClientId] = useState(settings?.clientId ?? '');
  const [clientSecret, setSecret] = useState('');
  const [domains, setDomains] = useState<string[]>(settings?.allowedDomains ?? []);
  const [groupClaim, setGroupClaim] = useState(settings?.groupClaim ?? '');
  const [groups, setGroups] = useState<readonly (readonly [string, GivenRole])[]>(
    Object.entries(settings?.groupRoles ?? {}),
  );
  const [defaultRole, setDefaultRole] = useState<GivenRole | null>(settings?.defaultRole ?? null);
  const roleNames = { admin: t`Admin`, recruiter: t`Recruiter`, viewer: t`Viewer` };
  const roles = ROLES.map((role) => ({ value: role, label: roleNames[role] }));
  const roleOf = (value: string | null) => ROLES.find((role) => role === value);
  const save = useMutation({
    mutationFn: () =>
      call(
        changeOpenIdSettings({
          body: {
            issuer,
            clientId,
            ...(settings && { scopes: settings.scopes }),
            allowedDomains: domains,
            groupClaim: groupClaim || null,
            groupRoles: Object.fromEntries(groups.filter(([group]) => group)),
            defaultRole,
            ...(clientSecret && { clientSecret }),
          },
        }),
      ),
    onSuccess: (saved) => {
      queries.setQueryData(KEY, saved);
      setSecret('');
      toast(t`The settings are saved.`);
    },
  });
  const remove = useMutation({
    mutationFn: () => call(removeOpenIdSettings()),
    onSuccess: () => {
      queries.setQueryData(KEY, null);
      onRemoved();
    },
    onError: toastProblem,
  });
  const ask = async () => {
    const yes = await confirm({
      title: t`Switch the company’s sign-in off?`,
      text: t`Members then sign in by e-mail and password alone. Who has no password can ask for one.`,
      action: t`Switch off`,
      dangerous: true,
    });
    if (yes) remove.mutate();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const changeGroup = (index: number, row: readonly [string, GivenRole]) =>
    setGroups(groups.map((known, at) => (at === index ? row : known)));
  return (
    <form onSubmit={submit} aria-label={t`Sign-in by your company`}>
      <Stack gap="sm" maw={640}>
        {settings && (
          <>
            <CopyField
              label={t`Address to come back to`}
              description={t`Register it with the issuer.`}
              value={settings.redirectUri}
            />
            <CopyField
              label={t`Address to sign in at`}
              description={t`For your intranet or the tiles of your portal.`}
              value={settings.startUri}
            />
          </>
        )}
        <TextInput
          label={t`Issuer`}
          type="url"
          placeholder="https://login.agency.example"
          required
          withAsterisk={false}
          value={issuer}
          onChange={(event) => setIssuer(event.currentTarget.value)}
        />
        <TextInput
          label={t`Client ID`}
          required
          withAsterisk={false}
          value={clientId}
          onChange={(event) => setClientId(event.currentTarget.value)}
        />
        <SecretInput
          label={t`Client secret`}
          description={settings ? t`Empty: the one that is kept stays.` : undefined}
          autoComplete="off"
          required={!settings}
          withAsterisk={false}
          value={clientSecret}
          onChange={(event) => setSecret(event.currentTarget.value)}
        />
        <TagsInput
          label={t`Domains of e-mails that may come in`}
          description={t`For example agency.example; each is added with the enter key.`}
          value={domains}
          onChange={setDomains}
        />
        <Select
          label={t`Role of whoever comes first`}
          description={t`Without one, only those come in who are invited or in a group below.`}
          clearable
          placeholder={t`none`}
          data={roles}
          value={defaultRole}
          onChange={(value) => setDefaultRole(roleOf(value) ?? null)}
        />
        <TextInput
          label={t`Claim that names groups`}
          description={t`Mostly “groups”. Empty: groups give no roles.`}
          value={groupClaim}
          onChange={(event) => setGroupClaim(event.currentTarget.value)}
        />
        {groupClaim && (
          <Stack gap="xs">
            {groups.map(([group, role], index) => (
              <Group key={index} gap="xs" align="flex-end" wrap="nowrap">
                <TextInput
                  label={t`Group`}
                  style={{ flex: 1 }}
                  value={group}
                  onChange={(event) => changeGroup(index, [event.currentTarget.value, role])}
                />
                <Select
                  label={t`Role`}
                  allowDeselect={false}
                  data={roles}
                  value={role}
                  onChange={(value) => changeGroup(index, [group, roleOf(value) ?? 'viewer'])}
                />
                <ActionIcon
                  variant="subtle"
                  color="red"
                  mb={4}
                  aria-label={t`Remove group ${group}`}
                  onClick={() => setGroups(groups.filter((_, at) => at !== index))}
                >
                  <IconTrash size={16} />
                </ActionIcon>
              </Group>
            ))}
            <div>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => setGroups([...groups, ['', 'viewer']])}
              >
                {t`Add a group`}
              </Button>
            </div>
          </Stack>
        )}
        {save.error && <ProblemNotice error={save.error} />}
        {codeOf(save.error) === 'invalid_request' && (
          <Text size="sm" c="dimmed">
            {t`The issuer must answer at this address, by https, from the public internet.`}
          </Text>
        )}
        <Group gap="xs">
          <Button type="submit" loading={save.isPending}>{t`Save`}</Button>
          {settings ? (
            <Button variant="light" color="red" loading={remove.isPending} onClick={() => void ask()}>
              {t`Switch off`}
            </Button>
          ) : (
            <Button variant="default" onClick={onRemoved}>{t`Cancel`}</Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
