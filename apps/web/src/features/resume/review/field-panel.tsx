// What opens below a value that was chosen: how sure it is, its place in the original on a phone, what else it may be, and what to do.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, CloseButton, Group, NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import type { Evidence, Field } from '@vitae/contracts';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { EvidenceClip } from './evidence-clip.tsx';
import { EMPLOYMENT_TYPES, fieldName } from './field-names.ts';
import { useReview, type Conflict, type Review } from './review-context.ts';
import { isDoubtful, type Place } from './targets.ts';
import { textOf, valueOf } from './value-text.ts';

/** Places itself below the chosen value inside the pane that scrolls. */
export function FieldPanel({ pane }: { pane: RefObject<HTMLElement | null> }) {
  const review = useReview();
  const key = review?.current?.target.key;
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const box = pane.current;
    const value = key !== undefined && box?.querySelector(`[data-place="${CSS.escape(key)}"]`);
    if (!box || !value) return;
    setTop(value.getBoundingClientRect().bottom - box.getBoundingClientRect().top + box.scrollTop + 6);
  }, [key, pane, review?.places]);
  if (!review?.current) return null;
  return (
    <div className="field-panel" style={{ top }}>
      <PanelContent key={key} review={review} place={review.current} />
    </div>
  );
}

function PanelContent({ review, place }: { review: Review; place: Place }) {
  const { t } = useLingui();
  const { target, field } = place;
  const name = t(fieldName(target));
  const { conflict } = review;
  return (
    <section aria-label={name}>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <strong>{name}</strong>
        <CloseButton size="sm" aria-label={t`Close`} onClick={() => review.go(undefined)} />
      </Group>
      <EvidenceClip evidence={field.evidence} />
      <Sureness field={field} />
      {review.error !== undefined && review.error !== null && (
        <div className="field-panel-part">
          <ProblemNotice error={review.error} />
        </div>
      )}
      {conflict && <ConflictChoice conflict={conflict} review={review} />}
      {!conflict && review.mayCorrect && (
        <>
          <Alternatives place={place} review={review} />
          {review.isEditing ? (
            <Editor key={target.key} place={place} review={review} />
          ) : (
            <Choices place={place} review={review} />
          )}
        </>
      )}
    </section>
  );
}

function Sureness({ field }: { field: Field<unknown> }) {
  const percent = Math.round(field.confidence * 100);
  return (
    <Text size="sm" c="dimmed">
      {field.tier === 'human' ? (
        <Trans>Said by a person.</Trans>
      ) : isDoubtful(field) ? (
        <Trans>Please check: {percent} % sure.</Trans>
      ) : (
        <Trans>{percent} % sure.</Trans>
      )}
    </Text>
  );
}

function Choices({ place: { target, field }, review }: { place: Place; review: Review }) {
  return (
    <Group gap="xs" mt="xs">
      {field.tier !== 'human' && (
        <Button
          size="compact-sm"
          loading={review.isSaving}
          onClick={() => review.say(target, { confirmed: true })}
        >
          <Trans>Confirm</Trans> <Key of="c" />
        </Button>
      )}
      <Button size="compact-sm" variant="default" onClick={() => review.edit(true)}>
        <Trans>Edit</Trans> <Key of="e" />
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        className="danger"
        disabled={review.isSaving}
        onClick={() => review.say(target, null)}
      >
        <Trans>Not so: remove</Trans>
      </Button>
    </Group>
  );
}

function Key({ of: key }: { of: string }) {
  return (
    <kbd className="key-hint" aria-hidden="true">
      {key}
    </kbd>
  );
}

const linesOf = ([place]: readonly Evidence[]) => place && { page: place.page, line: place.line };

