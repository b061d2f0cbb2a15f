// The workspace's settings, in groups that are saved each by itself.
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { Alert, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { changeSettings, showSettings, type TenantSettingsAnswer } from '@vitae/client';
import { call } from '../../api/call.ts';
import { useMay } from '../../session/session.ts';
import { FormFromDeclaration, type DeclaredValue } from '../../ui/form-from-declaration.tsx';
import { OnlyWith } from '../../ui/only-with.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { toast } from '../../ui/toast.ts';
import { declarations } from './declarations.ts';
import { MailAddressPart } from './mail-address-part.tsx';
import { noticeWords } from './notice-words.ts';
import { OpenIdPart } from './openid-part.tsx';
import { OwnFieldsPart } from './own-fields-part.tsx';
import { OwnSkillsPart } from './own-skills-part.tsx';
import { drawnElsewhere, settingGroups } from './setting-groups.ts';
import { settingWords } from './setting-words.ts';

export function SettingsPage() {
  const { t } = useLingui();
  return (
    <OnlyWith needs="settings">
      <Page>
        <PageHeader title={t`Settings`} hint={t`For the whole workspace. Each part is saved by itself.`} />
        <AskedSettings />
      </Page>
    </OnlyWith>
  );
}

function AskedSettings() {
  const { data, error, refetch } = useQuery({ queryKey: ['settings'], queryFn: () => call(showSettings()) });
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  return data ? <Settings values={data} /> : <LoadingState />;
}

function Settings({ values }: { values: TenantSettingsAnswer }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const maySignIn = useMay('openid');
  const mayMail = useMay('mail');
  const save = async (body: Parameters<typeof changeSettings>[0]['body']) => {
    queries.setQueryData(['settings'], await call(changeSettings({ body })));
    void queries.invalidateQueries({ queryKey: ['asking'] });
    toast(t`The settings are saved.`);
  };
  const grouped = settingGroups.flatMap(({ settings }) => settings);
  const more = Object.keys(declarations).filter(
    (name) => !grouped.includes(name) && !drawnElsewhere.includes(name),
  );
  const translated = (messages: Readonly<Record<string, MessageDescriptor>>) =>
    Object.fromEntries(Object.entries(messages).map(([value, message]) => [value, t(message)]));
  const form = (settings: readonly string[]) => (
    <>
      {values.notices
        .filter(({ setting }) => settings.includes(setting))
        .map(({ setting, code }) => {
          const words = settingWords[setting];
          const name = words ? t(words.label) : setting;
          return (
            <Alert key={`${setting} ${code}`} color="yellow" variant="light" mb="sm">
              {t`“${name}” has no effect on this installation as it stands.`} {t(noticeWords[code])}
            </Alert>
          );
        })}
      <FormFromDeclaration
        properties={Object.fromEntries(
          settings.flatMap((name): [string, DeclaredValue][] => {
            const declared = declarations[name];
            return declared ? [[name, declared]] : [];
          }),
        )}
        values={{ ...values }}
        labels={wordsOf(settings, ({ label }) => t(label))}
        helps={wordsOf(settings, ({ help }) => t(help))}
        options={wordsOf(settings, ({ options = {} }) => translated(options))}
        custom={{
          // Empty is no country, not one without a name.
          defaultCountry: ({ value, onChange }) => (
            <TextInput
              label={t(settingWords['defaultCountry']?.label ?? { id: 'defaultCountry' })}
              description={t(settingWords['defaultCountry']?.help ?? { id: '' })}
              maxLength={2}
              styles={{ wrapper: { maxWidth: 320 } }}
              value={typeof value === 'string' ? value : ''}
              onChange={(event) => onChange(event.currentTarget.value.toUpperCase() || null)}
            />
          ),
        }}
        onSave={save}
      />
    </>
  );
  return (
    <>
      {settingGroups.map(({ id, title, settings }) => (
        <Section key={id} title={t(title)}>
          {form(settings)}
          {id === 'mail' && mayMail && <MailAddressPart />}
        </Section>
      ))}
      {more.length > 0 && <Section title={t`More`}>{form(more)}</Section>}
      <OwnFieldsPart fields={values.fields} onSave={(fields) => save({ fields })} />
      <OwnSkillsPart skills={values.skills} onSave={(skills) => save({ skills })} />
      {maySignIn && <OpenIdPart />}
    </>
  );
}

const wordsOf = <T,>(
  settings: readonly string[],
  of: (words: NonNullable<(typeof settingWords)[string]>) => T,
): Record<string, T> =>
  Object.fromEntries(
    settings.flatMap((name): [string, T][] => {
      const words = settingWords[name];
      return words ? [[name, of(words)]] : [];
    }),
  );
