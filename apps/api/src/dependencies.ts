// What the API's parts are built from, passed in once: no part reaches for settings, the clock or the network itself.
import type { Embedder } from '@vitae/embedding';
import type { Outbound } from '@vitae/outbound';
import type { Logger, Settings } from '@vitae/runtime';
import type { FileStore, Store } from '@vitae/store';

export interface ApiDependencies {
  readonly settings: Pick<
    Settings,
    | 'limits'
    | 'maxUploadBytes'
    | 'sessionHours'
    | 'signUp'
    | 'metricsToken'
    | 'operatorToken'
    | 'trustProxy'
    | 'redisUrl'
    | 'databaseEmbedded'
    | 'llm'
    | 'overflow'
    | 'prices'
    | 'mail'
    | 'mailIn'
    | 'publicUrl'
    | 'trustedIssuers'
    | 'webhookAllow'
    | 'connectorHosts'
  >;
  readonly store: Store;
  readonly files: FileStore;
  readonly logger: Logger;
  readonly now: () => Date;
  /** Looks at addresses that webhooks are to be sent to; the one of the settings without it. */
  readonly webhooks?: Pick<Outbound, 'check'> | undefined;
  /** Asks applicant tracking systems whether they let us in; the one of the settings without it. */
  readonly connectors?: Pick<Outbound, 'ask'> | undefined;
  /** Makes vectors of short queries; without it nothing is found by meaning. */
  readonly embedder?: Embedder | undefined;
  /** For tenants that are still searched by the vectors of the encoder before. */
  readonly previousEmbedder?: Embedder | undefined;
  /** Keeps what this installation counts apart from another's on the same Redis. */
  readonly prefix?: string | undefined;
  /** Folder of the built page; without it the API serves no page. */
  readonly pageFolder?: string | undefined;
}

/** Injection token of ApiDependencies. */
export const DEPENDENCIES = Symbol('ApiDependencies');
