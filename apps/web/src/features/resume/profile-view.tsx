// The profile, grouped as a person reads a resume.
import type {
  Credential,
  Field,
  HighlightKind,
  Position,
  Profile,
  Qualification,
  Skill,
} from '@vitae/contracts';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { partialDate } from '../../ui/partial-date.ts';
import { findingText } from './finding-text.ts';
import { lengthOfTime } from './length-of-time.ts';
import { employmentNames, seniorityNames } from './profile-words.ts';
import { KindOfHighlight, ToneView } from './tone-view.tsx';
import { Value } from './value.tsx';

export function ProfileView({ profile }: { profile: Profile }) {
  const { t } = useLingui();
  const { basics } = profile;
  return (
    <>
      <Warnings profile={profile} />
      <div className="card basics">
        {basics.name && (
          <h2>
            <Value field={basics.name} />
          </h2>
        )}
        {basics.headline && (
          <p className="headline">
            <Value field={basics.headline} />
          </p>
        )}
        <dl>
          <Row
            name={t`E-mail`}
            values={basics.emails.map((f) => (
              <Value key={f.value} field={f} />
            ))}
          />
          <Row
            name={t`Phone`}
            values={basics.phones.map((f) => (
              <Value key={f.value.written} field={f}>
                {f.value.e164 ?? f.value.written}
              </Value>
            ))}
          />
          <Row
            name={t`Location`}
            values={
              basics.location
                ? [
                    <Value key="place" field={basics.location}>
                      {[
                        basics.location.value.city,
                        basics.location.value.region,
                        basics.location.value.country ?? basics.location.value.countryCode,
                      ]
                        .filter(Boolean)
                        .join(', ')}
                    </Value>,
                    basics.location.derived && (
                      <span
                        key="derived"
                        className="soft"
                        title={t`Follows from the place; it is not written in the file`}
                      >
                        ({basics.location.derived.countryCode}, <Trans>derived</Trans>)
                      </span>
                    ),
                  ]
                : []
            }
          />
          <Row
            name={t`Links`}
            values={basics.links.map((f) => (
              <Value key={f.value.url} field={f}>
                {f.value.network ? `${f.value.network}: ${f.value.username ?? f.value.url}` : f.value.url}
              </Value>
            ))}
          />
          <Fact name={t`Work permit`} field={basics.workPermit} />
          <Fact name={t`Available`} field={basics.availability} />
          <Fact name={t`Salary`} field={basics.salary} />
          <Fact name={t`Driving licence`} field={basics.drivingLicence} />
        </dl>
        {basics.summary && (
          <p>
            <Value field={basics.summary} className="prose" />
          </p>
        )}
      </div>
      <Notes profile={profile} />
      <Totals profile={profile} />
      <Group title={t`Work`} count={profile.positions.length}>
        {profile.positions.map((p, i) => (
          <PositionCard key={i} position={p} kinds={kindsIn(profile, 'work', i)} />
        ))}
      </Group>
      <Group title={t`Education`} count={profile.qualifications.length}>
        {profile.qualifications.map((q, i) => (
          <QualificationCard key={i} qualification={q} />
        ))}
      </Group>
      <Group title={t`Skills`} count={profile.skills.length}>
        <Skills skills={profile.skills} />
      </Group>
      <Group title={t`Languages`} count={profile.languages.length}>
        <p className="chips">
          {profile.languages.map((l) => (
            <span key={l.language.value} className="pair">
              <Value field={l.language} />
              {l.level && <Value field={l.level} className="soft" />}
              {l.cefr && l.cefr !== l.level?.value && <span className="soft"> {l.cefr}</span>}
            </span>
          ))}
        </p>
      </Group>
      <Credentials title={t`Certifications`} items={profile.certifications} />
      <Credentials title={t`Projects`} items={profile.projects} />
      <Credentials title={t`Awards`} items={profile.awards} />
      <Credentials title={t`Publications`} items={profile.publications} />
      <Group title={t`Volunteering`} count={profile.volunteering.length}>
        {profile.volunteering.map((p, i) => (
          <PositionCard key={i} position={p} kinds={kindsIn(profile, 'volunteering', i)} />
        ))}
      </Group>
      <List title={t`Memberships`} items={profile.memberships} />
      <List title={t`Interests`} items={profile.interests} />
      {profile.tone && <ToneView tone={profile.tone} />}
      <Group title={t`Keywords`} count={profile.keywords.length}>
        <p className="chips">
          {profile.keywords.map((k) => (
            <Value key={k.phrase.value} field={k.phrase} />
          ))}
        </p>
      </Group>
    </>
  );
}

function Row({ name, values }: { name: string; values: ReactNode[] }) {
  if (!values.length) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{values}</dd>
    </>
  );
}

function List({ title, items }: { title: string; items: readonly Field<string>[] }) {
  return (
    <Group title={title} count={items.length}>
      <p className="chips">
        {items.map((item) => (
          <Value key={item.value} field={item} />
        ))}
      </p>
    </Group>
  );
}

function Fact({ name, field }: { name: string; field: Field<string> | undefined }) {
  return <Row name={name} values={field ? [<Value key={name} field={field} />] : []} />;
}

