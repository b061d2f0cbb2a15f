// A question, and what the resumes say to it, each statement with the way to its line. Where the language model is off, how to switch it on.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { IconMessageOff, IconMessageQuestion, IconSearchOff } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ask, showAnswer, showSettings, type Question, type Statement } from '@vitae/client';
import { useState } from 'react';
import { call, codeOf, isNotFound } from '../../api/call.ts';
import { useMay } from '../../session/session.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { EmptyState, ForbiddenPage, LoadingState } from '../../ui/states.tsx';
import './ask.css';

const LOOK_AGAIN_MS = 1_000;

export function AskPage() {
  return useMay('search') ? <Ask /> : <ForbiddenPage />;
}

function Ask() {
  const { t } = useLingui();
  const { id } = useSearch({ from: '/app/ask' });
  const isAdmin = useMay('settings');
  // Whoever may not see the settings is told by the answer that it is off.
  const { data: settings, isPending } = useQuery({
    queryKey: ['settings'],
    queryFn: () => call(showSettings()),
    enabled: isAdmin,
  });
  const isOff = settings?.languageModel === 'off';
  return (
    <Page>
      <PageHeader
        title={t`Ask`}
        hint={<Trans>Answers are the resumes’ own words, with the place they stand at.</Trans>}
      />
      {isAdmin && isPending ? <LoadingState /> : isOff ? <Off /> : <Asking key={id ?? ''} id={id} />}
    </Page>
  );
}

function Off() {
  const { t } = useLingui();
  const isAdmin = useMay('settings');
  return (
    <EmptyState title={t`Questions are switched off`} icon={IconMessageOff}>
      {isAdmin ? (
        <Trans>
          They need a language model, which your workspace has off. Where one is installed, it is switched on
          in the <Link to="/settings">settings</Link>. Search works without it.
        </Trans>
      ) : (
        <Trans>They need a language model, which your workspace has off. Search works without it.</Trans>
      )}
    </EmptyState>
  );
}

function Asking({ id }: { id: string | undefined }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [typed, setTyped] = useState<string>();
  const asked = useQuery({
    queryKey: ['question', id],
    queryFn: () => call(showAnswer({ path: { questionId: id ?? '' } })),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data?.status === 'waiting' ? LOOK_AGAIN_MS : false),
  });
  const question = typed ?? asked.data?.question ?? '';
  const send = useMutation({
    mutationFn: () => call(ask({ body: { question: question.trim() } })),
    onSuccess: (answer) => {
      queries.setQueryData(['question', answer.id], answer);
      return navigate({ to: '/ask', search: { id: answer.id } });
    },
  });
  if (codeOf(send.error) === 'language_model_off') return <Off />;
  return (
    <>
      <form
        className="ask-form"
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate();
        }}
      >
        <Textarea
          className="grow"
          aria-label={t`Question`}
          placeholder={t`Who has led a team in intensive care?`}
          autosize
          minRows={1}
          maxRows={6}
          maxLength={500}
          size="md"
          value={question}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            if (question.trim().length >= 3) send.mutate();
          }}
        />
        <Button type="submit" size="md" loading={send.isPending} disabled={question.trim().length < 3}>
          <Trans>Ask</Trans>
        </Button>
      </form>
      {send.error && <AskProblem error={send.error} />}
      {id === undefined ? (
        !send.error && (
          <EmptyState title={t`What would you like to know?`} icon={IconMessageQuestion}>
            <Trans>Ask about what stands in resumes: tasks, skills, places, certificates.</Trans>
          </EmptyState>
        )
      ) : asked.error ? (
        isNotFound(asked.error) ? (
          <EmptyState title={t`This question is gone`} icon={IconSearchOff}>
            <Trans>Questions and answers are kept for a day. Ask it again.</Trans>
          </EmptyState>
        ) : (
          <ProblemNotice error={asked.error} onRetry={() => void asked.refetch()} />
        )
      ) : asked.data ? (
        <Answer question={asked.data} />
      ) : (
        <LoadingState />
      )}
    </>
  );
}

function AskProblem({ error }: { error: unknown }) {
  const code = codeOf(error);
  const sentence =
    code === 'tokens_used_up' ? (
      <Trans>The language model’s allowance of this month is used up. Search works without it.</Trans>
    ) : code === 'too_many_questions' ? (
      <Trans>Many questions of your workspace wait already. Try again in a moment.</Trans>
    ) : undefined;
  return sentence ? (
    <p role="alert" className="warning">
      {sentence}
    </p>
  ) : (
    <ProblemNotice error={error} />
  );
}

function Answer({ question: { status, statements, leftOut } }: { question: Question }) {
  const { t } = useLingui();
  if (status === 'waiting')
    return (
      <LoadingState>
        <Trans>Reading the resumes…</Trans>
      </LoadingState>
    );
  if (status === 'failed')
    return (
      <EmptyState title={t`The language model gave no answer`} icon={IconMessageOff}>
        <Trans>Ask again, perhaps in other words.</Trans>
      </EmptyState>
    );
  if (status === 'not_found' || !statements.length)
    return (
      <EmptyState title={t`No resume says that`} icon={IconSearchOff}>
        <Trans>Nothing in the resumes supports an answer. That does not mean that it is not so.</Trans>
      </EmptyState>
    );
  return (
    <>
      <ul className="statements" aria-label={t`What the resumes say`}>
        {statements.map((statement) => (
          <Cited key={`${statement.resumeId} ${statement.text}`} statement={statement} />
        ))}
      </ul>
      {leftOut > 0 && (
        <p className="soft small">
          <Plural
            value={leftOut}
            one="# statement of the language model is left out: no resume says it."
            other="# statements of the language model are left out: no resume says them."
          />
        </p>
      )}
    </>
  );
}

function Cited({ statement: { text, name, resumeId, passage } }: { statement: Statement }) {
  const { t } = useLingui();
  const [place] = passage.evidence;
  const where = name ?? t`A candidate`;
  return (
    <li>
      <p className="said">
        <bdi>{text}</bdi>
      </p>
      <Link
        to="/resumes/$id"
        params={{ id: resumeId }}
        search={place ? { lines: `${place.line[0]}-${place.line[1]}` } : {}}
      >
        <bdi>{where}</bdi>
        {place && (
          <>
            {', '}
            <Trans>
              page {place.page}, line {place.line[0]}
            </Trans>
          </>
        )}
      </Link>
      <details>
        <summary>
          <Trans>The passage</Trans>
        </summary>
        <blockquote>
          <bdi>{passage.text}</bdi>
        </blockquote>
      </details>
    </li>
  );
}
