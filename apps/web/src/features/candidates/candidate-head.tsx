// Top of a person's page: name, what they do, how to reach them, labels, and what can be done.
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Group, Switch, Tooltip } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconLink } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Candidate } from '@vitae/client';
import type { Profile } from '@vitae/contracts';
import { useEffect, useEffectEvent } from 'react';
import { useMay } from '../../session/session.ts';
import { toast } from '../../ui/toast.ts';
import { contactsOf } from './contacts.ts';
import { ExportMenu } from './export-menu.tsx';
import { Held } from './held.tsx';
import { LabelChips, LabelPicker } from './labels.tsx';
import { MoreMenu } from './more-menu.tsx';
import { useCandidates } from './use-candidates.ts';

interface CandidateHeadProps {
  readonly person: Candidate;
  readonly profile: Profile | undefined;
  /** Of a resume that was read. */
  readonly resumeId: string | undefined;
  readonly isBlind: boolean;
  readonly onBlind: (on: boolean) => void;
}

export function CandidateHead({ person, profile, resumeId, isBlind, onBlind }: CandidateHeadProps) {
  const { t } = useLingui();
  const mayWrite = useMay('resumes:write');
  const list = { ...useSearch({ from: '/app/candidates/$id' }) };
  delete list.tab;
  const copyLink = () =>
    void navigator.clipboard
      .writeText(`${location.origin}/candidates/${person.id}`)
      .then(() => toast(t`The link was copied. It opens for members of this workspace.`));
  const what = [person.position?.title, person.position?.organisation].filter(Boolean).join(' · ');
  return (
    <header className="person-head">
      <Group gap="xs" wrap="nowrap" align="center">
        <Link to="/candidates" search={list} className="back">
          ← <Trans>All candidates</Trans>
        </Link>
        <span className="grow" />
        <Neighbours id={person.id} />
      </Group>
      <Group gap="sm" align="flex-start" justify="space-between">
        <div className="breaks person-who">
          <h1>{isBlind ? t`Name not shown` : (person.name ?? person.headline ?? t`No name`)}</h1>
          {!isBlind && (
            <p className="soft breaks">
              {[what || person.headline, person.place].filter(Boolean).join(' · ')}
            </p>
          )}
          {!isBlind && profile && <Contacts profile={profile} />}
          <Held candidateId={person.id} />
        </div>
        <Group gap="xs">
          <LabelChips labels={person.labels} />
          {mayWrite && <LabelPicker of={[person]} />}
          {resumeId && <ExportMenu person={person} resumeId={resumeId} />}
          <Tooltip label={t`Copy link`}>
            <ActionIcon variant="default" aria-label={t`Copy link`} onClick={copyLink}>
              <IconLink size={16} />
            </ActionIcon>
          </Tooltip>
          <MoreMenu person={person} />
          {resumeId && (
            <Switch
              size="sm"
              label={t`Blind`}
              checked={isBlind}
              onChange={(event) => onBlind(event.currentTarget.checked)}
            />
          )}
        </Group>
      </Group>
    </header>
  );
}

function Contacts({ profile }: { profile: Profile }) {
  const { t } = useLingui();
  const contacts = contactsOf(profile);
  if (!contacts.length) return null;
  return (
    <ul className="contacts" aria-label={t`Contacts`}>
      {contacts.map(({ text, href }) => (
        <li key={href}>
          <a href={href} {...(href.startsWith('http') && { target: '_blank', rel: 'noreferrer noopener' })}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The one before and the one after in the list that one came from; by the keys [ and ], too. */
function Neighbours({ id }: { id: string }) {
  const { t } = useLingui();
  const search = useSearch({ from: '/app/candidates/$id' });
  const navigate = useNavigate();
  const { tab, ...list } = search;
  const isFromList = Object.keys(list).length > 0;
  const { rows, onEnd } = useCandidates(list, { enabled: isFromList });
  const at = rows.findIndex((row) => row.id === id);
  useEffect(() => {
    if (at >= 0 && at >= rows.length - 2) onEnd();
  }, [at, rows.length, onEnd]);
  const before = rows[at - 1];
  const after = at >= 0 ? rows[at + 1] : undefined;
  const go = (row: Candidate | undefined, to: number) =>
    row &&
    void navigate({
      to: '/candidates/$id',
      params: { id: row.id },
      search: { ...list, at: to, ...(tab && { tab }) },
      replace: true,
    });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select')) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '[') go(before, at - 1);
    if (event.key === ']') go(after, at + 1);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  if (at < 0) return null;
  return (
    <Group gap={4} wrap="nowrap">
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconChevronLeft size={16} />}
        disabled={!before}
        onClick={() => go(before, at - 1)}
        aria-label={t`Previous candidate`}
        title={t`Previous candidate ([)`}
      >
        <Trans>Previous</Trans>
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        rightSection={<IconChevronRight size={16} />}
        disabled={!after}
        onClick={() => go(after, at + 1)}
        aria-label={t`Next candidate`}
        title={t`Next candidate (])`}
      >
        <Trans>Next</Trans>
      </Button>
    </Group>
  );
}
