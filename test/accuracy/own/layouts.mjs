// The layouts of the own set: a person to HTML. None of them is a copy of a layout of the benchmark. `kit` holds what is
// alike in all: headings and dates in the person's language and in the layout's manner.
const each = (list, show) => (list ?? []).map(show).join('\n');
const ul = (items) => (items?.length ? `<ul>${each(items, (i) => `<li>${i}</li>`)}</ul>` : '');
const page = (css, body) =>
  `<!doctype html><meta charset="utf-8"><style>@page{size:A4;margin:16mm}*{box-sizing:border-box}body{margin:0;font:10.5pt/1.35 Arial,sans-serif;color:#222}h1,h2,h3,p,ul{margin:0}ul{padding-left:16px}${css}</style><body>${body}`;
const degree = (e, glue = ' in ') => [e.studyType, e.area].filter(Boolean).join(glue);

/** Centred head, small capitals with a rule, title in bold and employer in italics on one line, dates at the right. */
function centred(p, { h, span }) {
  const section = (kind, body) => (body ? `<h2>${h(kind)}</h2>${body}` : '');
  const row = (left, right) => `<div class="row"><span>${left}</span><span>${right}</span></div>`;
  return page(
    'body{font-family:Georgia,serif}header{text-align:center}h1{font-size:22pt;font-weight:normal}h2{font-size:11pt;text-transform:uppercase;border-bottom:.6pt solid #555;margin:12px 0 5px}.row{display:flex;justify-content:space-between;margin-top:6px}',
    `<header><h1>${p.name}</h1>${p.label ? `<p><i>${p.label}</i></p>` : ''}<p>${[p.place, p.phone, p.email, ...p.profiles].join(' &nbsp;•&nbsp; ')}</p></header>
    ${section('summary', `<p>${p.summary}</p>`)}
    ${section('work', each(p.work, (w) => row(`<b>${w.position}</b>, <i>${w.name}</i>, ${w.location}`, span(w)) + ul(w.highlights)))}
    ${section('education', each(p.education, (e) => row(`<b>${degree(e, ', ')}</b>, <i>${e.institution}</i>${e.score ? ` (${e.score})` : ''}`, span(e))))}
    ${section('projects', p.projects && ul(p.projects.map((x) => `<b>${x.name}</b>: ${x.description}`)))}
    ${section('skills', each(p.skills, (s) => `<p><b>${s.name}:</b> ${s.keywords.join(', ')}</p>`))}
    ${section('certificates', p.certificates && ul(p.certificates.map((c) => `${c.name}, ${c.issuer}, ${span({ endDate: c.date })}`)))}
    ${section('awards', p.awards && ul(p.awards.map((a) => `${a.title}, ${a.awarder}, ${a.date}`)))}
    ${section('languages', `<p>${p.languages.map((l) => `${l.language} (${l.fluency})`).join(', ')}</p>`)}`,
  );
}

/** Narrow grey column at the right with contacts, skills and languages; employer first, dates in brackets under the title. */
function rightColumn(p, { h, span }) {
  const section = (kind, body) => (body ? `<h2>${h(kind)}</h2>${body}` : '');
  return page(
    '@page{margin:0}body{display:grid;grid-template-columns:1fr 62mm;min-height:297mm}main{padding:14mm}aside{background:#eef1f4;padding:14mm 7mm}h1{font-size:25pt;color:#0b5563}h2{font-size:13pt;color:#0b5563;margin:14px 0 4px}h3{font-size:10.5pt;margin-top:8px}em{color:#555}.skill{margin:2px 0}',
    `<main><h1>${p.name}</h1>${p.label ? `<p>${p.label}</p>` : ''}
    ${section('summary', `<p>${p.summary}</p>`)}
    ${section('work', each(p.work, (w) => `<h3>${w.name} | ${w.location}</h3><p>${w.position}</p><p><em>(${span(w)})</em></p>${ul(w.highlights)}`))}
    ${section('education', each(p.education, (e) => `<h3>${e.institution}</h3><p>${degree(e, ' – ')}</p><p><em>(${span(e)})</em></p>`))}
    ${section('projects', each(p.projects, (x) => `<h3>${x.name}</h3><p>${x.description}</p>`))}</main>
    <aside><p>${p.email}</p><p>${p.phone}</p><p>${p.place}</p>${each(p.profiles, (l) => `<p style="font-size:8pt">${l}</p>`)}
    ${section('skills', each(p.skills.flatMap((s) => s.keywords), (k) => `<p class="skill">${k}</p>`))}
    ${section('languages', each(p.languages, (l) => `<p><b>${l.language}</b><br>${l.fluency}</p>`))}
    ${section('certificates', each(p.certificates, (c) => `<p><b>${c.name}</b><br>${c.issuer}, ${span({ endDate: c.date })}</p>`))}
    ${section('awards', each(p.awards, (a) => `<p><b>${a.title}</b><br>${a.awarder}, ${a.date}</p>`))}</aside>`,
  );
}