/** What the tiers read otherwise, or one tier held possible. */
function Alternatives({ place: { target, field }, review }: { place: Place; review: Review }) {
  const { t } = useLingui();
  const seen = new Set([textOf(field.value)]);
  const others = (field.alternatives ?? []).filter(({ value }) => {
    const text = textOf(value);
    return text !== '' && !seen.has(text) && seen.add(text);
  });
  if (!others.length) return null;
  return (
    <div className="field-panel-part">
      <Text size="sm">
        <Trans>Or is it:</Trans>
      </Text>
      <ul className="plain-list alternatives" aria-label={t`Other readings`}>
        {others.map((other, i) => {
          const evidence = linesOf(other.evidence);
          return (
            <li key={i}>
              <Button
                size="compact-sm"
                variant="light"
                className="wraps"
                disabled={review.isSaving}
                onClick={() => review.say(target, { value: other.value, ...(evidence && { evidence }) })}
              >
                {textOf(other.value)}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const LONG = ['basics.summary', 'summary', 'description'];

function Editor({ place, review }: { place: Place; review: Review }) {
  const { t } = useLingui();
  const { target, field } = place;
  const box = useRef<HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement>(null);
  useEffect(() => box.current?.focus(), []);
  const text = review.draft ?? textOf(field.value);
  const save = () => {
    if (!text.trim()) return;
    // Words that stand where the old ones were read keep that place.
    const stands = field.evidence.find((one) => one.text.includes(text.trim()));
    const evidence = stands && linesOf([stands]);
    review.say(target, { value: valueOf(target, text), ...(evidence && { evidence }) });
  };
  const isLong = LONG.includes(target.field);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      review.edit(false);
    } else if (event.key === 'Enter' && (!isLong || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    }
  };
  const common = {
    value: text,
    onKeyDown,
    'aria-label': t(fieldName(target)),
    mt: 'xs',
    onChange: (event: { currentTarget: { value: string } }) => review.setDraft(event.currentTarget.value),
  } as const;
  const isDate = target.field === 'start' || target.field === 'end' || target.field === 'date';
  return (
    <>
      {target.field === 'employmentType' ? (
        <NativeSelect
          {...common}
          ref={box}
          data={Object.entries(EMPLOYMENT_TYPES).map(([value, label]) => ({ value, label: t(label) }))}
        />
      ) : isLong ? (
        <Textarea {...common} ref={box} autosize minRows={3} maxRows={10} />
      ) : (
        <TextInput
          {...common}
          ref={box}
          placeholder={isDate ? '2021-04' : undefined}
          description={
            isDate ? (
              target.field === 'end' ? (
                <Trans>A year or a month, as 2021-04; or “present”</Trans>
              ) : (
                <Trans>A year or a month, as 2021-04</Trans>
              )
            ) : target.field === 'basics.location' ? (
              <Trans>City, region, country</Trans>
            ) : undefined
          }
        />
      )}
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" loading={review.isSaving} disabled={!text.trim()} onClick={save}>
          <Trans>Save</Trans>
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={() => review.edit(false)}>
          <Trans>Cancel</Trans>
        </Button>
      </Group>
    </>
  );
}

function ConflictChoice({ conflict: { mine, theirs }, review }: { conflict: Conflict; review: Review }) {
  const { t } = useLingui();
  const said = mine === null ? t`removed` : 'confirmed' in mine ? t`confirmed as it was` : textOf(mine.value);
  return (
    <div className="field-panel-part" role="alert">
      <Text size="sm" fw={600}>
        <Trans>Somebody changed this profile meanwhile. Which one shall stand?</Trans>
      </Text>
      <dl className="conflict">
        <dt>
          <Trans>Yours</Trans>
        </dt>
        <dd className="breaks">{said}</dd>
        <dt>
          <Trans>Now there</Trans>
        </dt>
        <dd className="breaks">{theirs ? textOf(theirs.value) : t`nothing`}</dd>
      </dl>
      <Group gap="xs">
        <Button size="compact-sm" loading={review.isSaving} onClick={() => review.settle(true)}>
          <Trans>Take mine</Trans>
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => review.settle(false)}>
          <Trans>Leave what is there</Trans>
        </Button>
      </Group>
    </div>
  );
}
