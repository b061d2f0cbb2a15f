// The tone of the writing, where the tenant wants it: how many sentences read how, and which. Small and plain: it is about the text.
import type { HighlightKind, NoTone, SentenceTone, Tone, ToneOfText } from '@vitae/contracts';
import type { MessageDescriptor } from '@lingui/core';
import { msg, t as now } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Placed } from './value.tsx';

const WHY_NONE: Record<NoTone, MessageDescriptor> = {
  no_encoder: msg`not read: there is no sentence encoder here.`,
  other_encoder: msg`not read: it was learned with another sentence encoder than the one in use.`,
  encoder_away: msg`not read: the sentence encoder did not answer. Read the resume again for it.`,
  other_language: msg`not read: it is known of English only.`,
  no_sentences: msg`there is no running text to read it from.`,
  failed: msg`not read, because of a mistake in Vitae.`,
};

const SECTION: Record<SentenceTone['section'], MessageDescriptor> = {
  summary: msg`summary`,
  work: msg`work`,
  projects: msg`projects`,
  volunteering: msg`volunteering`,
};
const TONE: Record<SentenceTone['tone'], MessageDescriptor> = {
  positive: msg`positive`,
  neutral: msg`neutral`,
  negative: msg`negative`,
};
const KIND: Record<HighlightKind['kind'], MessageDescriptor> = {
  achievement: msg`achievement`,
  duty: msg`duty`,
};

const counted = ({ positive, neutral, negative }: ToneOfText): string =>
  [
    positive && now`${positive} positive`,
    neutral && now`${neutral} neutral`,
    negative && now`${negative} negative`,
  ]
    .filter(Boolean)
    .join(', ');

export function ToneView({ tone }: { tone: Tone }) {
  const { t } = useLingui();
  const { resume, sections, sentences, unavailable } = tone;
  const telling = sentences.filter((sentence) => sentence.tone !== 'neutral');
  return (
    <section className="card tone" aria-label={t`Tone of the writing`}>
      <h3>
        <Trans>Tone of the writing</Trans>
      </h3>
      {unavailable && <p className="soft">{t(WHY_NONE[unavailable])}</p>}
      {resume && (
        <p>
          <strong>
            <Trans>mostly {t(TONE[resume.tone])}</Trans>
          </strong>{' '}
          <span className="soft">
            <Trans>({counted(resume)} sentences)</Trans>
          </span>
        </p>
      )}
      {telling.length > 0 && (
        <details>
          <summary>
            <Trans>Sentences that are not neutral</Trans>
          </summary>
          {sections.map((section) => (
            <Sentences
              key={section.section}
              section={section}
              sentences={telling.filter((sentence) => sentence.section === section.section)}
            />
          ))}
        </details>
      )}
    </section>
  );
}

interface SentencesProps {
  readonly section: Tone['sections'][number];
  readonly sentences: readonly SentenceTone[];
}

function Sentences({ section, sentences }: SentencesProps) {
  const { t } = useLingui();
  if (!sentences.length) return null;
  return (
    <>
      <p className="soft">
        {t(SECTION[section.section])}: {counted(section)}
      </p>
      <ul>
        {sentences.map(({ tone, confidence, evidence }, i) => (
          <li key={i}>
            <span className="soft">{t(TONE[tone])}</span>{' '}
            <Placed
              evidence={evidence}
              className="value prose"
              title={t`${Math.round(confidence * 100)} % sure that it reads ${t(TONE[tone])}`}
            >
              {evidence.map(({ text }) => text).join(' ')}
            </Placed>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a line of a position says, behind it. */
export function KindOfHighlight({ of: kind }: { of: HighlightKind | undefined }) {
  const { t } = useLingui();
  if (!kind) return null;
  return (
    <span className="soft" title={t`${Math.round(kind.confidence * 100)} % sure`}>
      {' '}
      {t(KIND[kind.kind])}
      {kind.measured && `, ${t`measured result`}`}
    </span>
  );
}
