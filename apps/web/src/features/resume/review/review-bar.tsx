// Above the profile: how many values ask to be checked, and the keys of the review.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Kbd } from '@mantine/core';
import { useEffect, useEffectEvent } from 'react';
import { useReview } from './review-context.ts';

const isBusy = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [role="dialog"], [role="grid"], [contenteditable]') !== null;

export function ReviewBar() {
  const { t } = useLingui();
  const review = useReview();
  const current = review?.current?.target.key;
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!review?.mayCorrect || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
    const { current: place } = review;
    const actions: Record<string, (() => void) | undefined> = {
      n: () => review.next(),
      c:
        place && place.field.tier !== 'human'
          ? () => review.say(place.target, { confirmed: true })
          : undefined,
      e: place && (() => review.edit(true)),
      z: review.canUndo ? review.undo : undefined,
      Escape: place && (() => review.go(undefined)),
    };
    const action = actions[event.key];
    if (!action || review.isSaving) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  // The value that one comes to has the focus, and is in sight with its place in the original.
  useEffect(() => {
    if (current === undefined) return;
    const value = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(current)}"]`);
    value?.focus({ preventScroll: true });
    value?.scrollIntoView({ block: 'center' });
  }, [current]);
  if (!review?.mayCorrect) return null;
  const count = review.doubtful.length;
  return (
    <Group className="review-bar" gap="xs" role="toolbar" aria-label={t`Review`}>
      <span className="grow" role="status">
        {count ? (
          <Plural value={count} one="# value to check" other="# values to check" />
        ) : (
          <Trans>Nothing left to check</Trans>
        )}
      </span>
      {review.canUndo && (
        <Button size="compact-sm" variant="subtle" disabled={review.isSaving} onClick={review.undo}>
          <Trans>Undo</Trans>{' '}
          <Kbd size="xs" ml={6} aria-hidden="true">
            z
          </Kbd>
        </Button>
      )}
      {count > 0 && (
        <Button size="compact-sm" variant="default" onClick={review.next}>
          <Trans>Next to check</Trans>{' '}
          <Kbd size="xs" ml={6} aria-hidden="true">
            n
          </Kbd>
        </Button>
      )}
    </Group>
  );
}
