// Every page there is, for `npm run screens` and axe-core: add yours.
import type { Page } from 'playwright-core';

export interface RegisteredPage {
  readonly name: string;
  /** Where it is; `resumeId` is of a resume that was read, `candidateId` whose it is. */
  readonly address: (things: { readonly resumeId: string; readonly candidateId: string }) => string;
  /** Of whoever is not signed in. */
  readonly isPublic?: boolean;
  /** Waits until it is as people see it. */
  readonly ready: (page: Page) => Promise<void>;
}

export const pages: readonly RegisteredPage[] = [
  {
    name: 'sign-in',
    address: () => '/',
    isPublic: true,
    ready: (page) => page.getByRole('button', { name: 'Sign in', exact: true }).waitFor(),
  },
  {
    name: 'forgotten-password',
    address: () => '/forgotten-password',
    isPublic: true,
    ready: (page) => page.getByRole('button', { name: 'Send the link' }).waitFor(),
  },
  {
    name: 'invitation-gone',
    address: () => '/invitation#no-such-token-was-ever-made',
    isPublic: true,
    ready: (page) => page.getByRole('alert').waitFor(),
  },
  {
    name: 'inbox',
    address: () => '/',
    ready: (page) => page.getByRole('list', { name: 'Resumes' }).getByRole('link').first().waitFor(),
  },
  {
    name: 'resume',
    address: ({ resumeId }) => `/resumes/${resumeId}`,
    ready: (page) => page.locator('.sheet.text, canvas').first().waitFor(),
  },
  {
    name: 'candidates',
    address: () => '/candidates',
    ready: (page) => page.getByRole('grid', { name: 'Candidates' }).getByRole('row').nth(1).waitFor(),
  },
  {
    name: 'candidate',
    address: ({ candidateId }) => `/candidates/${candidateId}`,
    ready: (page) => page.locator('.sheet.text, canvas').first().waitFor(),
  },
  {
    name: 'candidate-history',
    address: ({ candidateId }) => `/candidates/${candidateId}?tab=history`,
    ready: (page) => page.getByRole('heading', { name: 'Work over the years' }).waitFor(),
  },
  {
    name: 'compare',
    address: ({ candidateId }) => `/compare?ids=${encodeURIComponent(JSON.stringify([candidateId]))}`,
    ready: (page) => page.getByRole('region', { name: 'Side by side' }).waitFor(),
  },
  {
    name: 'overview',
    address: () => '/overview',
    ready: (page) =>
      page
        .getByRole('table', { name: 'Reasons of failures' })
        .or(page.getByText('Every resume could be read.'))
        .waitFor(),
  },
  {
    name: 'impact',
    address: () => '/impact',
    ready: (page) => page.getByRole('heading', { name: 'No decisions yet' }).waitFor(),
  },
  {
    name: 'members',
    address: () => '/members',
    ready: (page) => page.getByRole('table', { name: 'Members' }).waitFor(),
  },
  {
    name: 'api-keys',
    address: () => '/api-keys',
    ready: (page) => page.getByRole('table', { name: 'API keys' }).waitFor(),
  },
  {
    name: 'webhooks',
    address: () => '/webhooks',
    ready: (page) => page.getByRole('button', { name: 'Add an endpoint' }).waitFor(),
  },
  {
    name: 'connectors',
    address: () => '/connectors',
    ready: (page) => page.getByRole('heading', { name: 'Nothing is connected yet' }).waitFor(),
  },
  {
    name: 'settings',
    address: () => '/settings',
    ready: (page) => page.getByRole('form', { name: 'Own skills' }).waitFor(),
  },
  {
    name: 'privacy',
    address: () => '/privacy',
    ready: (page) => page.getByLabel('Key to check receipts with (Ed25519)', { exact: true }).waitFor(),
  },
  {
    name: 'usage',
    address: () => '/usage',
    ready: (page) =>
      page
        .getByRole('img', { name: /by day/ })
        .locator('canvas')
        .waitFor(),
  },
  {
    name: 'audit',
    address: () => '/audit',
    ready: (page) => page.getByRole('table', { name: 'Entries' }).waitFor(),
  },
  {
    name: 'account',
    address: () => '/account',
    ready: (page) => page.getByRole('table', { name: 'Where you are signed in' }).waitFor(),
  },
  {
    name: 'search',
    address: () =>
      '/search?q=experience&skills=%5B%7B%22name%22%3A%22Microsoft+Excel%22%2C%22use%22%3A%22should%22%2C%22months%22%3A24%7D%5D&minYears=3',
    ready: (page) => page.locator('.hit .requirements').first().waitFor(),
  },
  {
    name: 'map',
    address: () => '/map',
    // Drawn some minutes after the first resumes, which a slow run may see.
    ready: (page) =>
      page
        .getByRole('heading', { name: 'There is no map yet' })
        .or(page.getByLabel('Map of candidates'))
        .first()
        .waitFor(),
  },
  {
    name: 'ask',
    address: () => '/ask',
    ready: (page) => page.getByRole('heading', { name: 'Questions are switched off' }).waitFor(),
  },
  {
    name: 'imports',
    address: () => '/imports',
    ready: (page) => page.getByRole('main').getByRole('link', { name: 'Import a spreadsheet' }).waitFor(),
  },
  {
    name: 'new-import',
    address: () => '/imports/new',
    ready: (page) => page.getByRole('button', { name: 'Look through it' }).waitFor(),
  },
  {
    name: 'first-calls',
    address: () => '/developer',
    ready: (page) => page.getByRole('button', { name: 'Make a key for a day' }).waitFor(),
  },
  {
    name: 'api-reference',
    address: () => '/api-reference?q=candidate',
    ready: (page) => page.getByText('/v1/candidates', { exact: true }).first().waitFor(),
  },
  {
    name: 'webhook-tester',
    address: () => '/webhook-tester',
    ready: (page) => page.getByRole('button', { name: 'Make the endpoint' }).waitFor(),
  },
  {
    name: 'event-log',
    address: () => '/event-log',
    ready: (page) => page.getByText('resume.completed').first().waitFor(),
  },
  {
    name: 'demo-data',
    address: () => '/demo-data',
    ready: (page) => page.getByRole('button', { name: 'Bring the demo people in' }).waitFor(),
  },
  {
    name: 'not-found',
    address: () => '/nothing/here',
    ready: (page) => page.getByRole('heading', { name: 'Not found' }).waitFor(),
  },
];
