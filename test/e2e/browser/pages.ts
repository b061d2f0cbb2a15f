// Every page there is, for `npm run screens` and axe-core: add yours.
import type { Page } from 'playwright-core';
import type { Said } from './said.ts';

export interface RegisteredPage {
  readonly name: string;
  /** Where it is; `resumeId` is of a resume that was read, `candidateId` whose it is. */
  readonly address: (things: { readonly resumeId: string; readonly candidateId: string }) => string;
  /** Of whoever is not signed in. */
  readonly isPublic?: boolean;
  /** Waits until it is as people see it. Words of the page by `said('Sign in')`, so that pictures can be made in German, too. */
  readonly ready: (page: Page, said: Said) => Promise<unknown>;
}

export const pages: readonly RegisteredPage[] = [
  {
    name: 'sign-in',
    address: () => '/',
    isPublic: true,
    ready: (page, said) => page.getByRole('button', { name: said('Sign in'), exact: true }).waitFor(),
  },
  {
    name: 'forgotten-password',
    address: () => '/forgotten-password',
    isPublic: true,
    ready: (page, said) => page.getByRole('button', { name: said('Send the link') }).waitFor(),
  },
  {
    name: 'sign-up-closed',
    address: () => '/sign-up',
    isPublic: true,
    ready: (page, said) => page.getByRole('link', { name: said('Back to the sign-in') }).waitFor(),
  },
  {
    name: 'operator',
    address: () => '/operator',
    isPublic: true,
    ready: (page, said) => page.getByRole('button', { name: said('Look') }).waitFor(),
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
    ready: (page, said) =>
      page
        .getByRole('list', { name: said('Resumes') })
        .getByRole('link')
        .first()
        .waitFor(),
  },
  {
    name: 'resume',
    address: ({ resumeId }) => `/resumes/${resumeId}`,
    ready: (page) => page.locator('.sheet.text, canvas').first().waitFor(),
  },
  {
    name: 'candidates',
    address: () => '/candidates',
    ready: (page, said) =>
      page
        .getByRole('grid', { name: said('Candidates') })
        .getByRole('row')
        .nth(1)
        .waitFor(),
  },
  {
    name: 'candidate',
    address: ({ candidateId }) => `/candidates/${candidateId}`,
    ready: (page) => page.locator('.sheet.text, canvas').first().waitFor(),
  },
  {
    name: 'candidate-history',
    address: ({ candidateId }) => `/candidates/${candidateId}?tab=history`,
    ready: (page, said) => page.getByRole('heading', { name: said('Work over the years') }).waitFor(),
  },
  {
    name: 'compare',
    address: ({ candidateId }) => `/compare?ids=${encodeURIComponent(JSON.stringify([candidateId]))}`,
    ready: (page, said) => page.getByRole('region', { name: said('Side by side') }).waitFor(),
  },
  {
    name: 'overview',
    address: () => '/overview',
    ready: (page, said) =>
      page
        .getByRole('table', { name: said('Reasons of failures') })
        .or(page.getByText(said('Every resume could be read.')))
        .waitFor(),
  },
  {
    name: 'impact',
    address: () => '/impact',
    ready: (page, said) =>
      page
        .getByRole('heading', { name: said('No decisions yet') })
        .or(page.getByRole('heading', { name: said('How it is reckoned') }))
        .waitFor(),
  },
  {
    name: 'members',
    address: () => '/members',
    ready: (page, said) => page.getByRole('table', { name: said('Members') }).waitFor(),
  },
  {
    name: 'api-keys',
    address: () => '/api-keys',
    ready: (page, said) => page.getByRole('table', { name: said('API keys') }).waitFor(),
  },
  {
    name: 'webhooks',
    address: () => '/webhooks',
    ready: (page, said) => page.getByRole('button', { name: said('Add an endpoint') }).waitFor(),
  },
  {
    name: 'connectors',
    address: () => '/connectors',
    ready: (page, said) => page.getByRole('heading', { name: said('Nothing is connected yet') }).waitFor(),
  },
  {
    name: 'settings',
    address: () => '/settings',
    ready: (page, said) => page.getByRole('form', { name: said('Own skills') }).waitFor(),
  },
  {
    name: 'privacy',
    address: () => '/privacy',
    ready: (page, said) =>
      page.getByLabel(said('Key to check receipts with (Ed25519)'), { exact: true }).waitFor(),
  },
  {
    name: 'usage',
    address: () => '/usage',
    ready: (page) => page.getByRole('main').getByRole('img').locator('canvas').waitFor(),
  },
  {
    name: 'audit',
    address: () => '/audit',
    ready: (page, said) => page.getByRole('table', { name: said('Entries') }).waitFor(),
  },
  {
    name: 'account',
    address: () => '/account',
    ready: (page, said) => page.getByRole('table', { name: said('Where you are signed in') }).waitFor(),
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
    ready: (page, said) =>
      page
        .getByRole('heading', { name: said('There is no map yet') })
        .or(page.getByLabel(said('Map of candidates')))
        .first()
        .waitFor(),
  },
  {
    name: 'ask',
    address: () => '/ask',
    ready: (page, said) => page.getByRole('heading', { name: said('Questions are switched off') }).waitFor(),
  },
  {
    name: 'imports',
    address: () => '/imports',
    ready: (page, said) =>
      page
        .getByRole('main')
        .getByRole('link', { name: said('Import a spreadsheet') })
        .waitFor(),
  },
  {
    name: 'new-import',
    address: () => '/imports/new',
    ready: (page, said) => page.getByRole('button', { name: said('Look through it') }).waitFor(),
  },
  {
    name: 'first-calls',
    address: () => '/developer',
    ready: (page, said) => page.getByRole('button', { name: said('Make a key for a day') }).waitFor(),
  },
  {
    name: 'api-reference',
    address: () => '/api-reference?q=candidate',
    ready: (page) => page.getByText('/v1/candidates', { exact: true }).first().waitFor(),
  },
  {
    name: 'webhook-tester',
    address: () => '/webhook-tester',
    ready: (page, said) => page.getByRole('button', { name: said('Make the endpoint') }).waitFor(),
  },
  {
    name: 'event-log',
    address: () => '/event-log',
    ready: (page) => page.getByText('resume.completed').first().waitFor(),
  },
  {
    name: 'demo-data',
    address: () => '/demo-data',
    ready: (page, said) =>
      page
        .getByRole('button', { name: said('Bring the demo people in') })
        .or(page.getByRole('button', { name: said('Complete the demo people') }))
        .waitFor(),
  },
  {
    name: 'not-found',
    address: () => '/nothing/here',
    ready: (page, said) => page.getByRole('heading', { name: said('Not found') }).waitFor(),
  },
];
