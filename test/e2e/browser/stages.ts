// What `pages.ts` can't show of an empty workspace, for pictures and axe-core: pages that need people, dialogs, menus, and what one sees when
// there is nothing yet, the network is away, the server fails, or the session has ended.
import type { Page } from 'playwright-core';
import { OPERATOR_TOKEN, type DemoThings } from './demo-workspace.ts';
import type { RegisteredPage } from './pages.ts';
import type { Said } from './said.ts';

export interface Stage extends Omit<RegisteredPage, 'address'> {
  readonly address: (things: DemoThings) => string;
  /** In pixels: where it is only on a phone. */
  readonly widths?: readonly number[];
  /** It spoils the page for what comes after: it gets one of its own. */
  readonly ownPage?: boolean;
}

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) =>
  main(page).getByRole('button', { name, exact: true }).first().click();
const dialog = (page: Page) => page.getByRole('dialog').first().waitFor();
/** Opens a dialog by the button that has this name. */
const opens = (name: string) => async (page: Page, said: Said) => {
  await press(page, said(name));
  await dialog(page);
};

/** Before anything is there. */
export const emptyStages: readonly Stage[] = [
  ['inbox', '/', 'No resumes yet'],
  ['candidates', '/candidates', 'Nobody here yet'],
  ['search', '/search', 'Whom are you looking for?'],
  ['map', '/map', 'There is no map yet'],
  ['imports', '/imports', 'No imports yet'],
  ['webhooks', '/webhooks', 'No endpoints yet'],
  ['connectors', '/connectors', 'Nothing is connected yet'],
  ['impact', '/impact', 'No decisions yet'],
].map(([name = '', address = '', title = '']) => ({
  name: `empty-${name}`,
  address: () => address,
  ready: (page: Page, said: Said) => page.getByText(said(title), { exact: true }).first().waitFor(),
}));

