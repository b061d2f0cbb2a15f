// What each system asks for to let us in, for the form that connects it.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Connector, NewConnector } from '@vitae/client';

export type System = Connector['ats'];

interface SystemKind {
  readonly title: string;
  /** Besides the API key. */
  readonly asks: readonly {
    readonly name: string;
    readonly label: MessageDescriptor;
    readonly isSecret?: true;
  }[];
}

export const systemKinds: Readonly<Record<System, SystemKind>> = {
  greenhouse: {
    title: 'Greenhouse',
    asks: [{ name: 'onBehalfOf', label: msg`Number of the user in whose name people are added` }],
  },
  lever: {
    title: 'Lever',
    asks: [{ name: 'performAs', label: msg`Id of the user in whose name people are added` }],
  },
  ashby: { title: 'Ashby', asks: [] },
  merge: {
    title: 'Merge',
    asks: [
      { name: 'accountToken', label: msg`Token of the linked account`, isSecret: true },
      { name: 'remoteUserId', label: msg`Id of the user in whose name people are added` },
    ],
  },
};
export const systems = ['greenhouse', 'lever', 'ashby', 'merge'] as const satisfies readonly System[];

interface Entered {
  readonly name: string;
  readonly apiKey: string;
  readonly asked: Readonly<Record<string, string>>;
  readonly pushCompleted: boolean;
}

/** What is sent to connect a system, from what was entered. */
export function newConnector(ats: System, { name, apiKey, asked, pushCompleted }: Entered): NewConnector {
  const of = (field: string) => asked[field] ?? '';
  const common = { pushCompleted, ...(name && { name }) };
  switch (ats) {
    case 'greenhouse':
      return { ...common, ats, credentials: { apiKey, onBehalfOf: of('onBehalfOf') } };
    case 'lever':
      return { ...common, ats, credentials: { apiKey, performAs: of('performAs') } };
    case 'ashby':
      return { ...common, ats, credentials: { apiKey } };
    case 'merge':
      return {
        ...common,
        ats,
        credentials: { apiKey, accountToken: of('accountToken'), remoteUserId: of('remoteUserId') },
      };
  }
}