/** Dates in a column of their own at the left, start over end; nothing in bold but the headings. */
function dateColumn(p, { h, from, to }) {
  const section = (kind, body) => (body ? `<h2>${h(kind)}</h2>${body}` : '');
  const row = (x, body) => `<div class="row"><div>${from(x)} –<br>${to(x)}</div><div>${body}</div></div>`;
  return page(
    'body{font-family:"DejaVu Serif",serif;font-size:9.5pt}h1{font-size:18pt}h2{font-size:11pt;margin:14px 0 6px;background:#e6e6e6;padding:2px 4px}.row{display:grid;grid-template-columns:34mm 1fr;margin-bottom:7px}',
    `<h1>${p.name}</h1><p>${p.place}<br>${p.phone}<br>${p.email}<br>${p.profiles.join('<br>')}</p>
    ${section('summary', `<p>${p.summary}</p>`)}
    ${section('work', each(p.work, (w) => row(w, `<p>${w.position}</p><p>${w.name}, ${w.location}</p>${ul(w.highlights)}`)))}
    ${section('education', each(p.education, (e) => row(e, `<p>${degree(e, ', ')}</p><p>${e.institution}</p>`)))}
    ${section('projects', p.projects && ul(p.projects.map((x) => `${x.name}: ${x.description}`)))}
    ${section('certificates', each(p.certificates, (c) => `<div class="row"><div>${to({ endDate: c.date })}</div><div>${c.name} (${c.issuer})</div></div>`))}
    ${section('awards', each(p.awards, (a) => `<div class="row"><div>${a.date}</div><div>${a.title}, ${a.awarder}</div></div>`))}
    ${section('skills', `<p>${p.skills.flatMap((s) => s.keywords).join(' · ')}</p>`)}
    ${section('languages', each(p.languages, (l) => `<p>${l.language} – ${l.fluency}</p>`))}`,
  );
}

/** Labels in the left column of a table, one line a fact, as public forms have it. */
function labelled(p, { h, span, label }) {
  const row = (name, value) => (value ? `<tr><th>${name}</th><td>${value}</td></tr>` : '');
  const section = (kind, rows) => (rows ? `<tr><th class="s">${h(kind)}</th><td></td></tr>${rows}` : '');
  const [dates, position, employer, activities, qualification, organisation, address, phone, mail] = label;
  return page(
    'table{border-collapse:collapse;width:100%}th{text-align:right;vertical-align:top;width:48mm;font-weight:normal;padding:1px 10px 1px 0;border-right:1px solid #888}td{padding:1px 0 1px 10px}.s{font-weight:bold;font-size:12pt;padding-top:12px}h1{font-size:16pt;margin-bottom:8px}',
    `<h1>${p.name}</h1><table>${row(address, p.place)}${row(phone, p.phone)}${row(mail, p.email)}
    ${section('work', each(p.work, (w) => row(dates, span(w)) + row(position, w.position) + row(employer, `${w.name}, ${w.location}`) + row(activities, w.highlights.join('<br>'))))}
    ${section('education', each(p.education, (e) => row(dates, span(e)) + row(qualification, degree(e, ', ')) + row(organisation, e.institution)))}
    ${section('languages', each(p.languages, (l) => row(l.language, l.fluency)))}
    ${section('skills', each(p.skills, (s) => row(s.name, s.keywords.join(', '))))}
    ${section('certificates', each(p.certificates, (c) => row(span({ endDate: c.date }), `${c.name}, ${c.issuer}`)))}
    ${section('awards', each(p.awards, (a) => row(a.date, `${a.title}, ${a.awarder}`)))}</table>`,
  );
}

