// Files on their way to the server, for the whole workspace: they go on while one looks at something else.
import { useQueryClient } from '@tanstack/react-query';
import { documentFormats } from '@vitae/contracts';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useMay } from '../../session/session.ts';
import { onChooseFiles } from './choose-files.ts';
import { visibleFiles } from './dropped-files.ts';
import { sendFile } from './send-file.ts';

export interface Sending {
  readonly key: number;
  readonly fileName: string;
  /** Bytes. */
  readonly size: number;
  readonly sent: number;
  readonly done: boolean;
  /** Why it was not taken; kept until it is dismissed. */
  readonly error?: unknown;
}

export interface Uploads {
  readonly sending: readonly Sending[];
  readonly send: (files: readonly File[]) => Promise<void>;
  readonly dismiss: (key: number) => void;
  readonly choose: (what: 'files' | 'folder') => void;
  /** Whether the member may send any. */
  readonly may: boolean;
}

/** Files on their way side by side; more would only wait in the browser. */
const SIDE_BY_SIDE = 4;
const endings = Object.values(documentFormats).flatMap(({ extensions }) =>
  extensions.map((extension) => `.${extension}`),
);

const UploadsContext = createContext<Uploads | undefined>(undefined);

export function useUploads(): Uploads {
  const uploads = useContext(UploadsContext);
  if (!uploads) throw new Error('uploads are only known inside the workspace');
  return uploads;
}

export function UploadsProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const may = useMay('resumes:write');
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const keys = useRef(0);
  const filesInput = useRef<HTMLInputElement>(null);
  const folderInput = useRef<HTMLInputElement>(null);

  const change = useCallback(
    (key: number, to: Partial<Sending>) =>
      setSending((old) => old.map((s) => (s.key === key ? { ...s, ...to } : s))),
    [],
  );
  const send = useCallback(
    async (files: readonly File[]) => {
      const queue = files.map((file) => ({ file, key: ++keys.current }));
      const added = queue.map(({ file, key }) => ({
        key,
        fileName: file.name,
        size: file.size,
        sent: 0,
        done: false,
      }));
      // What is done stays for the total while others are on their way.
      setSending((old) => [
        ...added,
        ...(old.some((s) => !s.done && !s.error) ? old : old.filter((s) => s.error)),
      ]);
      const sendNext = async (): Promise<void> => {
        for (let entry = queue.shift(); entry; entry = queue.shift()) {
          const { file, key } = entry;
          try {
            await sendFile(file, (sent) => change(key, { sent: Math.min(sent, file.size) }));
            change(key, { done: true, sent: file.size });
            void queries.invalidateQueries({ queryKey: ['resumes'] });
          } catch (error) {
            change(key, { error });
          }
        }
      };
      await Promise.all(Array.from({ length: SIDE_BY_SIDE }, sendNext));
    },
    [queries, change],
  );
  const dismiss = useCallback((key: number) => setSending((old) => old.filter((s) => s.key !== key)), []);
  const choose = useCallback(
    (what: 'files' | 'folder') => (what === 'folder' ? folderInput : filesInput).current?.click(),
    [],
  );
  useEffect(() => onChooseFiles(() => choose('files')), [choose]);
  const uploads = useMemo(
    () => ({ sending, send, dismiss, choose, may }),
    [sending, send, dismiss, choose, may],
  );
  const take = (input: HTMLInputElement) => {
    void send(visibleFiles(input.files ?? []));
    input.value = '';
  };
  return (
    <UploadsContext value={uploads}>
      {children}
      {may && (
        <>
          <input
            ref={filesInput}
            type="file"
            multiple
            hidden
            data-testid="file-input"
            accept={endings.join(',')}
            onChange={(event) => take(event.currentTarget)}
          />
          <input
            ref={(element) => {
              folderInput.current = element;
              element?.setAttribute('webkitdirectory', '');
            }}
            type="file"
            multiple
            hidden
            data-testid="folder-input"
            onChange={(event) => take(event.currentTarget)}
          />
        </>
      )}
    </UploadsContext>
  );
}
