// What the API's parts are built from, passed in once: no part reaches for settings, the clock or the network itself.
import type { Logger, Settings } from '@vitae/runtime';
import type { FileStore, Store } from '@vitae/store';

export interface ApiDependencies {
  readonly settings: Pick<Settings, 'limits' | 'maxUploadBytes' | 'sessionHours' | 'metricsToken'>;
  readonly store: Store;
  readonly files: FileStore;
  readonly logger: Logger;
  readonly now: () => Date;
  /** Folder of the built page; without it the API serves no page. */
  readonly pageFolder?: string | undefined;
}

/** Injection token of ApiDependencies. */
export const DEPENDENCIES = Symbol('ApiDependencies');
