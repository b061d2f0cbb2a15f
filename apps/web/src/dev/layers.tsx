// What is drawn over a page: its lines, blocks, sections, entries, and the place of each value.
import { boxesOf, type Anatomy, type Box, type Line } from '@vitae/contracts';
import type { PageFrame } from '../features/resume/pdf-pages.tsx';
import type { ShownValue } from './values.ts';

export const layers = ['lines', 'blocks', 'sections', 'entries', 'values'] as const;
export type Layer = (typeof layers)[number];

interface Shape {
  readonly key: string;
  readonly label: string;
  readonly box: Box;
  readonly strong: boolean;
}

/** The smallest box around all of them. */
function around(boxes: readonly Box[]): Box | undefined {
  if (!boxes.length) return undefined;
  const x = Math.min(...boxes.map((b) => b.x));
  const y = Math.min(...boxes.map((b) => b.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((b) => b.x + b.width)) - x,
    height: Math.max(...boxes.map((b) => b.y + b.height)) - y,
  };
}

interface Content extends Anatomy {
  readonly values: readonly ShownValue[];
  /** Line numbers that are pointed at. */
  readonly pointed: ReadonlySet<number>;
}

function shapesOf(layer: Layer, page: number, { document, sections, values, pointed }: Content): Shape[] {
  const lines = document.lines.filter((line) => line.page === page);
  const group = (key: string, label: string, members: readonly Line[]): Shape[] => {
    const box = around(members.flatMap((line) => boxesOf(line)));
    return box ? [{ key, label, box, strong: members.some((line) => pointed.has(line.number)) }] : [];
  };
  const numbered = (numbers: readonly number[]) => lines.filter((line) => numbers.includes(line.number));
  switch (layer) {
    case 'lines':
      return lines.flatMap((line) => group(`l${line.number}`, String(line.number), [line]));
    case 'blocks':
      return [...Map.groupBy(lines, (line) => line.block)].flatMap(([block, members]) =>
        group(`b${block}`, `block ${block}`, members),
      );
    case 'sections':
      return sections.flatMap((section, i) =>
        group(
          `s${i}`,
          section.kind,
          numbered([...(section.heading ? [section.heading] : []), ...section.lines]),
        ),
      );
    case 'entries':
      return sections.flatMap((section, i) =>
        section.entries.flatMap((entry, nth) => [
          ...group(`e${i}.${nth}`, `${section.kind} ${nth + 1}`, numbered([...entry.head, ...entry.body])),
          ...group(`h${i}.${nth}`, 'head', numbered(entry.head)),
        ]),
      );
    case 'values':
      return values.flatMap(({ path, rule, text, evidence }) =>
        evidence
          .filter((e) => e.page === page)
          .flatMap((e, nth) =>
            e.boxes.map((box, i) => ({
              key: `${path}.${nth}.${i}`,
              label: `${path} = ${text}\n${rule}`,
              box,
              strong: pointed.has(e.line[0]),
            })),
          ),
      );
  }
}

interface LayersProps extends PageFrame {
  readonly content: Content;
  readonly shown: ReadonlySet<Layer>;
}

export function Layers({ content, shown, page, width, height }: LayersProps) {
  return layers
    .filter((layer) => shown.has(layer))
    .flatMap((layer) =>
      shapesOf(layer, page, content).map(({ key, label, box, strong }) => (
        <span
          key={key}
          className={`shape ${layer} ${strong ? 'strong' : ''}`}
          title={label}
          data-label={layer === 'values' ? undefined : label}
          style={{
            left: `${(100 * box.x) / width}%`,
            top: `${(100 * box.y) / height}%`,
            width: `${(100 * box.width) / width}%`,
            height: `${(100 * box.height) / height}%`,
          }}
        />
      )),
    );
}
