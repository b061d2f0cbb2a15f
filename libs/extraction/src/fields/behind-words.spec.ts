// Addresses, numbers and pages behind words, read end to end from the links of a document's words.
import type { Document, Line, Word } from '@vitae/contracts';
import { readByRules } from '../classic.ts';
import { addressBehind, linkedWords } from './behind-words.ts';

/** Lines of "plain [words](target) plain", as a reader gives them. */
function documentOf(...marked: string[]): Document {
  const lines = marked.map((source, i): Line => {
    let text = '';
    const words: Word[] = [];
    for (const [, plain, shown, target] of source.matchAll(/([^[]+)|\[([^\]]*)\]\(([^)]*)\)/g)) {
      for (const { 0: word, index } of (plain ?? shown ?? '').matchAll(/\S+/g))
        words.push({
          start: text.length + index,
          end: text.length + index + word.length,
          ...(target && { link: target }),
        });
      text += plain ?? shown ?? '';
    }
    return { number: i + 1, page: 1, block: i, text, words, role: 'body' };
  });
  return { format: 'html', pages: [{ number: 1, width: 595, height: 842 }], lines, flags: [] };
}

const basicsOf = (...marked: string[]) =>
  readByRules(documentOf('Petra Lindholm', ...marked), { asOf: '2026-11', languageProcessing: false })
    .extracted.basics;

it('takes neighbouring words of one link for one', () => {
  const [line] = documentOf('See [my site](https://petra.example) or [this](https://x.example)').lines;
  expect(linkedWords(line as Line).map(({ span, target }) => [span.start, span.end, target])).toEqual([
    [4, 11, 'https://petra.example'],
    [15, 19, 'https://x.example'],
  ]);
});

it('reads the address and the number behind words, and shows the words as evidence', () => {
  const { emails, phones } = basicsOf(
    '[E-mail me](mailto:petra%40example.fi?subject=Hello) · [Call](tel:+358-40-555-0142)',
  );
  expect(emails.map(({ value, evidence }) => [value, evidence[0]?.text])).toEqual([
    ['petra@example.fi', 'E-mail me'],
  ]);
  expect(phones.map(({ value, evidence }) => [value.written, evidence[0]?.text])).toEqual([
    ['+358-40-555-0142', 'Call'],
  ]);
});

it('believes what is shown rather than what is behind it', () => {
  const { emails, phones } = basicsOf(
    '[petra@example.fi](mailto:you@template.example) [040 555 0142](tel:123456)',
  );
  expect(emails.map((e) => e.value)).toEqual(['petra@example.fi']);
  expect(phones.map((p) => p.value.written)).toEqual(['040 555 0142']);
});

it('finds accounts and pages of one’s own behind words, and no repository, map or employer', () => {
  const { links } = basicsOf(
    'petra@example.fi · [LinkedIn](https://www.linkedin.com/in/plindholm) · [Portfolio](https://petra.example)',
    '[Turku](https://maps.example/turku) · wrote [Lantern](https://github.com/plindholm/lantern) at [Aura](https://aura.example)',
  );
  expect(links.map(({ value }) => [value.url, value.written, value.network])).toEqual([
    ['https://www.linkedin.com/in/plindholm', false, 'LinkedIn'],
    ['https://petra.example', false, undefined],
  ]);
});

it.each([
  'mailto:',
  'mailto:?subject=x',
  'mailto:%E9@',
  `mailto:${'a'.repeat(400)}@example.fi`,
  'https://a@b.example',
])('is no address: %s', (target) => {
  const [line] = documentOf(`[Mail](${target})`).lines;
  expect(linkedWords(line as Line).map(addressBehind)).toEqual([undefined]);
});
