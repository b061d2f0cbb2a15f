// One person who was found: requirement by requirement why, with the places in the resume that say so.
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Group, Tooltip } from '@mantine/core';
import {
  IconCheck,
  IconQuestionMark,
  IconThumbDown,
  IconThumbUp,
  IconUsers,
  IconX,
} from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { giveSearchFeedback, type SearchHit, type SearchRequest } from '@vitae/client';
import { memo, useState, type ReactNode } from 'react';
import { call } from '../../api/call.ts';
import { NumberText } from '../../ui/number-text.tsx';
import { toastProblem } from '../../ui/toast.ts';
import { EvidenceLink } from './evidence-link.tsx';
import { useRequirementWords } from './requirement-words.ts';

type Verdict = 'opened' | 'shortlisted' | 'rejected';
/** So many requirements are shown at first. */
const SHOWN = 6;

interface HitProps {
  readonly hit: SearchHit;
  /** The search that found them, for what is said of them. */
  readonly request: SearchRequest;
  readonly onMoreLike: (candidateId: string) => void;
  readonly onAskSkill: (name: string) => void;
}

/** Drawn anew only where it is another: more of them come below, and the search around them changes. */
export const Hit = memo(function Hit({ hit, request, onMoreLike, onAskSkill }: HitProps) {
  const { t } = useLingui();
  const { candidateId, resumeId, headline, requirements, near, passages, score } = hit;
  const name = hit.name ?? t`A candidate`;
  const [said, setSaid] = useState<Verdict>();
  const judge = useMutation({
    mutationFn: (verdict: Verdict) =>
      call(giveSearchFeedback({ body: { search: request, judgements: [{ candidateId, verdict }] } })),
    onSuccess: (_, verdict) => verdict !== 'opened' && setSaid(verdict),
    onError: (error, verdict) => verdict !== 'opened' && toastProblem(error),
  });
  const met = requirements.filter((one) => one.met === 'yes').length;
  return (
    <li className="hit">
      <header>
        <div className="grow">
          <h2>
            <Link
              to="/candidates/$id"
              params={{ id: candidateId }}
              className="hit-name"
              onClick={() => judge.mutate('opened')}
            >
              <bdi>{name}</bdi>
            </Link>
          </h2>
          {headline && (
            <p className="sub">
              <bdi>{headline}</bdi>
            </p>
          )}
        </div>
        <span
          className="hit-score"
          title={t`How well the resume fits what is asked, among all that is asked`}
        >
          <NumberText value={score} options={{ style: 'percent' }} />
          <span className="visually-hidden">
            {' '}
            <Trans>fit</Trans>
          </span>
        </span>
        <Group gap={4} wrap="nowrap">
          <Judge
            label={t`${name} fits`}
            isOn={said === 'shortlisted'}
            isBusy={judge.isPending && judge.variables === 'shortlisted'}
            onClick={() => judge.mutate('shortlisted')}
          >
            <IconThumbUp size={17} />
          </Judge>
          <Judge
            label={t`${name} does not fit`}
            isOn={said === 'rejected'}
            isBusy={judge.isPending && judge.variables === 'rejected'}
            onClick={() => judge.mutate('rejected')}
          >
            <IconThumbDown size={17} />
          </Judge>
          <Tooltip label={t`More like this person`}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t`More like ${name}`}
              onClick={() => onMoreLike(candidateId)}
            >
              <IconUsers size={17} />
            </ActionIcon>
          </Tooltip>
        </Group>
      </header>
      {requirements.length > 0 && (
        <>
          <p className="hit-sum">
            <Trans>
              {met} of {requirements.length} met
            </Trans>
          </p>
          <Requirements hit={hit} />
        </>
      )}
      {near.length > 0 && (
        <ul className="near" aria-label={t`Near what is asked`}>
          {near.map(({ asked, skill, by }) => (
            <li key={`${asked} ${skill}`}>
              <Button
                variant="light"
                color="gray"
                size="compact-xs"
                title={
                  by === 'feedback'
                    ? t`Your workspace calls ${skill} and ${asked} the same`
                    : t`Occupations that ask for ${asked} ask for ${skill} as well. Press to look for it, too.`
                }
                onClick={() => onAskSkill(skill)}
              >
                <Trans>
                  {skill}, near {asked}
                </Trans>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {passages.map(({ text, evidence }) => (
        <blockquote key={text} className="passage">
          <EvidenceLink resumeId={resumeId} evidence={evidence}>
            <bdi>{text}</bdi>
          </EvidenceLink>
        </blockquote>
      ))}
    </li>
  );
});

interface JudgeProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly isBusy: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Judge({ label, isOn, isBusy, onClick, children }: JudgeProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant={isOn ? 'filled' : 'subtle'}
        color={isOn ? undefined : 'gray'}
        aria-label={label}
        aria-pressed={isOn}
        loading={isBusy}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

function Requirements({ hit: { requirements, resumeId } }: { hit: SearchHit }) {
  const { t } = useLingui();
  const words = useRequirementWords();
  const [areAll, setAll] = useState(false);
  const names = { yes: t`Met`, no: t`Not met`, unknown: t`Not told` };
  return (
    <>
      <ul className="requirements">
        {requirements.slice(0, areAll ? requirements.length : SHOWN).map((requirement) => {
          const { met, evidence } = requirement;
          const { asked, reason } = words(requirement);
          return (
            <li key={requirement.asked} className={`met-${met}`}>
              <span className="met-icon" title={names[met]}>
                {met === 'yes' ? (
                  <IconCheck size={15} aria-hidden="true" />
                ) : met === 'no' ? (
                  <IconX size={15} aria-hidden="true" />
                ) : (
                  <IconQuestionMark size={14} aria-hidden="true" />
                )}
                <span className="visually-hidden">{names[met]}: </span>
              </span>
              <span>
                <bdi className="asked-name">{asked}</bdi>{' '}
                <span className="soft">
                  {evidence.length ? (
                    <EvidenceLink resumeId={resumeId} evidence={evidence}>
                      <bdi>{reason}</bdi>
                    </EvidenceLink>
                  ) : (
                    <bdi>{reason}</bdi>
                  )}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      {requirements.length > SHOWN && (
        <Button variant="subtle" size="compact-xs" onClick={() => setAll(!areAll)}>
          {areAll ? <Trans>Fewer</Trans> : <Trans>All {requirements.length}</Trans>}
        </Button>
      )}
    </>
  );
}
