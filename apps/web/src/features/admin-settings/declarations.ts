// The settings as they are declared, in the form that forms are made from.
import { tenantSettingsSchema } from '@vitae/contracts';
import { toJSONSchema } from 'zod';
import type { DeclaredValue } from '../../ui/form-from-declaration.tsx';

interface Declared extends DeclaredValue {
  readonly anyOf?: readonly Declared[];
}

/** A value that may be null is declared as one of two kinds: the other one says how it is entered. */
const plain = ({ anyOf, ...declared }: Declared): DeclaredValue => ({
  ...anyOf?.find(({ type }) => type !== 'null'),
  ...declared,
});

export const declarations: Readonly<Record<string, DeclaredValue>> = Object.fromEntries(
  Object.entries(tenantSettingsSchema.shape).map(([name, schema]): [string, DeclaredValue] => [
    name,
    plain(toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Declared),
  ]),
);
