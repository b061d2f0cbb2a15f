// The list of resumes, kept fresh while any of them is still being read, and files on their way to the server.
import { isSettled, ProblemError, type Resume } from '@vitae/contracts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { client, messageOf } from '../client.ts';

export interface Sending {
  readonly key: number;
  readonly fileName: string;
  readonly error?: string;
}

const LOOK_AGAIN_MS = 700;
/** Files on their way side by side; more would only wait in the browser. */
const SIDE_BY_SIDE = 4;

export interface Resumes {
  /** Undefined until the first answer. */
  readonly items: readonly Resume[] | undefined;
  readonly error: string | undefined;
  readonly sending: readonly Sending[];
  readonly send: (files: readonly File[]) => Promise<void>;
  readonly dismiss: (key: number) => void;
  /** Loads older ones; undefined where there are none. */
  readonly more: (() => Promise<void>) | undefined;
  /** Takes a resume off the list that was deleted elsewhere. */
  readonly forget: (id: string) => void;
  /** How far the list was scrolled when it was left. */
  readonly place: { current: number };
}

/** `round` grows with each sign-in: the list is asked for again. */
export function useResumes(round: number): Resumes {
  const [items, setItems] = useState<Resume[]>();
  const [next, setNext] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  const [sending, setSending] = useState<Sending[]>([]);
  const keys = useRef(0);
  const place = useRef(0);

  const refresh = useCallback(async () => {
    try {
      const page = await client.resumes({ limit: 50 });
      setItems((old) => merge(old ?? [], page.items));
      setNext((old) => old ?? page.next);
      setError(undefined);
    } catch (problem) {
      setError(messageOf(problem));
    }
  }, []);

  useEffect(() => void refresh(), [refresh, round]);

  const busy = items?.some((resume) => !isSettled(resume.status)) ?? false;
  useEffect(() => {
    if (!busy) return;
    const timer = setInterval(() => void refresh(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [busy, refresh]);

  const send = useCallback(async (files: readonly File[]) => {
    const queue = files.map((file) => ({ file, key: ++keys.current }));
    const added = queue.map(({ file, key }) => ({ key, fileName: file.name }));
    setSending((old) => [...added, ...old]);
    const sendNext = async (): Promise<void> => {
      for (let entry = queue.shift(); entry; entry = queue.shift()) {
        const { file, key } = entry;
        try {
          const resume = await client.upload(file, file.name);
          setItems((old) => merge(old ?? [], [resume]));
          setSending((old) => old.filter((s) => s.key !== key));
        } catch (problem) {
          setSending((old) => old.map((s) => (s.key === key ? { ...s, error: refusalOf(problem) } : s)));
        }
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, sendNext));
  }, []);

  const more = useCallback(async () => {
    if (!next) return;
    try {
      const page = await client.resumes({ limit: 50, cursor: next });
      setItems((old) => merge(old ?? [], page.items));
      setNext(page.next);
    } catch (problem) {
      setError(messageOf(problem));
    }
  }, [next]);

  const dismiss = (key: number) => setSending((old) => old.filter((s) => s.key !== key));
  const forget = (id: string) => setItems((old) => old?.filter((resume) => resume.id !== id));
  return { items, error, sending, send, dismiss, more: next ? more : undefined, forget, place };
}

/** Why a file was not taken. The formats that are read stand above the list: they are not said again for each. */
const refusalOf = (problem: unknown) =>
  problem instanceof ProblemError && problem.problem.status === 415
    ? 'This is none of the formats that are read. Its content counts, not its name.'
    : messageOf(problem);

/** The newer state of each resume, newest resume first. */
function merge(old: readonly Resume[], fresh: readonly Resume[]): Resume[] {
  const byId = new Map([...old, ...fresh].map((resume) => [resume.id, resume]));
  return [...byId.values()].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}
