// A person's own page: what was read of them with the lines that prove it, their consent, and forms for what they may ask. It works without
// scripts.
import { fieldsOf, type Field, type PrivacyRequest, type Profile, type Resume } from '@vitae/contracts';
import { html, wholePage, type Html } from './html.ts';

export interface PersonPage {
  readonly name: string | null;
  readonly resumes: readonly { readonly resume: Resume; readonly profile: Profile | undefined }[];
  readonly consent: { readonly givenAt: Date; readonly until: string } | undefined;
  readonly requests: readonly PrivacyRequest[];
  /** Where the forms go: the page's own address. */
  readonly address: string;
  /** What was just done. */
  readonly said: string | undefined;
  /** `2026-11-26`. */
  readonly today: string;
  /** The last day that a consent may name. */
  readonly latest: string;
}

const SAID: Readonly<Record<string, string>> = {
  correction: 'Thank you. What you say is wrong was passed on; somebody will look at it.',
  consent: 'Thank you. Your consent was noted.',
  withdrawal: 'Your consent was withdrawn.',
  erasure: 'Your wish to be erased was passed on. Somebody will see to it.',
  full: 'You have asked for much already. Please wait until it was looked at.',
};
const STATES = { open: 'not yet decided', done: 'done', declined: 'declined' } as const;
/** Of the values of a profile so many are shown; nobody has more that are worth a look. */
const MOST_VALUES = 500;

/** What the parts of a profile are called where their names are not plain words. */
const PARTS: Readonly<Record<string, string>> = {
  positions: 'work',
  qualifications: 'education',
  emails: 'e-mail',
  phones: 'telephone',
  links: 'link',
  skills: 'skill',
  languages: 'language',
  certifications: 'certificate',
  keywords: 'keyword',
  entities: 'names in the text',
};
/** Steps that say nothing to a reader. */
const UNSAID = ['basics', 'mention', 'phrase'];

/** `positions[0].title` → “Work 1, title”. */
export function labelOf(path: string): string {
  const steps = path.split('.').flatMap((step) => {
    const [name = '', at] = step.split(/[[\]]/);
    const number = at === undefined ? '' : ` ${Number(at) + 1}`;
    return UNSAID.includes(name) ? [] : [`${Object.hasOwn(PARTS, name) ? PARTS[name] : name}${number}`];
  });
  const label = steps.join(', ');
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** A value in words: as it is written, where it is known how. */
export function wordsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('written' in value && typeof value.written === 'string') return value.written;
  return Object.values(value)
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .join(', ');
}

/** Where it stands: “page 1, line 3”. */
const placesOf = ({ evidence }: Field<unknown>): Html =>
  html`<small
    >${evidence
      .slice(0, 3)
      .map(
        ({ page, line: [first, last] }) =>
          `page ${page}, line ${first === last ? first : `${first}–${last}`}`,
      )
      .join('; ')}</small
  >`;

const valuesOf = (profile: Profile) => [...fieldsOf(profile)].slice(0, MOST_VALUES);

export function showPersonPage(page: PersonPage): string {
  const { name, resumes, said } = page;
  const note = said === undefined ? undefined : SAID[said];
  return wholePage(
    'What is held of you',
    html`<main>
      <h1>${name === null ? 'What is held of you' : `${name}, this is what is held of you`}</h1>
      ${note ? html`<p class="note" role="status">${note}</p>` : ''}
      <p>
        You sent a resume, or somebody sent it for you. A program read it. Each value below stands beside the
        line that it was read from.
      </p>
      ${resumes.map(({ resume, profile }, at) => ofResume(resume, profile, at))}
      ${corrections(page)}${consent(page)}${erasure(page)}${asked(page)}
    </main>`,
  );
}

const ofResume = (resume: Resume, profile: Profile | undefined, at: number): Html =>
  html`<section>
    <h2>Resume ${at + 1}: ${resume.fileName}</h2>
    <p>Came in on ${resume.createdAt.slice(0, 10)}.</p>
    ${
      profile
        ? html`<table>
            <tbody>
              ${valuesOf(profile).map(
                ([path, field]) =>
                  html`<tr>
                    <th scope="row">${labelOf(path)}</th>
                    <td>
                      ${wordsOf(field.value)}<br /><q
                        >${field.evidence.map(({ text }) => text).join(' … ')}</q
                      >
                      ${placesOf(field)}
                    </td>
                  </tr>`,
              )}
            </tbody>
          </table>`
        : html`<p>Nothing was read of it.</p>`
    }
  </section>`;

const corrections = ({ resumes, address }: PersonPage): Html =>
  html`<section>
    <h2>Something is wrong?</h2>
    <form method="post" action="${address}/correction">
      <label for="about">What is it about?</label>
      <select id="about" name="about">
        <option value="">Something else</option>
        ${resumes.map(({ resume, profile }, at) => ({
          html: profile
            ? valuesOf(profile)
                .map(
                  ([path, field]) =>
                    html`<option value="${resume.id} ${path}">
                      Resume ${at + 1}, ${labelOf(path)}: ${wordsOf(field.value).slice(0, 60)}
                    </option>`.html,
                )
                .join('')
            : '',
        }))}
      </select>
      <label for="says">What should it be?</label>
      <textarea id="says" name="says" required maxlength="2000"></textarea>
      <button>Ask for a correction</button>
    </form>
  </section>`;

const consent = ({ consent: given, address, today, latest }: PersonPage): Html =>
  html`<section>
    <h2>May we keep it?</h2>
    <p>
      ${
        given
          ? `You agreed on ${given.givenAt.toISOString().slice(0, 10)} to be kept until ${given.until}.`
          : 'You have not said how long.'
      }
    </p>
    <form method="post" action="${address}/consent">
      <label for="until">Yes, until the end of this day</label>
      <input
        id="until"
        name="until"
        type="date"
        required
        min="${today}"
        max="${latest}"
        value="${given?.until ?? ''}"
      />
      <br /><button>I agree</button>
    </form>
    ${given ? html`<form method="post" action="${address}/withdrawal"><button>I take my consent back</button></form>` : ''}
  </section>`;

const erasure = ({ address, requests }: PersonPage): Html =>
  html`<section>
    <h2>Be erased</h2>
    ${
      requests.some(({ kind, state }) => kind === 'erasure' && state === 'open')
        ? html`<p>You have asked to be erased. Nobody has decided yet.</p>`
        : html`<p>
              You can ask for all of this to be erased. Somebody will see to it, and tell you if something
              must be kept.
            </p>
            <form method="post" action="${address}/erasure">
              <button class="grave">Ask to be erased</button>
            </form>`
    }
  </section>`;

const asked = ({ requests }: PersonPage): Html =>
  requests.length
    ? html`<section>
        <h2>What you asked for</h2>
        <ul>
          ${requests.map(
            ({ kind, state, path, says, askedAt }) =>
              html`<li>
                ${askedAt.slice(0, 10)}:
                ${kind}${path === null ? '' : `, ${labelOf(path)}`}${says === null ? '' : `, “${says}”`}
                (${STATES[state]})
              </li>`,
          )}
        </ul>
      </section>`
    : html``;

export const showNoPage = (): string =>
  wholePage(
    'This link opens nothing',
    html`<main>
      <h1>This link opens nothing</h1>
      <p>It has run out, was withdrawn, or was not copied whole. Ask whoever sent it to you for another.</p>
    </main>`,
  );
