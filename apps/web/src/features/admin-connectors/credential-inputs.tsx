// What a system asks for to let us in. Nothing of it is ever shown again: all is entered anew.
import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { credentialsSchemaOf, type Ats } from '@vitae/contracts';
import { credentialNames } from './connector-words.ts';
import { credentialsOf } from './system-declarations.ts';
import { SecretInput } from '../../ui/secret-input.tsx';

export type Credentials = Readonly<Record<string, string>>;

/** Names of those that can't be right. */
export const wrongIn = (system: Ats, entered: Credentials): string[] =>
  (credentialsSchemaOf(system).safeParse(entered).error?.issues ?? []).map(({ path }) => String(path[0]));

interface CredentialInputsProps {
  readonly system: Ats;
  readonly entered: Credentials;
  readonly wrong: readonly string[];
  readonly onChange: (entered: Credentials) => void;
}

export function CredentialInputs({ system, entered, wrong, onChange }: CredentialInputsProps) {
  const { t } = useLingui();
  return credentialsOf(system).map(({ name, isSecret }) => {
    const words = credentialNames[name];
    const same = {
      label: words ? t(words) : name,
      description: isSecret ? t`Kept encrypted, and never shown again.` : undefined,
      error: wrong.includes(name) ? t`This can’t be right. Please look at it again.` : undefined,
      autoComplete: 'off',
      required: true,
      withAsterisk: false,
      value: entered[name] ?? '',
      onChange: (event: { currentTarget: { value: string } }) =>
        onChange({ ...entered, [name]: event.currentTarget.value }),
    };
    return isSecret ? <SecretInput key={name} {...same} /> : <TextInput key={name} {...same} />;
  });
}
