// The document viewer of `npm run dev`: drop a file and see how it was taken apart, drawn over its pages.
import { anatomySchema, type Anatomy } from '@vitae/contracts';
import { useCallback, useMemo, useState } from 'react';
import { counted } from '../counted.ts';
import PdfPages from '../features/resume/pdf-pages.tsx';
import { DropAnywhere } from '../features/inbox/drop-anywhere.tsx';
import { layers, Layers, type Layer } from './layers.tsx';
import { LineTable } from './line-table.tsx';
import { valuesOf } from './values.ts';
import './document-page.css';

type State =
  | { kind: 'empty' }
  | { kind: 'reading'; name: string }
  | { kind: 'read'; name: string; file: File; anatomy: Anatomy }
  | { kind: 'refused'; name: string; why: string };

/** The dev server runs `vitae parse --format anatomy` on what it is sent. */
async function readAnatomy(file: File): Promise<State> {
  const answer = await fetch('/dev/anatomy', { method: 'POST', body: file });
  if (!answer.ok) return { kind: 'refused', name: file.name, why: await answer.text() };
  return { kind: 'read', name: file.name, file, anatomy: anatomySchema.parse(await answer.json()) };
}

export function DocumentPage() {
  const [state, setState] = useState<State>({ kind: 'empty' });
  const read = useCallback(([file]: File[]) => {
    if (!file) return;
    setState({ kind: 'reading', name: file.name });
    readAnatomy(file).then(setState, (error: unknown) =>
      setState({ kind: 'refused', name: file.name, why: String(error) }),
    );
  }, []);
  return (
    <main className="dev">
      <p>
        Drop a file anywhere, or choose one:{' '}
        <input type="file" aria-label="File" onChange={(event) => read([...(event.target.files ?? [])])} />
      </p>
      <DropAnywhere onFiles={read} />
      {state.kind === 'reading' && <p role="status">Reading {state.name}…</p>}
      {state.kind === 'refused' && (
        <p className="error" role="alert">
          {state.name}: {state.why}
        </p>
      )}
      {state.kind === 'read' && <Taken key={state.name} {...state} />}
    </main>
  );
}

function Taken({ name, file, anatomy }: { name: string; file: File; anatomy: Anatomy }) {
  const [shown, setShown] = useState<ReadonlySet<Layer>>(new Set(['lines', 'sections']));
  const [line, setLine] = useState<number>();
  const values = useMemo(() => valuesOf(anatomy.profile), [anatomy]);
  const load = useCallback(() => file.arrayBuffer(), [file]);
  const content = { ...anatomy, values, pointed: new Set(line ? [line] : []) };
  const { document } = anatomy;
  const toggle = (layer: Layer) =>
    setShown((old) => new Set(old.has(layer) ? [...old].filter((l) => l !== layer) : [...old, layer]));
  return (
    <>
      <p>
        <strong>{name}</strong>: {document.format}, {counted(document.lines.length, 'line')}
        {document.flags.length > 0 && `, ${document.flags.join(', ')}`}
        {layers.map((layer) => (
          <label key={layer} className="layer">
            <input type="checkbox" checked={shown.has(layer)} onChange={() => toggle(layer)} /> {layer}
          </label>
        ))}
      </p>
      {document.hidden?.map(({ page, reason, text }, i) => (
        <p key={i} className="warning">
          hidden on page {page} ({reason}): {text}
        </p>
      ))}
      <div className="halves">
        {document.format === 'pdf' && (
          <div>
            <PdfPages
              load={load}
              overlay={(frame) => <Layers {...frame} content={content} shown={shown} />}
            />
          </div>
        )}
        <LineTable anatomy={anatomy} values={values} onPoint={setLine} />
      </div>
    </>
  );
}
