// Whatever is asked, as the API's description allows it or not: the answer is one that it describes, and never a fault of ours.
// (That bodies, headers and statuses fit the description is checked wherever a service is started.)
import fc from 'fast-check';
import request from 'supertest';
import type { App } from 'supertest/types.js';
import {
  operationsOf,
  requestsTo,
  type ArbitraryContext,
  type DescribedApi,
  type GeneratedRequest,
  type Operation,
} from '../support/described-requests.ts';
import { MAIL_IN, idsOf, knownFor, makeOneOfEach, namedIn, type Things } from '../support/one-of-each.ts';
import { startServiceWithTenant, type TestService } from '../support/service.ts';
import type { TestTenant } from '../support/tenants.ts';

const REQUESTS = 2_800;
/** Of each operation; more only where none of them was answered yet. */
const FEWEST_EACH = 24;
const MOST_EACH = 112;
/** Operations that can't succeed with what is here, or hardly by chance. */
const NEVER_ANSWERED = [
  'signIn',
  // Only where the operator lets companies in.
  'signUp',
  'showSession',
  'ask',
  // Its values are of a resume's own, and its entries' keys as well.
  'correctProfile',
  // Any day is seldom one of the next ten years.
  'consentOnPage',
  // It went with its person.
  'deleteResume',
  'withdrawDecision',
  // What was accepted can't be declined.
  'dismissSuggestion',
  'declineWish',
  // Its body is a table.
  'changeCategoriesByTable',
  // A person's own, which no key has.
  'switchTenant',
  'listSessions',
  'endOtherSessions',
  'endSession',
  'changePassword',
  'showSecondFactor',
  'beginSecondFactor',
  'confirmSecondFactor',
  'removeSecondFactor',
  // An owner's own.
  'showOpenIdSettings',
  'changeOpenIdSettings',
  'removeOpenIdSettings',
  // They need a token that is sent to somebody, or mail.
  'showInvitation',
  'acceptInvitation',
  'forgotPassword',
  'resetPassword',
  // Addresses that are made up lead nowhere, and tests reach nobody outside.
  'makeWebhookEndpoint',
  'testWebhookEndpoint',
  // An endpoint that was switched off is sent nothing anew.
  'replayWebhookDelivery',
  'replayFailedWebhooks',
  // It is signed by the system that tells it.
  'tellConnector',
  // A connector that was paused is pushed nothing.
  'pushToConnector',
  'replayConnectorPush',
  // Its body is bytes, from where the last piece ended.
  'continueUpload',
  // A piece of it is still to come.
  'importUpload',
  // No worker is here that would have looked the table through.
  'startImport',
  'pauseImport',
  'resumeImport',
  // Changed at random it is seldom a table still: it has failed by then.
  'cancelImport',
  'downloadImportErrors',
  // Only where mail is taken in.
  'showMailAddress',
  'makeMailAddress',
  'removeMailAddress',
  // They send on: 303.
  'startOpenId',
  'finishOpenId',
];
/** The same in each run: a request that fails can be sent again. */
const SEED = 20_261_126;

let service: TestService;
let http: App;
let tenant: TestTenant;
let bearer: { readonly authorization: string };
let api: DescribedApi;
let things: Things;

beforeAll(async () => {
  ({ service, http, bearer, tenant } = await startServiceWithTenant({
    operatorToken: 'a-token',
    metricsToken: 'a-token',
    mailIn: MAIL_IN,
  }));
  api = (await request(http).get('/openapi.json').expect(200)).body as DescribedApi;
  things = await makeOneOfEach(service, tenant);
});
afterAll(() => service.stop());

async function send({ operation, url, headers, body }: GeneratedRequest): Promise<number> {
  const sent = request(http)[operation.method](url).set(headers);
  if (operation.openTo === 'operator') sent.set('authorization', 'Bearer a-token');
  else if (operation.openTo !== 'public') sent.set(bearer);
  if (operation.takes === 'multipart/form-data')
    return (await sent.attach('file', Buffer.from(body ?? ''), 'cv.txt')).status;
  if (operation.takes === undefined || body === undefined) return (await sent).status;
  const form = operation.takes === 'application/x-www-form-urlencoded';
  return (await sent.set('content-type', operation.takes).send(form ? formOf(body) : body)).status;
}

const formOf = (json: string): string => {
  if (!/^\{/.test(json)) return json;
  const body = JSON.parse(json) as object;
  return new URLSearchParams(Object.entries(body).map(([name, value]) => [name, String(value)])).toString();
};

/** What is part of something is deleted before that; a person goes before their resumes, and with them. */
const rank = ({ method, path }: Operation) => (method === 'delete' ? 1_000 - path.length : 0);

it('is answered as described, with no fault of ours', async () => {
  // What deletes comes last, so that there is something to ask about until then.
  const operations = operationsOf(api).toSorted((a, b) => rank(a) - rank(b));
  const each = Math.max(FEWEST_EACH, Math.ceil(REQUESTS / operations.length));
  const faults: string[] = [];
  let asked = 0;
  const answered = new Set<string>();
  for (const operation of operations) {
    const context: ArbitraryContext = {
      api,
      ids: idsOf(things),
      known: knownFor(operation, things),
      named: namedIn(things),
    };
    const never = NEVER_ANSWERED.includes(operation.id);
    const possible = fc.sample(requestsTo(operation, context, { odd: true }), {
      seed: SEED,
      numRuns: never ? each : Math.max(each, MOST_EACH),
    });
    for (const [nth, one] of possible.entries()) {
      if (nth >= each && answered.has(operation.id)) break;
      const status = await send(one);
      asked += 1;
      if (status < 300) answered.add(operation.id);
      if (status >= 500) faults.push(`${status} ${operation.method} ${one.url} ${one.body}`.slice(0, 400));
    }
  }
  expect(faults).toEqual([]);
  expect(asked).toBeGreaterThanOrEqual(2_000);
  // The others can't be: who has no password signs in nowhere, and no model is there to be asked.
  const refused = operations.map(({ id }) => id).filter((id) => !answered.has(id));
  expect(refused.filter((id) => !NEVER_ANSWERED.includes(id))).toEqual([]);
});
