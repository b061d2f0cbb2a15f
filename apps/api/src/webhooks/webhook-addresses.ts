// Whether webhooks may be sent to an address: the check by which each attempt is made, too.
import { Inject, Injectable } from '@nestjs/common';
import type { Outbound, OutboundProblem } from '@vitae/outbound';
import { AppError } from '@vitae/runtime';
import { webhookOutbound } from '@vitae/webhooks/outbound';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';

const WHY: Readonly<Partial<Record<OutboundProblem, string>>> = {
  bad_address: 'An address by https is wanted, without a name and password in it.',
  not_https: 'The address must be one by https.',
  private_address:
    'The address leads into a private network, and is not among those that whoever runs Vitae allows.',
  unresolved: 'The host’s name has no address.',
};

@Injectable()
export class WebhookAddresses {
  readonly #outbound: Pick<Outbound, 'check'>;

  constructor(@Inject(DEPENDENCIES) { webhooks, settings }: ApiDependencies) {
    this.#outbound = webhooks ?? webhookOutbound({ allow: settings.webhookAllow });
  }

  /** Rejects with `webhook_url_refused`. */
  async refuseUnfit(url: string): Promise<void> {
    const checked = await this.#outbound.check(url);
    if (checked.ok) return;
    const detail = WHY[checked.reason] ?? 'The address can’t be asked.';
    throw new AppError('webhook_url_refused', {
      detail,
      errors: [{ pointer: '/url', detail: checked.reason }],
    });
  }
}
