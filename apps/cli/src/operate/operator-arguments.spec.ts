import { parseOperatorArguments } from './operator-arguments.ts';

const ID = '0190c9f2-0000-4000-8000-00000000000A';

it.each([
  ['jobs list', { kind: 'list jobs', json: false }],
  ['jobs list --json', { kind: 'list jobs', json: true }],
  ['jobs purge', { kind: 'purge jobs', json: false }],
  [`jobs retry ${ID}`, { kind: 'retry jobs', ids: [ID.toLowerCase()], json: false }],
  ['quarantine list', { kind: 'list quarantine', json: false }],
  [`quarantine release ${ID}`, { kind: 'release files', ids: [ID.toLowerCase()], json: false }],
  ['storage show', { kind: 'show storage', json: false }],
  ['storage adopt --json', { kind: 'adopt storage', json: true }],
  ['tune --tenant acme', { kind: 'tune', tenant: 'acme', mode: 'keep', json: false }],
  ['tune --tenant acme --dry-run --json', { kind: 'tune', tenant: 'acme', mode: 'dry run', json: true }],
  ['tune --reset --tenant acme', { kind: 'tune', tenant: 'acme', mode: 'reset', json: false }],
  ['reembed --all --wait', { kind: 'reembed', tenant: undefined, wait: true, dropOld: false, json: false }],
  [
    'reembed --tenant acme --drop-old --json',
    { kind: 'reembed', tenant: 'acme', wait: false, dropOld: true, json: true },
  ],
  ['admin audit verify --all', { kind: 'verify audit', tenant: undefined, head: undefined, json: false }],
  ['admin tenant list', { kind: 'list tenants', json: false }],
  [
    'admin tenant quota acme --resumes none --requests 5 --json',
    {
      kind: 'limit tenant',
      slug: 'acme',
      limits: { resumesAMonth: null, requestsASecond: 5 },
      json: true,
    },
  ],
  ['admin tenant delete acme --yes acme', { kind: 'delete tenant', slug: 'acme', json: false }],
  ['admin tenant invite --days 3', { kind: 'invite', days: 3, json: false }],
  [
    'admin tenant create acme --name Acme --owner Ida --email ida@acme.example --members 3',
    {
      kind: 'create tenant',
      slug: 'acme',
      name: 'Acme',
      owner: { name: 'Ida', email: 'ida@acme.example' },
      limits: { members: 3 },
      json: false,
    },
  ],
  ['admin keys rotate --tenant acme', { kind: 'rotate keys', tenant: 'acme', json: false }],
  [
    'admin member reset-password Ida@acme.example --tenant acme',
    { kind: 'reset password', email: 'ida@acme.example', tenant: 'acme', json: false },
  ],
  ['reembed --help', { kind: 'help' }],
  ['jobs --help', { kind: 'help' }],
])('%s', (line, parsed) => expect(parseOperatorArguments(line.split(' '))).toEqual(parsed));

it.each([
  ['jobs', /no command/],
  ['jobs eat', /no command/],
  ['jobs constructor', /no command/],
  ['jobs list all', /no more words/],
  ['jobs retry', /needs an ID/],
  ["quarantine release ';--", /not an ID/],
  ['jobs list --bogus', /bogus/],
  ['jobs list --tenant acme', /tenant/],
  ['tune', /--tenant SLUG/],
  ['tune --tenant', /tenant/],
  ['tune acme', /acme/],
  ['tune --tenant acme --dry-run --reset', /exclude each other/],
  ['jobs list --all', /--all/],
  ['admin', /no command “admin”/],
  ['admin audit', /no command/],
  ['admin tenant', /no command/],
  ['admin tenant delete acme', /say --yes acme/],
  ['admin tenant delete acme --yes other', /say --yes acme/],
  ['admin tenant create acme --name A --owner B', /--email/],
  ['admin tenant quota acme --requests 0', /--requests must be none or a whole number from 1/],
  ['admin tenant quota acme --resumes 1e3', /--resumes/],
  ['admin tenant suspend Acme', /needs a SLUG/],
  ['admin tenant list acme', /no slug/],
  ['admin member', /no command/],
  ['admin member reset-password', /needs an e-mail address/],
  ['admin member reset-password ida', /needs an e-mail address/],
  ['admin member reset-password ida@acme.example mia@acme.example', /no more words/],
  ['admin audit verify', /--tenant SLUG or --all/],
  ['admin audit verify --all --head x', /--head/],
  ['reembed', /--tenant SLUG or --all/],
  ['reembed --all --tenant acme', /--tenant SLUG or --all/],
  ['reembed --all acme', /acme/],
])('%s is refused', (line, why) => {
  const parsed = parseOperatorArguments(line.split(' '));
  expect(parsed.kind === 'wrong' && parsed.why).toMatch(why);
});
