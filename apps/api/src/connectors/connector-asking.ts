// How the API asks applicant tracking systems whether they let us in, and where they are.
import { connectorOutbound, testAccess, type ConnectorHosts } from '@vitae/connectors/for-api';
import type { ConnectorTest } from '@vitae/contracts';
import { Inject, Injectable } from '@nestjs/common';
import type { Outbound } from '@vitae/outbound';
import type { connectors } from '@vitae/store';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';

@Injectable()
export class ConnectorAsking {
  readonly hosts: ConnectorHosts;
  readonly #outbound: Pick<Outbound, 'ask'>;

  constructor(@Inject(DEPENDENCIES) { connectors, settings }: ApiDependencies) {
    this.hosts = settings.connectorHosts;
    this.#outbound = connectors ?? connectorOutbound({ allow: settings.webhookAllow, hosts: this.hosts });
  }

  test(access: connectors.Access): Promise<ConnectorTest> {
    return testAccess(this.#outbound, access, this.hosts);
  }
}
