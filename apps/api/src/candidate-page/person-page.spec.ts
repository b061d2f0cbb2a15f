import { html } from './html.ts';
import { labelOf, wordsOf } from './person-page.ts';

it('names values as people would', () => {
  expect(labelOf('basics.name')).toBe('Name');
  expect(labelOf('positions[0].title')).toBe('Work 1, title');
  expect(labelOf('skills[11].mention')).toBe('Skill 12');
  expect(labelOf('constructor')).toBe('Constructor');
  expect(labelOf('positions[1].highlights[0]')).toBe('Work 2, highlights 1');
});

it('shows values as they are written', () => {
  expect(wordsOf('2019')).toBe('2019');
  expect(wordsOf({ e164: '+41446681800', written: '044 668 18 00' })).toBe('044 668 18 00');
  expect(wordsOf({ city: 'Bern', countryCode: 'CH' })).toBe('Bern, CH');
});

it('escapes every text and no piece of HTML', () => {
  const text = `<b title="x">&'`;
  expect(html`<p>${text}${html`<i>${text}</i>`}${[html`<br />`]}</p>`.html).toBe(
    '<p>&lt;b title=&quot;x&quot;&gt;&amp;&#39;<i>&lt;b title=&quot;x&quot;&gt;&amp;&#39;</i><br /></p>',
  );
});
