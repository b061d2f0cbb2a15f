// What a layout looks like on a page.
import type { Layout } from '../layout/choices.ts';
import type { Sheet } from '../sheet.ts';

const DRESS: Readonly<Record<Layout['headingDress'], string>> = {
  none: '',
  rule: 'h2{border-bottom:.8pt solid var(--c);padding-bottom:2pt}',
  'rule-above': 'h2{border-top:1.2pt solid var(--c);padding-top:3pt}',
  box: 'h2{background:var(--c);color:#fff;padding:2pt 5pt}',
  outline: 'h2{border:.8pt solid var(--c);padding:2pt 5pt}',
  icon: '',
  bar: 'h2{border-left:4pt solid var(--c);padding-left:6pt}',
  centred: 'h2{text-align:center}',
  numbered: '',
  colon: '',
  underline: 'h2{text-decoration:underline}',
  lines:
    'h2{border-top:.6pt solid var(--c);border-bottom:.6pt solid var(--c);text-align:center;padding:2pt 0}',
};

const HEAD: Readonly<Record<Layout['head'], string>> = {
  left: '',
  centred: 'header{text-align:center}',
  split: 'header{display:flex;justify-content:space-between;gap:16pt}.contacts{text-align:right}',
  band: 'header{background:var(--c);color:#fff;padding:12pt}header .headline{color:#fff}',
  photo:
    'header{display:flex;gap:14pt}header>div:first-child{flex:1}.photo{width:62pt;height:78pt;background:#9aa4ad;border-radius:6pt}',
  'surname-first': '',
  'two-lines': '',
  labelled: 'header{display:flex;justify-content:space-between;gap:16pt}',
  'title-above': '.title{font-size:20pt;margin-bottom:6pt}',
  table: 'header table{width:100%}',
};

const FRAME: Readonly<Record<Layout['frame'], string>> = {
  single: '',
  margin:
    'section{display:flex;gap:12pt}h2{break-after:auto;flex:0 0 25%;width:25%;font-size:11pt!important;letter-spacing:normal!important;margin-top:0!important}section>.body{flex:1;min-width:0}',
  rotated:
    'section{display:flex;gap:10pt}h2{break-after:auto;flex:none;writing-mode:vertical-rl;transform:rotate(180deg);white-space:nowrap;text-align:right;margin-top:0!important}section>.body{flex:1;min-width:0}section{min-height:110pt}',
  'sidebar-left':
    'main{display:flex;gap:16pt}.main{flex:1;min-width:0}.side{overflow-wrap:break-word}.side h2{font-size:10.5pt;letter-spacing:normal}.side .contact{font-size:.86em}',
  'sidebar-right':
    'main{display:flex;gap:16pt}.main{flex:1;min-width:0}.side{overflow-wrap:break-word}.side h2{font-size:10.5pt;letter-spacing:normal}.side .contact{font-size:.86em}',
  equal:
    'main{display:flex;gap:18pt}.col{flex:1 1 0;min-width:0;overflow-wrap:break-word}.col h2{letter-spacing:.04em}',
  three:
    'main{display:flex;gap:14pt}.col{flex:1 1 0;min-width:0;overflow-wrap:break-word}.col h2{letter-spacing:.04em}',
};

const ARRANGEMENT: Partial<Readonly<Record<Layout['arrangement'], string>>> = {
  timeline:
    '.sides>.in{border-left:1.4pt solid var(--c);padding-left:10pt;position:relative}.sides>.in:before{content:"";position:absolute;left:-4pt;top:3pt;width:6.5pt;height:6.5pt;border-radius:50%;background:var(--c)}',
  cards: '.work .entry,.education .entry{border:.7pt solid #bbb;border-radius:4pt;padding:5pt 8pt}',
  grid: '.sides>.aside{flex-basis:26%;width:26%}',
};

export function css(layout: Layout, sheet: Sheet): string {
  const { style } = layout;
  const spaced = layout.headingCase === 'spaced' ? 'h2{letter-spacing:.2em}' : '';
  // A rotated heading takes its line's length from its section: no more than it has.
  const dress = layout.frame === 'rotated' && layout.headingDress !== 'box' ? '' : DRESS[layout.headingDress];
  const ground = style.sideGround ? '.side{background:#eef1f4;padding:8pt}' : '';
  const side =
    sheet.columns.length > 1 && layout.frame.startsWith('sidebar')
      ? `.side{flex:0 0 ${style.sideWidth}%;width:${style.sideWidth}%;min-width:0}`
      : '';
  return `@page{size:${style.paper};margin:${style.margin}mm ${style.margin}mm ${Math.max(style.margin, 12)}mm}
:root{--c:${style.colour}}*{box-sizing:border-box}body{margin:0;font:${style.size}pt/${style.leading} '${style.font}','Liberation Sans','DejaVu Sans',sans-serif;color:#1c1c1c;-webkit-print-color-adjust:exact}
h1,h2,p,ul{margin:0;font-weight:normal}
.name{font-size:${style.nameSize}pt;line-height:1.15;color:inherit;font-weight:${layout.nameUpper ? 'normal' : 'bold'}}
.headline{font-size:${style.size + 2}pt;color:var(--c)}
header{margin-bottom:${style.gap + 4}pt}
h2{font-size:${style.headingSize}pt;font-weight:${layout.emphasis ? 'normal' : 'bold'};color:var(--c);margin:${style.gap + 4}pt 0 ${Math.max(2, style.gap / 2)}pt;break-after:avoid}
h2 big{font-size:1.25em}
section{margin-bottom:${style.gap}pt}
.row{display:flex;justify-content:space-between;gap:10pt}.row .r{text-align:right;flex-shrink:0;max-width:48%}
.entry{margin-bottom:${Math.max(2, style.gap - 2)}pt}
.sides{display:flex;gap:10pt}.aside{flex:0 0 19%;width:19%}.in{flex:1;min-width:0}
ul{list-style:none;padding:0}li{display:flex;gap:5pt}li .m{flex:none}
p{${style.justified ? 'text-align:justify' : ''}}
.chips{display:flex;flex-wrap:wrap;gap:3pt 5pt}.chips span{border:.6pt solid var(--c);border-radius:3pt;padding:0 4pt}
table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:2pt 8pt 2pt 0}.entries td,.entries th{border:.6pt solid #999;padding:3pt 5pt}.entries td:first-child,.entries th:first-child{width:24%}
.strong{font-weight:bold}.em{font-style:italic}
.head:not(:last-child){break-after:avoid}
footer{margin-top:14pt}
${spaced}${dress}${HEAD[layout.head]}${FRAME[layout.frame]}${ARRANGEMENT[layout.arrangement] ?? ''}${ground}${side}`;
}
