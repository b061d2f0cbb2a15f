// Every line as it was read, with its block, section, entry, and the values that were read from it.
import type { Anatomy, SectionAnatomy } from '@vitae/contracts';
import { Fragment } from 'react';
import type { ShownValue } from './values.ts';

/** The section of each line and the part that it plays there. */
function partsOf(sections: readonly SectionAnatomy[]): Map<number, string> {
  const parts = new Map<number, string>();
  for (const { kind, heading, lines, entries } of sections) {
    for (const line of lines) parts.set(line, kind);
    entries.forEach(({ head, body }, i) => {
      for (const line of body) parts.set(line, `${kind} ${i + 1}`);
      for (const line of head) parts.set(line, `${kind} ${i + 1}, head`);
    });
    if (heading) parts.set(heading, `${kind}, heading`);
  }
  return parts;
}

interface LineTableProps {
  readonly anatomy: Anatomy;
  readonly values: readonly ShownValue[];
  readonly onPoint: (line: number | undefined) => void;
}

export function LineTable({ anatomy: { document, sections }, values, onPoint }: LineTableProps) {
  const parts = partsOf(sections);
  const byLine = Map.groupBy(values, ({ evidence }) => evidence[0]?.line[0]);
  return (
    <table className="lines" onMouseLeave={() => onPoint(undefined)}>
      <thead>
        <tr>
          <th>Line</th>
          <th>Block</th>
          <th>Part</th>
          <th>Text and what was read from it</th>
        </tr>
      </thead>
      <tbody>
        {document.lines.map((line) => (
          <Fragment key={line.number}>
            <tr onMouseEnter={() => onPoint(line.number)}>
              <td>{line.number}</td>
              <td>{line.block}</td>
              <td>{parts.get(line.number) ?? line.role}</td>
              <td>{line.text.replaceAll('\t', ' ⇥ ')}</td>
            </tr>
            {byLine.get(line.number)?.map((value) => (
              <tr key={value.path} className="value-row" onMouseEnter={() => onPoint(line.number)}>
                <td colSpan={3}>{value.path}</td>
                <td>
                  <strong>{value.text}</strong> ({value.confidence.toFixed(2)}) <em>{value.rule}</em>
                </td>
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
