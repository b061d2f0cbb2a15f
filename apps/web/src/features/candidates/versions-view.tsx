// The resumes of a person, who may be the same person, and who was merged: merging can be undone.
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack } from '@mantine/core';
import { useMutation, useQueries, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { mergeCandidates, showResume, unmergeCandidates, type Candidate } from '@vitae/client';
import type { DuplicateReason } from '@vitae/contracts';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { useMay } from '../../session/session.ts';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { toast, toastProblem } from '../../ui/toast.ts';
import { StatusBadge } from '../inbox/status-badge.tsx';

const REASONS: Readonly<Record<DuplicateReason, MessageDescriptor>> = {
  same_email: msg`same e-mail`,
  same_phone: msg`same number`,
  same_name_and_history: msg`same name and history`,
};
const SHOWN_AT_FIRST = 10;

export function VersionsView({ person }: { person: Candidate }) {
  return (
    <Stack gap={0} className="reads-well">
      <Versions ids={person.resumeIds} />
      <Duplicates person={person} />
    </Stack>
  );
}

function Versions({ ids }: { ids: readonly string[] }) {
  const { t } = useLingui();
  const [all, setAll] = useState(false);
  const shown = all ? ids : ids.slice(0, SHOWN_AT_FIRST);
  const resumes = useQueries({
    queries: shown.map((id) => ({
      queryKey: ['resume', id],
      queryFn: () => call(showResume({ path: { id } })),
    })),
  });
  return (
    <section className="card">
      <h2 className="card-title">
        <Trans>Versions of the resume</Trans>
      </h2>
      {!ids.length && (
        <p className="soft">
          <Trans>No resume is held of them.</Trans>
        </p>
      )}
      <ul className="plain-list rows" aria-label={t`Versions of the resume`}>
        {resumes.map(({ data: resume }, i) => (
          <li key={shown[i]}>
            {resume ? (
              <>
                <Link to="/resumes/$id" params={{ id: resume.id }} className="grow breaks">
                  {resume.fileName}
                </Link>
                {i === 0 && (
                  <span className="badge good">
                    <Trans>newest</Trans>
                  </span>
                )}
                <StatusBadge resume={resume} />
                <span className="small soft">
                  <RelativeTime at={resume.createdAt} />
                </span>
              </>
            ) : (
              <span className="soft">…</span>
            )}
          </li>
        ))}
      </ul>
      {!all && ids.length > SHOWN_AT_FIRST && (
        <Button variant="default" size="compact-sm" mt="sm" onClick={() => setAll(true)}>
          <Trans>Show all {ids.length}</Trans>
        </Button>
      )}
    </section>
  );
}

function Duplicates({ person }: { person: Candidate }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const may = useMay('resumes:write');
  const settle = (now: Candidate) => {
    queries.setQueryData(['candidate', person.id], now);
    void queries.invalidateQueries({ queryKey: ['candidates'] });
    void queries.invalidateQueries({ queryKey: ['candidate'] });
    void queries.invalidateQueries({ queryKey: ['candidate-list'] });
  };
  const ask = (candidateId: string) => ({ path: { candidateId: person.id }, body: { candidateId } });
  const unmerge = useMutation({
    mutationFn: (id: string) => call(unmergeCandidates(ask(id))),
    onSuccess: settle,
    onError: toastProblem,
  });
  const merge = useMutation({
    mutationFn: (id: string) => call(mergeCandidates(ask(id))),
    onSuccess: (now) => {
      settle(now);
      toast(t`Merged. You can take them apart again below.`);
    },
    onError: toastProblem,
  });
  const isBusy = merge.isPending || unmerge.isPending;
  const { possibleDuplicates, merged } = person;
  const nameless = t`Name not shown`;
  return (
    <>
      {possibleDuplicates.length > 0 && (
        <section className="card">
          <h2 className="card-title">
            <Trans>Possible duplicates</Trans>
          </h2>
          <ul className="plain-list rows" aria-label={t`Possible duplicates`}>
            {possibleDuplicates.map(({ candidateId, name, reasons, shared }) => (
              <li key={candidateId}>
                <span className="grow breaks">
                  <Link to="/candidates/$id" params={{ id: candidateId }}>
                    {name ?? nameless}
                  </Link>
                  <span className="sub small">
                    {reasons.map((reason) => t(REASONS[reason])).join(', ')}
                    {shared.length > 0 && `: ${shared.join(', ')}`}
                  </span>
                </span>
                <Group gap={6} wrap="nowrap">
                  <Link to="/compare" search={{ ids: [person.id, candidateId] }} className="small">
                    <Trans>Compare</Trans>
                  </Link>
                  {may && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      disabled={isBusy}
                      onClick={() => merge.mutate(candidateId)}
                    >
                      <Trans>Same person: merge</Trans>
                    </Button>
                  )}
                </Group>
              </li>
            ))}
          </ul>
        </section>
      )}
      {merged.length > 0 && (
        <section className="card">
          <h2 className="card-title">
            <Trans>Merged into this person</Trans>
          </h2>
          <ul className="plain-list rows" aria-label={t`Merged into this person`}>
            {merged.map(({ candidateId, name, mergedAt }) => (
              <li key={candidateId}>
                <span className="grow breaks">{name ?? nameless}</span>
                <span className="small soft">
                  <RelativeTime at={mergedAt} />
                </span>
                {may && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    disabled={isBusy}
                    onClick={() => unmerge.mutate(candidateId)}
                  >
                    <Trans>Take apart</Trans>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
