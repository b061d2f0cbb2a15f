// A description of a job, pasted: what is read in it is shown, can be changed, and becomes the search.
import { Trans, useLingui } from '@lingui/react/macro';
import {
  Button,
  Checkbox,
  Group,
  Modal,
  SegmentedControl,
  Stack,
  Switch,
  Text,
  Textarea,
} from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { parseJobDescription, type JobReading } from '@vitae/client';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useEducationNames } from './education-names.ts';
import { stateOfReading } from './reading-to-state.ts';
import type { SearchState } from './search-state.ts';

interface JobDescriptionDialogProps {
  /** What stands there at first. */
  readonly given?: string | undefined;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onUse: (state: SearchState) => void;
}

export function JobDescriptionDialog({ given = '', opened, onClose, onUse }: JobDescriptionDialogProps) {
  const { t } = useLingui();
  const [typed, setText] = useState<string>();
  const text = typed ?? given;
  const read = useMutation({ mutationFn: () => call(parseJobDescription({ body: { text } })) });
  return (
    <Modal opened={opened} onClose={onClose} size="lg" title={t`Search by a job description`}>
      {read.data ? (
        <Reading key={text} reading={read.data} onBack={() => read.reset()} onUse={onUse} />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            read.mutate();
          }}
        >
          <Stack>
            <Textarea
              label={t`Job description`}
              description={t`Nothing of it is kept.`}
              minRows={10}
              maxRows={18}
              autosize
              maxLength={20_000}
              data-autofocus
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            {read.error && <ProblemNotice error={read.error} />}
            <Group justify="flex-end">
              <Button type="submit" loading={read.isPending} disabled={!text.trim()}>
                <Trans>Read it</Trans>
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}

type Choice = 'required' | 'nice' | 'out';

interface ReadingProps {
  readonly reading: JobReading;
  readonly onBack: () => void;
  readonly onUse: (state: SearchState) => void;
}

function Reading({ reading, onBack, onUse }: ReadingProps) {
  const { t } = useLingui();
  const education = useEducationNames();
  const { title, years, educationLevel, languages, skills } = reading;
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>(() =>
    Object.fromEntries(skills.map(({ id, importance }) => [id, importance])),
  );
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [isStrict, setStrict] = useState(false);
  const toggle = (key: string) => {
    const next = new Set(without);
    if (!next.delete(key)) next.add(key);
    setWithout(next);
  };
  const isEmpty = !title && !years && !educationLevel && !languages.length && !skills.length;
  const box = (key: string, label: string) => (
    <Checkbox key={key} label={label} checked={!without.has(key)} onChange={() => toggle(key)} />
  );
  return (
    <Stack>
      {isEmpty ? (
        <Text>
          <Trans>Nothing that can be asked for was read in it. Is it a job description?</Trans>
        </Text>
      ) : (
        <Text size="sm" c="dimmed">
          <Trans>This was read in it. Change what is not meant so.</Trans>
        </Text>
      )}
      <Stack gap="xs">
        {title && box('title', t`Title: ${title.value}`)}
        {years &&
          box(
            'years',
            years.maximum === undefined
              ? t`At least ${years.minimum} years of experience`
              : t`${years.minimum} to ${years.maximum} years of experience`,
          )}
        {educationLevel && box('education', t`At least: ${education(educationLevel.level)}`)}
        {languages.map(({ code, language, level }) =>
          box(`language ${code}`, t`Language: ${[language, level].filter(Boolean).join(' ')}`),
        )}
      </Stack>
      {skills.length > 0 && (
        <ul className="read-skills" aria-label={t`Skills`}>
          {skills.map(({ id, name, minimumMonths, at }) => (
            <li key={id}>
              <span className="grow" title={at.text}>
                <bdi>{name}</bdi>
                {minimumMonths !== undefined && (
                  <span className="soft small">
                    {' '}
                    <Trans>from {minimumMonths} months</Trans>
                  </span>
                )}
              </span>
              <SegmentedControl
                size="xs"
                aria-label={t`How much ${name} matters`}
                data={[
                  { value: 'required', label: t`Required` },
                  { value: 'nice', label: t`Nice to have` },
                  { value: 'out', label: t`Leave out` },
                ]}
                value={choices[id] ?? 'nice'}
                onChange={(value) =>
                  setChoices({
                    ...choices,
                    [id]: value === 'required' || value === 'out' ? value : 'nice',
                  })
                }
              />
            </li>
          ))}
        </ul>
      )}
      {skills.length > 0 && (
        <Switch
          label={t`Leave out people whose resume does not name a required skill`}
          description={t`Otherwise they stand further down.`}
          checked={isStrict}
          onChange={(event) => setStrict(event.currentTarget.checked)}
        />
      )}
      <Group justify="space-between">
        <Button variant="default" onClick={onBack}>
          <Trans>Back to the text</Trans>
        </Button>
        <Button
          disabled={isEmpty}
          onClick={() => onUse(stateOfReading(reading, { choices, without, isStrict }))}
        >
          <Trans>Search with this</Trans>
        </Button>
      </Group>
    </Stack>
  );
}
