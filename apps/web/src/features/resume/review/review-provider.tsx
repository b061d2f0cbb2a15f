// Keeps the review: corrections go with the tag of the profile that was looked at, what is typed is kept in the tab until it is saved,
// and of two who say otherwise at once, the later one is shown both.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { correctProfile, undoCorrection, type Profile as ClientProfile } from '@vitae/client';
import { profileSchema } from '@vitae/contracts';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { call, Problem } from '../../../api/call.ts';
import { useMay } from '../../../session/session.ts';
import { toastProblem } from '../../../ui/toast.ts';
import { askProfile, profileKey, type TaggedProfile } from '../profile-query.ts';
import { readDrafts, writeDrafts, type Drafts } from './drafts.ts';
import {
  ReviewContext,
  ReviewMarksContext,
  type Conflict,
  type Review,
  type ReviewMarks,
} from './review-context.ts';
import {
  correctionName,
  isDoubtful,
  patchOf,
  placesOf,
  type Place,
  type Said,
  type Target,
} from './targets.ts';
import { textOf } from './value-text.ts';

interface ReviewProviderProps {
  readonly id: string;
  readonly tagged: TaggedProfile;
  /** A view that one asked for and is not due is only read. */
  readonly isReadOnly?: boolean;
  readonly children: ReactNode;
}

interface Saying {
  readonly target: Target;
  readonly said: Said;
  /** Where it goes over what somebody said meanwhile, because both were looked at. */
  readonly etag: string | null;
}

/** What can’t be so was never sent. */
const refused = () => new Problem('invalid_request', 400);
const isChanged = (error: unknown) => error instanceof Problem && error.status === 412;
const matching = (etag: string | null) => (etag ? { headers: { 'If-Match': etag } } : {});

async function taggedAnswer(
  answer: Promise<{ data: ClientProfile | undefined; error: unknown; response?: Response }>,
): Promise<TaggedProfile> {
  const profile = profileSchema.parse(await call(answer));
  return { profile, etag: (await answer).response?.headers.get('etag') ?? null };
}

export function ReviewProvider({ id, tagged, isReadOnly = false, children }: ReviewProviderProps) {
  const queries = useQueryClient();
  const mayCorrect = useMay('corrections') && !isReadOnly;
  const { profile, etag } = tagged;
  const places = useMemo(() => placesOf(profile), [profile]);
  const byField = useMemo(() => new Map(places.map((place) => [place.field, place])), [places]);
  const doubtful = useMemo(() => places.filter(({ field }) => isDoubtful(field)), [places]);
  const [at, setAt] = useState<string>();
  const [isEditing, setEditing] = useState(false);
  const [drafts, setDrafts] = useState<Drafts>(() => readDrafts(id));
  const [conflict, setConflict] = useState<Conflict>();
  const [said, setSaid] = useState<readonly string[]>([]);
  useEffect(() => writeDrafts(id, drafts), [id, drafts]);

  const current = useMemo(() => places.find(({ target }) => target.key === at), [places, at]);
  const keep = (next: TaggedProfile) => {
    queries.setQueryData(profileKey(id), next);
    void queries.invalidateQueries({ queryKey: ['resume', id, 'profile', 'blind'] });
    void queries.invalidateQueries({ queryKey: ['candidates'] });
    void queries.invalidateQueries({ queryKey: ['candidate'] });
  };
  const withoutDraft = ({ key }: Target) =>
    setDrafts((kept) => Object.fromEntries(Object.entries(kept).filter(([name]) => name !== key)));

  const saving = useMutation({
    mutationFn: ({ target, said: what, etag: known }: Saying) => {
      const body = patchOf(target, what);
      if (!body) throw refused();
      return taggedAnswer(correctProfile({ path: { id }, body, ...matching(known) }));
    },
    onSuccess: (next, { target }) => {
      keep(next);
      withoutDraft(target);
      setConflict(undefined);
      setEditing(false);
      const name = correctionName(target);
      const made = next.profile.corrections?.findLast(
        (one) => one.field === name && (one.entry ?? '') === target.entry,
      );
      if (made) setSaid((before) => [...before, made.id]);
      const rest = placesOf(next.profile).filter(({ field }) => isDoubtful(field));
      setAt(after(next.profile, target, rest)?.target.key);
    },
    onError: async (error, { target, said: mine }) => {
      if (!isChanged(error)) return;
      // What stands now is fetched; what was typed stays as it is, and whoever typed it chooses.
      const now = await askProfile(id).catch(() => undefined);
      if (!now) return;
      keep(now);
      const theirs = placesOf(now.profile).find((place) => place.target.key === target.key)?.field;
      setConflict({ target, mine, theirs });
      setAt(target.key);
    },
  });
  const undoing = useMutation({
    mutationFn: (correctionId: string) => taggedAnswer(undoCorrection({ path: { id, correctionId } })),
    onSuccess: (next, undone) => {
      keep(next);
      setSaid((before) => before.filter((one) => one !== undone));
    },
    onError: toastProblem,
  });

  const { reset } = saving;
  const go = useCallback(
    (place: Place | undefined) => {
      setAt(place?.target.key);
      setEditing(false);
      reset();
      setConflict((kept) => (kept?.target.key === place?.target.key ? kept : undefined));
    },
    [reset],
  );
  const marks = useMemo(
    (): ReviewMarks => ({ mayCorrect, current, placeOf: (field) => byField.get(field), go }),
    [mayCorrect, current, byField, go],
  );
  const review: Review = {
    ...marks,
    places,
    doubtful,
    next: () => {
      const place = after(profile, current?.target, doubtful);
      if (place) go(place);
      return place !== undefined;
    },
    isEditing,
    edit: (on) => {
      if (on && current)
        setDrafts((kept) => ({ [current.target.key]: textOf(current.field.value), ...kept }));
      if (!on && current) withoutDraft(current.target);
      setEditing(on);
    },
    draft: current && drafts[current.target.key],
    setDraft: (text) => current && setDrafts((kept) => ({ ...kept, [current.target.key]: text })),
    say: (target, what) => saving.mutate({ target, said: what, etag }),
    isSaving: saving.isPending || undoing.isPending,
    error: isChanged(saving.error) ? undefined : saving.error,
    conflict,
    settle: (keepMine) => {
      if (!conflict) return;
      if (keepMine) saving.mutate({ target: conflict.target, said: conflict.mine, etag });
      else {
        withoutDraft(conflict.target);
        setConflict(undefined);
        setEditing(false);
        saving.reset();
      }
    },
    canUndo: mayCorrect && said.length > 0,
    undo: () => {
      const last = said.at(-1);
      if (last) undoing.mutate(last);
    },
  };
  return (
    <ReviewMarksContext value={marks}>
      <ReviewContext value={review}>{children}</ReviewContext>
    </ReviewMarksContext>
  );
}

/** The next of these after a target in the order of reading, and from the top again after the last. */
function after(
  profile: TaggedProfile['profile'],
  target: Target | undefined,
  among: readonly Place[],
): Place | undefined {
  const order = placesOf(profile).map((place) => place.target.key);
  const from = target ? order.indexOf(target.key) : -1;
  return among.find((place) => order.indexOf(place.target.key) > from) ?? among[0];
}
