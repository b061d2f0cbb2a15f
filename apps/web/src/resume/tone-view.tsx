// The tone of the writing, where the tenant wants it: how many sentences read how, and which. Small and plain: it is about the text.
import type { HighlightKind, NoTone, SentenceTone, Tone, ToneOfText } from '@vitae/contracts';
import { Placed } from './value.tsx';

const WHY_NONE: Record<NoTone, string> = {
  no_encoder: 'not read: there is no sentence encoder here.',
  other_encoder: 'not read: it was learned with another sentence encoder than the one in use.',
  encoder_away: 'not read: the sentence encoder did not answer. Read the resume again for it.',
  other_language: 'not read: it is known of English only.',
  no_sentences: 'there is no running text to read it from.',
  failed: 'not read, because of a mistake in Vitae.',
};

const SECTION = {
  summary: 'summary',
  work: 'work',
  projects: 'projects',
  volunteering: 'volunteering',
} as const satisfies Record<SentenceTone['section'], string>;

const counted = ({ positive, neutral, negative }: ToneOfText): string =>
  [positive && `${positive} positive`, neutral && `${neutral} neutral`, negative && `${negative} negative`]
    .filter(Boolean)
    .join(', ');

export function ToneView({ tone }: { tone: Tone }) {
  const { resume, sections, sentences, unavailable } = tone;
  const telling = sentences.filter((sentence) => sentence.tone !== 'neutral');
  return (
    <section className="card tone" aria-label="Tone of the writing">
      <h3>Tone of the writing</h3>
      {unavailable && <p className="soft">{WHY_NONE[unavailable]}</p>}
      {resume && (
        <p>
          <strong>mostly {resume.tone}</strong> <span className="soft">({counted(resume)} sentences)</span>
        </p>
      )}
      {telling.length > 0 && (
        <details>
          <summary>Sentences that are not neutral</summary>
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
  if (!sentences.length) return null;
  return (
    <>
      <p className="soft">
        {SECTION[section.section]}: {counted(section)}
      </p>
      <ul>
        {sentences.map(({ tone, confidence, evidence }, i) => (
          <li key={i}>
            <span className="soft">{tone}</span>{' '}
            <Placed
              evidence={evidence}
              className="value prose"
              title={`${Math.round(confidence * 100)} % sure that it reads ${tone}`}
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
  if (!kind) return null;
  return (
    <span className="soft" title={`${Math.round(kind.confidence * 100)} % sure`}>
      {' '}
      {kind.kind}
      {kind.measured && ', measured result'}
    </span>
  );
}