export const stages: readonly Stage[] = [
  {
    name: 'navigation',
    address: () => '/',
    widths: [360, 768],
    ready: (page, said) => page.getByRole('button', { name: said('Open the navigation') }).click(),
  },
  {
    name: 'palette',
    address: () => '/',
    async ready(page, said) {
      await page.locator('.palette-button').click();
      await page.getByPlaceholder(said('Find a command or a page')).waitFor();
    },
  },
  {
    name: 'keys',
    address: () => '/',
    async ready(page) {
      await page.locator('#main').focus();
      await page.keyboard.press('?');
      await dialog(page);
    },
  },
  {
    name: 'user-menu',
    address: () => '/',
    async ready(page) {
      await page.locator('.user-button').click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'resume-checking',
    address: ({ resumeId }) => `/resumes/${resumeId}`,
    async ready(page) {
      await page.locator('.sheet.text, canvas').first().waitFor();
      await page.locator('.value').nth(4).click();
    },
  },
  {
    name: 'candidates-marked',
    address: () => '/candidates',
    async ready(page, said) {
      const rows = page.getByRole('grid', { name: said('Candidates') }).getByRole('row');
      await rows.nth(2).getByRole('checkbox').check();
      await rows.nth(3).getByRole('checkbox').check();
    },
  },
  ...(['notes', 'versions', 'decisions'] as const).map((tab) => ({
    name: `candidate-${tab}`,
    address: ({ candidateId }: DemoThings) => `/candidates/${candidateId}?tab=${tab}`,
    ready: (page: Page) => page.getByRole('tabpanel').first().waitFor(),
  })),
  {
    name: 'candidate-menu',
    address: ({ candidateId }) => `/candidates/${candidateId}`,
    async ready(page, said) {
      await page.locator('.sheet.text, canvas').first().waitFor();
      await press(page, said('More'));
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'compare-three',
    address: ({ several }) => `/compare?ids=${encodeURIComponent(JSON.stringify(several))}`,
    ready: (page) => page.locator('.compare td[data-has]').nth(3).waitFor(),
  },
  {
    name: 'person-page',
    address: ({ personPage }) => personPage,
    isPublic: true,
    ready: (page) => page.locator('h1').waitFor(),
  },
  {
    name: 'operator-pool',
    address: () => '/operator',
    isPublic: true,
    async ready(page, said) {
      await page.getByLabel(said('Operator’s token'), { exact: true }).fill(OPERATOR_TOKEN);
      await page.getByRole('button', { name: said('Look') }).click();
      await page.getByRole('table').last().waitFor();
    },
  },
  {
    name: 'search-filters',
    address: () => '/search?q=nurse',
    widths: [360],
    async ready(page, said) {
      await page.locator('.hit').first().waitFor();
      await press(page, said('Filters and counts'));
    },
  },
  { name: 'search-job', address: () => '/search', ready: opens('Paste a job description') },
  {
    name: 'search-saved',
    address: () => '/search?q=nurse',
    async ready(page, said) {
      await page.locator('.hit').first().waitFor();
      await press(page, said('Saved searches'));
      await page.getByRole('menu').or(page.getByRole('dialog')).first().waitFor();
    },
  },
  {
    name: 'search-nobody',
    address: () => `/search?skills=${encodeURIComponent('[{"name":"COBOL","use":"must"}]')}`,
    ready: (page, said) => page.getByText(said('Nobody fits')).waitFor(),
  },
  {
    name: 'map-skills',
    address: () => '/map?of=skills',
    ready: (page) => page.locator('canvas').first().waitFor(),
  },
  {
    name: 'import',
    address: ({ importId }) => `/imports/${importId}`,
    ready: (page) => main(page).getByText('.csv').first().waitFor(),
  },
  {
    name: 'import-faulty',
    address: ({ faultyImportId }) => `/imports/${faultyImportId}`,
    ready: (page) => main(page).getByText('.csv').first().waitFor(),
  },
  {
    name: 'import-mend',
    address: ({ faultyImportId }) => `/imports/${faultyImportId}/mend`,
    ready: (page) => main(page).getByRole('region').first().waitFor(),
  },
  { name: 'invite', address: () => '/members', ready: opens('Invite somebody') },
  { name: 'key', address: () => '/api-keys', ready: opens('Make a key') },
  { name: 'endpoint-new', address: () => '/webhooks', ready: opens('Add an endpoint') },
  {
    name: 'endpoint',
    address: ({ endpointId }) => `/webhooks/${endpointId}`,
    ready: (page, said) => page.getByRole('table', { name: said('Deliveries') }).waitFor(),
  },
  { name: 'connect', address: () => '/connectors', ready: opens('Connect a system') },
  {
    name: 'upload-tray',
    address: () => '/',
    ownPage: true,
    async ready(page, said) {
      // One that is on its way for as long as the picture takes, and one that is refused.
      let sent = 0;
      await page.route('**/v1/resumes', async (route) => {
        if (route.request().method() !== 'POST' || sent++ > 0) await route.continue();
      });
      const files = [
        {
          name: 'ivy.txt',
          mimeType: 'text/plain',
          buffer: Buffer.from(
            'Ivy Marsh\nivy.marsh@example.com\n\nWORK EXPERIENCE\nBaker, Crumb Ltd\nJan 2018 - Dec 2019\n',
          ),
        },
        {
          name: 'setup-of-the-new-printer.exe',
          mimeType: 'application/octet-stream',
          buffer: Buffer.from('MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004\u0000', 'latin1'),
        },
      ];
      const chooser = page.waitForEvent('filechooser');
      await page.locator('.drop button').first().click();
      await (await chooser).setFiles(files);
      await page.locator('.tray').waitFor();
      await page.getByRole('list', { name: said('Refused files') }).waitFor();
    },
  },
  {
    name: 'offline',
    address: () => '/candidates',
    ownPage: true,
    async ready(page) {
      await page.getByRole('row').nth(1).waitFor();
      await page.context().setOffline(true);
      await page.locator('.offline').waitFor();
    },
  },
  {
    name: 'session-ended',
    address: () => '/candidates',
    ownPage: true,
    async ready(page) {
      await page.getByRole('row').nth(1).waitFor();
      await page.context().clearCookies();
      await page.getByRole('navigation').getByRole('link').nth(2).click();
      await dialog(page);
    },
  },
  {
    name: 'loading',
    address: () => '/candidates',
    ownPage: true,
    async ready(page) {
      await page.route('**/v1/candidates**', () => undefined);
      await page.reload();
      await page.getByRole('status').first().waitFor();
    },
  },
  {
    name: 'server-fails',
    address: () => '/candidates',
    ownPage: true,
    async ready(page) {
      await page.route('**/v1/candidates**', (route) => route.fulfill({ status: 500, body: 'broken' }));
      await page.reload();
      await page.getByRole('alert').first().waitFor();
    },
  },
];
