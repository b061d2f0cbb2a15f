// Tells the owner of a saved search how many people it has found anew: a number and a link, and nothing of anybody.
import type { JobHandler } from '@vitae/jobs';
import { AppError } from '@vitae/runtime';
import { savedSearches } from '@vitae/store';
import type { PipelineDependencies } from '../stage.ts';

export function mailSearchMatch({
  store,
  mailer,
}: Pick<PipelineDependencies, 'store' | 'mailer'>): JobHandler<'mail-search-match'> {
  return {
    async run({ tenantId, payload: { searchId, count } }) {
      if (!mailer) throw new AppError('mail_unavailable');
      const searches = await store.withTenant(tenantId, (tx) => savedSearches.listAlerting(tx));
      const search = searches.find(({ id }) => id === searchId);
      // Its owner is gone, or wants no mail any more.
      if (!search?.email || !search.byMail) return;
      const many = count !== '1';
      await mailer.send({
        to: search.email,
        subject: many ? `${count} people fit a search of yours` : 'Somebody fits a search of yours',
        text: textOf(count, many, `${mailer.publicUrl}/search?saved=${searchId}`),
      });
    },
    giveUp: () => Promise.resolve(),
  };
}

const textOf = (count: string, many: boolean, link: string) => `Hello,

${many ? `${count} people fit` : 'One person fits'} a search that you saved in Vitae:
${link}

There you can also say that you want no more of these mails.
`;