/** Dark column at the left with white text and letter-spaced headings; one employer over several titles. */
function darkColumn(p, { h, span }) {
  const section = (kind, body) => (body ? `<h2>${h(kind).toUpperCase()}</h2>${body}` : '');
  const employers = [];
  for (const w of p.work) {
    if (employers.at(-1)?.name === w.name) employers.at(-1).roles.push(w);
    else employers.push({ ...w, roles: [w] });
  }
  return page(
    '@page{margin:0}body{display:grid;grid-template-columns:66mm 1fr;min-height:297mm;font-family:"DejaVu Sans",sans-serif;font-size:9pt}aside{background:#25303b;color:#fff;padding:14mm 8mm}main{padding:14mm 12mm}h1{font-size:21pt;line-height:1.1}h2{font-size:10pt;letter-spacing:3px;margin:16px 0 6px}h3{font-size:10pt;margin-top:9px}.d{color:#888}',
    `<aside><h1>${p.name}</h1>${p.label ? `<p style="margin-top:6px">${p.label}</p>` : ''}<h2>${h('contact')}</h2><p>${p.phone}</p><p>${p.email}</p><p>${p.place}</p>${each(p.profiles, (l) => `<p style="font-size:7pt">${l}</p>`)}
    ${section('skills', each(p.skills, (s) => `<p style="margin-top:4px"><b>${s.name}</b></p>${ul(s.keywords)}`))}
    ${section('languages', each(p.languages, (l) => `<p>${l.language}: ${l.fluency}</p>`))}
    ${section('certificates', each(p.certificates, (c) => `<p style="margin-top:4px">${c.name}</p><p style="color:#ccc">${c.issuer} · ${span({ endDate: c.date })}</p>`))}</aside>
    <main>${section('summary', `<p>${p.summary}</p>`)}
    ${section('work', each(employers, (e) => `<h3>${e.name}, ${e.location}</h3>${each(e.roles, (w) => `<p><i>${w.position}</i> <span class="d">· ${span(w)}</span></p>${ul(w.highlights)}`)}`))}
    ${section('education', each(p.education, (e) => `<h3>${e.institution}</h3><p><i>${degree(e, ', ')}</i> <span class="d">· ${span(e)}</span></p>`))}
    ${section('projects', each(p.projects, (x) => `<h3>${x.name}</h3><p>${x.description}</p>`))}
    ${section('awards', each(p.awards, (a) => `<h3>${a.title}</h3><p>${a.awarder} · ${a.date}</p>`))}</main>`,
  );
}

/** Text alone, as typed: "Title at Employer (05/2017 - today)". */
function typed(p, { h, span }) {
  const section = (kind, body) => (body ? `\n\n${h(kind)}:\n\n${body}` : '');
  return `${p.name}\n${[p.place, p.phone, p.email].join(' / ')}\n${p.profiles.join('\n')}${section('summary', p.summary)}${section(
    'work',
    p.work.map((w) => `${w.position}, ${w.name}, ${w.location} (${span(w)})\n${w.highlights.map((x) => `* ${x}`).join('\n')}`).join('\n\n'),
  )}${section('education', p.education.map((e) => `${degree(e, ', ')}\n${e.institution} (${span(e)})`).join('\n\n'))}${section('projects', p.projects?.map((x) => `* ${x.name} - ${x.description}`).join('\n'))}${section(
    'skills',
    p.skills.flatMap((s) => s.keywords).map((k) => `- ${k}`).join('\n'),
  )}${section('languages', p.languages.map((l) => `- ${l.language} (${l.fluency})`).join('\n'))}${section(
    'certificates',
    p.certificates?.map((c) => `- ${c.name} (${c.issuer}, ${span({ endDate: c.date })})`).join('\n'),
  )}${section('awards', p.awards?.map((a) => `- ${a.title} (${a.awarder}, ${a.date})`).join('\n'))}\n`;
}

/** `hides`: what the layout doesn't show, as paths of the gold. */
export const LAYOUTS = {
  centred: { show: centred, extension: 'pdf', dates: 'short', variant: 0, hides: [] },
  rightColumn: { show: rightColumn, extension: 'pdf', dates: 'long', variant: 1, hides: ['education.score'] },
  dateColumn: { show: dateColumn, extension: 'pdf', dates: 'numeric', variant: 0, hides: ['label', 'education.score'] },
  labelled: { show: labelled, extension: 'pdf', dates: 'numeric', variant: 2, hides: ['label', 'profiles', 'summary', 'projects', 'education.score'] },
  darkColumn: { show: darkColumn, extension: 'pdf', dates: 'short', variant: 1, hides: ['education.score'] },
  typed: { show: typed, extension: 'txt', dates: 'numeric', variant: 2, hides: ['label', 'education.score'] },
};