function Group({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (!count) return null;
  return (
    <section className="card">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Totals({ profile }: { profile: Profile }) {
  const { t } = useLingui();
  const { totals } = profile;
  if (!totals.monthsOfExperience) return null;
  return (
    <ul className="totals" aria-label={t`Totals`}>
      <li>
        <Trans>
          <strong>{lengthOfTime(totals.monthsOfExperience)}</strong> of work, as of{' '}
          {partialDate(profile.asOf.month)}
        </Trans>
      </li>
      {totals.seniority && (
        <li>
          <Trans>
            <strong>{t(seniorityNames[totals.seniority])}</strong> level
          </Trans>
        </li>
      )}
      {totals.managementLevel !== 'none' && (
        <li>
          <Trans>
            <strong>{lengthOfTime(totals.monthsOfManagement)}</strong> of leading people
          </Trans>
        </li>
      )}
      {totals.averageTenure !== undefined && (
        <li>
          <Trans>
            <strong>{lengthOfTime(Math.round(totals.averageTenure))}</strong> a position
          </Trans>
        </li>
      )}
      {totals.gaps.map((gap) => (
        <li key={gap.from}>
          <Trans>
            gap of <strong>{lengthOfTime(gap.months)}</strong> from {partialDate(gap.from)}
          </Trans>
        </li>
      ))}
    </ul>
  );
}

/** What is to be known before the profile is believed. */
function Warnings({ profile }: { profile: Profile }) {
  const { t } = useLingui();
  return profile.quality
    .filter(({ severity }) => severity !== 'info')
    .map((finding, i) => (
      <p key={`${finding.code}${i}`} className="warning" role="note">
        {findingText(finding, profile, t)}
      </p>
    ));
}

/** What is merely to be known: it does not stand before the person. */
function Notes({ profile }: { profile: Profile }) {
  const { t } = useLingui();
  const notes = profile.quality.filter(({ severity }) => severity === 'info');
  if (!notes.length) return null;
  return (
    <ul className="notices" aria-label={t`Notes`}>
      {notes.map((finding, i) => (
        <li key={`${finding.code}${i}`}>{findingText(finding, profile, t)}</li>
      ))}
    </ul>
  );
}

function Dates({ of }: { of: Pick<Position, 'start' | 'end' | 'months'> }) {
  if (!of.start && !of.end) return null;
  return (
    <span className="dates">
      {of.start && <Value field={of.start}>{partialDate(of.start.value)}</Value>}
      {of.start && of.end && ' – '}
      {of.end && <Value field={of.end}>{partialDate(of.end.value)}</Value>}
      {of.months !== undefined && <span className="soft"> ({lengthOfTime(of.months)})</span>}
    </span>
  );
}

/** What is told of the lines of one position; nothing where the tenant does not ask for it. */
const kindsIn = ({ tone }: Profile, section: 'work' | 'volunteering', position: number) =>
  tone?.positions.find((one) => one.section === section && one.position === position)?.highlights ?? [];

interface PositionCardProps {
  readonly position: Position;
  readonly kinds: readonly HighlightKind[];
}

function PositionCard({ position, kinds }: PositionCardProps) {
  const { t } = useLingui();
  return (
    <article className="entry">
      <div className="line">
        <h4>
          {position.title ? (
            <Value field={position.title} />
          ) : (
            position.organisation && <Value field={position.organisation} />
          )}
        </h4>
        <Dates of={position} />
      </div>
      <p className="sub">
        {position.title && position.organisation && <Value field={position.organisation} />}
        {position.client && <Value field={position.client} className="soft" />}
        {position.location && <Value field={position.location} className="soft" />}
        {position.employmentType && (
          <Value field={position.employmentType} className="soft">
            {t(employmentNames[position.employmentType.value])}
          </Value>
        )}
      </p>
      {position.summary && (
        <p>
          <Value field={position.summary} className="prose" />
        </p>
      )}
      {position.highlights.length > 0 && (
        <ul>
          {position.highlights.map((h, i) => (
            <li key={i}>
              <Value field={h} className="prose" />
              <KindOfHighlight of={kinds.find(({ highlight }) => highlight === i)} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function QualificationCard({ qualification: q }: { qualification: Qualification }) {
  return (
    <article className="entry">
      <div className="line">
        <h4>
          {q.degree && <Value field={q.degree} />} {q.area && <Value field={q.area} />}
          {!q.degree && !q.area && q.institution && <Value field={q.institution} />}
        </h4>
        <Dates of={q} />
      </div>
      <p className="sub">
        {(q.degree ?? q.area) && q.institution && <Value field={q.institution} />}
        {q.grade && <Value field={q.grade} className="soft" />}
        {q.location && <Value field={q.location} className="soft" />}
      </p>
    </article>
  );
}

function Skills({ skills }: { skills: readonly Skill[] }) {
  const { t } = useLingui();
  const groups = new Map<string, Skill[]>();
  for (const skill of skills) {
    const name = skill.listed ? (skill.group ?? '') : t`Mentioned in the text`;
    groups.set(name, [...(groups.get(name) ?? []), skill]);
  }
  return [...groups].map(([name, members]) => (
    <div key={name} className="chips">
      {name && <span className="soft">{name}</span>}
      {members.map((skill) => (
        <Value key={skill.mention.value + skill.name} field={skill.mention} className="chip">
          {skill.mention.value}
          {skill.name !== skill.mention.value && <span className="soft"> {skill.name}</span>}
          {skill.months !== undefined && (
            <span className="soft">
              {' '}
              {lengthOfTime(skill.months)}, {skill.lastUsed}
            </span>
          )}
        </Value>
      ))}
    </div>
  ));
}

function Credentials({ title, items }: { title: string; items: readonly Credential[] }) {
  return (
    <Group title={title} count={items.length}>
      {items.map((item, i) => (
        <article key={i} className="entry">
          <div className="line">
            <h4>
              <Value field={item.name} />
            </h4>
            {item.date && (
              <span className="dates">
                <Value field={item.date} />
              </span>
            )}
          </div>
          <p className="sub">
            {item.issuer && <Value field={item.issuer} />}
            {item.description && <Value field={item.description} className="prose" />}
            {item.url && <Value field={item.url} className="soft" />}
          </p>
        </article>
      ))}
    </Group>
  );
}
