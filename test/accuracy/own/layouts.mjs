// The layouts of the own set: a person to HTML. None of them is a copy of a layout of the benchmark. `kit` holds what is
// alike in all: headings and dates in the person's language and in the layout's manner.
import { degree, each, page, ul } from './kit.mjs';

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

/** One line an entry, dates first, text in paragraphs instead of lists; headings only in bold. */
function compactLines(p, { h, span }) {
  const section = (kind, body) => (body ? `<p class="h">${h(kind)}</p>${body}` : '');
  return page(
    'body{font-family:"DejaVu Sans",sans-serif;font-size:9pt}h1{font-size:15pt}.h{font-weight:bold;margin:10px 0 3px}.e{margin-top:5px}',
    `<h1>${p.name}</h1><p>${[p.label, p.place].filter(Boolean).join(' | ')}</p><p>${p.phone} | ${p.email}${p.profiles.length ? ` | ${p.profiles.join(' | ')}` : ''}</p>
    ${section('summary', `<p>${p.summary}</p>`)}
    ${section('skills', `<p>${p.skills.flatMap((s) => s.keywords).join('; ')}</p>`)}
    ${section('work', each(p.work, (w) => `<p class="e">${span(w)}: ${w.position} at ${w.name}, ${w.location}</p>${each(w.highlights, (x) => `<p>${x}</p>`)}`))}
    ${section('education', each(p.education, (e) => `<p class="e">${span(e)}: ${degree(e)}, ${e.institution}</p>`))}
    ${section('projects', each(p.projects, (x) => `<p class="e">${x.name} – ${x.description}</p>`))}
    ${section('certificates', each(p.certificates, (c) => `<p>${span({ endDate: c.date })}: ${c.name}, ${c.issuer}</p>`))}
    ${section('awards', each(p.awards, (a) => `<p>${a.date}: ${a.title}, ${a.awarder}</p>`))}
    ${section('languages', `<p>${p.languages.map((l) => `${l.language}: ${l.fluency}`).join('; ')}</p>`)}`,
  );
}

/** Two columns of the same width under a banner; levels of skills as bars. */
function halves(p, { h, span }) {
  const section = (kind, body) => (body ? `<h2>${h(kind)}</h2>${body}` : '');
  const bar = (i) => `<div style="height:4px;background:#ddd;margin:1px 0 4px"><div style="height:4px;width:${90 - i * 7}%;background:#c2410c"></div></div>`;
  return page(
    '@page{margin:0}header{background:#7c2d12;color:#fff;padding:9mm 12mm}.g{display:grid;grid-template-columns:1fr 1fr;gap:9mm;padding:7mm 12mm;font-size:9pt}h1{font-size:23pt}h2{font-size:12pt;color:#7c2d12;border-bottom:2px solid #7c2d12;margin:8px 0 5px}h3{font-size:9.5pt;margin-top:7px}small{color:#666}',
    `<header><h1>${p.name}</h1>${p.label ? `<p>${p.label}</p>` : ''}<p style="font-size:8.5pt;margin-top:5px">${p.email} &nbsp;&nbsp; ${p.phone} &nbsp;&nbsp; ${p.place}</p><p style="font-size:8.5pt">${p.profiles.join(' &nbsp;&nbsp; ')}</p></header>
    <div class="g"><div>${section('work', each(p.work, (w) => `<h3>${w.position}</h3><p>${w.name}</p><p><small>${span(w)} &nbsp;|&nbsp; ${w.location}</small></p>${ul(w.highlights)}`))}</div>
    <div>${section('summary', `<p>${p.summary}</p>`)}
    ${section('education', each(p.education, (e) => `<h3>${degree(e)}</h3><p>${e.institution}</p><p><small>${span(e)}</small></p>`))}
    ${section('skills', each(p.skills.flatMap((s) => s.keywords), (k, i) => `<p>${k}</p>${bar(i)}`))}
    ${section('languages', each(p.languages, (l) => `<p>${l.language} <small>(${l.fluency})</small></p>`))}
    ${section('certificates', each(p.certificates, (c) => `<h3>${c.name}</h3><p>${c.issuer} <small>${span({ endDate: c.date })}</small></p>`))}
    ${section('projects', each(p.projects, (x) => `<h3>${x.name}</h3><p>${x.description}</p>`))}
    ${section('awards', each(p.awards, (a) => `<h3>${a.title}</h3><p>${a.awarder} <small>${a.date}</small></p>`))}</div></div>`,
  );
}

/** Bordered tables with a head row for education and certificates, as Indian resumes have them; duties under each employer. */
function tables(p, { h, span, from, to }) {
  const section = (kind, body) => (body ? `<h2>${h(kind)}</h2>${body}` : '');
  const table = (head, rows) => `<table><tr>${head.map((x) => `<th>${x}</th>`).join('')}</tr>${rows.map((r) => `<tr>${r.map((x) => `<td>${x}</td>`).join('')}</tr>`).join('')}</table>`;
  const heads = {
    en: ['Degree', 'Institution', 'From', 'To', 'Certificate', 'Issuer', 'Year'],
    de: ['Abschluss', 'Hochschule', 'Von', 'Bis', 'Zertifikat', 'Aussteller', 'Jahr'],
    fr: ['Diplôme', 'Établissement', 'De', 'À', 'Certificat', 'Organisme', 'Année'],
    es: ['Título', 'Centro', 'Desde', 'Hasta', 'Certificado', 'Entidad', 'Año'],
    pt: ['Grau', 'Instituição', 'De', 'Até', 'Certificado', 'Entidade', 'Ano'],
  }[p.locale];
  return page(
    'body{font-family:"DejaVu Serif",serif;font-size:10pt}h1{font-size:17pt}h2{font-size:11pt;background:#1f3a5f;color:#fff;padding:2px 6px;margin:12px 0 5px}table{border-collapse:collapse;width:100%}td,th{border:1px solid #777;padding:2px 6px;text-align:left}',
    `<h1>${p.name}</h1><p>${p.place}</p><p>${p.phone}, ${p.email}</p><p>${p.profiles.join(', ')}</p>
    ${section('summary', `<p>${p.summary}</p>`)}
    ${section('education', table(heads.slice(0, 4), p.education.map((e) => [degree(e, ', '), e.institution, from(e), to(e)])))}
    ${section('skills', table(['#', h('skills')], p.skills.map((s) => [s.name, s.keywords.join(', ')])).replace(/<tr>.*?<\/tr>/, ''))}
    ${section('work', each(p.work, (w) => `<p style="margin-top:6px"><b>${w.name}</b>, ${w.location}</p><p>${w.position} | ${span(w)}</p>${ul(w.highlights)}`))}
    ${section('projects', p.projects && ul(p.projects.map((x) => `<b>${x.name}</b> – ${x.description}`)))}
    ${section('certificates', p.certificates && table(heads.slice(4), p.certificates.map((c) => [c.name, c.issuer, span({ endDate: c.date })])))}
    ${section('awards', p.awards && ul(p.awards.map((a) => `${a.title} – ${a.awarder} (${a.date})`)))}
    ${section('languages', ul(p.languages.map((l) => `${l.language} – ${l.fluency}`)))}`,
  );
}

/** Large airy type, employer in capitals, the dates on a line of their own above the title; no lines or colours. */
function airy(p, { h, span }) {
  const section = (kind, body) => (body ? `<section><h2>${h(kind)}</h2>${body}</section>` : '');
  return page(
    'body{font-size:11pt;line-height:1.5}h1{font-size:30pt;font-weight:300}h2{font-size:16pt;font-weight:300;color:#777;margin:18px 0 6px}.o{text-transform:uppercase;letter-spacing:1px}.e{margin-bottom:10px}',
    `<h1>${p.name}</h1>${p.label ? `<p>${p.label}</p>` : ''}<p>${p.place}</p><p>${p.email}</p><p>${p.phone}</p>${each(p.profiles, (l) => `<p>${l}</p>`)}
    ${section('summary', `<p>${p.summary}</p>`)}
    ${section('work', each(p.work, (w) => `<div class="e"><p>${span(w)}</p><p class="o">${w.name}</p><p>${w.position}, ${w.location}</p>${each(w.highlights, (x) => `<p>– ${x}</p>`)}</div>`))}
    ${section('education', each(p.education, (e) => `<div class="e"><p>${span(e)}</p><p class="o">${e.institution}</p><p>${degree(e, ', ')}</p></div>`))}
    ${section('projects', each(p.projects, (x) => `<div class="e"><p class="o">${x.name}</p><p>${x.description}</p></div>`))}
    ${section('skills', each(p.skills, (s) => `<p>${s.keywords.join(' / ')}</p>`))}
    ${section('certificates', each(p.certificates, (c) => `<div class="e"><p>${span({ endDate: c.date })}</p><p>${c.name}</p><p>${c.issuer}</p></div>`))}
    ${section('awards', each(p.awards, (a) => `<div class="e"><p>${a.date}</p><p>${a.title}</p><p>${a.awarder}</p></div>`))}
    ${section('languages', each(p.languages, (l) => `<p>${l.language}, ${l.fluency}</p>`))}`,
  );
}

/** Plain text with capitals for headings and rules of hyphens; dates before each entry. */
function ruled(p, { h, span }) {
  const section = (kind, body) => (body ? `\n${h(kind).toUpperCase()}\n${'-'.repeat(60)}\n${body}\n` : '');
  return `${p.name.toUpperCase()}\n${p.label ?? ''}\n\nTel: ${p.phone}\nEmail: ${p.email}\n${p.place}\n${p.profiles.map((l) => `https://${l}`).join('\n')}\n${section('summary', p.summary)}${section(
    'work',
    p.work.map((w) => `${span(w)}\n${w.position}\n${w.name}, ${w.location}\n${w.highlights.map((x) => `  - ${x}`).join('\n')}`).join('\n\n'),
  )}${section('education', p.education.map((e) => `${span(e)}\n${degree(e)}\n${e.institution}`).join('\n\n'))}${section(
    'skills',
    p.skills.map((s) => `${s.name}: ${s.keywords.join(', ')}`).join('\n'),
  )}${section('projects', p.projects?.map((x) => `${x.name}\n${x.description}`).join('\n\n'))}${section(
    'certificates',
    p.certificates?.map((c) => `${span({ endDate: c.date })}  ${c.name}, ${c.issuer}`).join('\n'),
  )}${section('awards', p.awards?.map((a) => `${a.date}  ${a.title}, ${a.awarder}`).join('\n'))}${section('languages', p.languages.map((l) => `${l.language}, ${l.fluency}`).join('\n'))}`;
}

/** Head at the right, everything of an entry on one line behind bars, dates below it; skills as chips. */
function bars(p, { h, span }) {
  const section = (kind, body) => (body ? `<h2>${h(kind)}</h2>${body}` : '');
  return page(
    'header{text-align:right}h1{font-size:20pt;color:#4a148c}h2{font-size:11.5pt;color:#4a148c;margin:12px 0 4px;border-left:4px solid #4a148c;padding-left:6px}.d{font-style:italic;color:#555;font-size:9pt}.c{display:inline-block;border:1px solid #4a148c;border-radius:8px;padding:1px 8px;margin:2px 4px 2px 0;font-size:9pt}.e{margin-top:7px;font-weight:bold}',
    `<header><h1>${p.name}</h1>${p.label ? `<p>${p.label}</p>` : ''}<p>${p.phone} | ${p.email}</p><p>${p.place}</p>${each(p.profiles, (l) => `<p>${l}</p>`)}</header>
    ${section('summary', `<p>${p.summary}</p>`)}
    ${section('work', each(p.work, (w) => `<p class="e">${w.position} | ${w.name} | ${w.location}</p><p class="d">${span(w)}</p>${ul(w.highlights)}`))}
    ${section('skills', each(p.skills.flatMap((s) => s.keywords), (k) => `<span class="c">${k}</span>`))}
    ${section('education', each(p.education, (e) => `<p class="e">${degree(e)} | ${e.institution}</p><p class="d">${span(e)}</p>`))}
    ${section('projects', each(p.projects, (x) => `<p><b>${x.name}</b> | ${x.description}</p>`))}
    ${section('certificates', each(p.certificates, (c) => `<p><b>${c.name}</b> | ${c.issuer} | ${span({ endDate: c.date })}</p>`))}
    ${section('awards', each(p.awards, (a) => `<p><b>${a.title}</b> | ${a.awarder} | ${a.date}</p>`))}
    ${section('languages', each(p.languages, (l) => `<span class="c">${l.language} (${l.fluency})</span>`))}`,
  );
}

/** As a plain word processor has it: headings underlined in the text's size, employer and place with the dates at a tab stop, years first in education. */
function office(p, { h, span }) {
  const section = (kind, body) => (body ? `<h2>${h(kind)}:</h2>${body}` : '');
  const row = (left, right) => `<div class="row"><span>${left}</span><span>${right}</span></div>`;
  return page(
    'body{font-family:"Liberation Serif","Times New Roman",serif;font-size:11.5pt}h1{font-size:15pt;text-align:center}h2{font-size:11.5pt;text-decoration:underline;margin:12px 0 4px}.row{display:flex;justify-content:space-between;margin-top:6px}.m{text-align:center}',
    `<h1>${p.name}</h1><p class="m">${p.place}, ${p.phone}</p><p class="m">${p.email}</p>${each(p.profiles, (l) => `<p class="m">${l}</p>`)}
    ${section('summary', `<p>${p.summary}</p>`)}
    ${section('education', each(p.education, (e) => row(`${e.institution}`, span(e)) + `<p>${degree(e, ', ')}</p>`))}
    ${section('work', each(p.work, (w) => row(`${w.name} (${w.location})`, span(w)) + `<p><i>${w.position}</i></p>${ul(w.highlights)}`))}
    ${section('certificates', p.certificates && ul(p.certificates.map((c) => `${c.name} – ${c.issuer} – ${span({ endDate: c.date })}`)))}
    ${section('awards', p.awards && ul(p.awards.map((a) => `${a.date}: ${a.title} (${a.awarder})`)))}
    ${section('projects', p.projects && ul(p.projects.map((x) => `${x.name}: ${x.description}`)))}
    ${section('skills', ul(p.skills.map((s) => `${s.name}: ${s.keywords.join(', ')}`)))}
    ${section('languages', `<p>${p.languages.map((l) => `${l.language} – ${l.fluency}`).join(' / ')}</p>`)}`,
  );
}

/** Cards in two columns of unlike width under a plain head; the narrow one at the left holds education and work stands right, titles over employers with the dates between. */
function cards(p, { h, span }) {
  const section = (kind, body) => (body ? `<section><h2>${h(kind)}</h2>${body}</section>` : '');
  return page(
    'body{font-size:9.5pt;background:#fff}h1{font-size:26pt}.g{display:grid;grid-template-columns:70mm 1fr;gap:8mm;margin-top:6mm}section{border:1px solid #bbb;border-radius:4px;padding:3mm 4mm;margin-bottom:4mm}h2{font-size:10.5pt;text-transform:uppercase;color:#00695c;margin-bottom:4px}h3{font-size:10pt;margin-top:7px}.d{color:#777;font-size:8.5pt}',
    `<h1>${p.name}</h1>${p.label ? `<p>${p.label}</p>` : ''}
    <div class="g"><div><section><p>${p.phone}</p><p>${p.email}</p><p>${p.place}</p>${each(p.profiles, (l) => `<p style="font-size:7.5pt">${l}</p>`)}</section>
    ${section('education', each(p.education, (e) => `<h3>${degree(e)}</h3><p class="d">${span(e)}</p><p>${e.institution}</p>`))}
    ${section('skills', `<p>${p.skills.flatMap((s) => s.keywords).join(', ')}</p>`)}
    ${section('languages', each(p.languages, (l) => `<p>${l.language}, ${l.fluency}</p>`))}
    ${section('awards', each(p.awards, (a) => `<h3>${a.title}</h3><p class="d">${a.date}</p><p>${a.awarder}</p>`))}</div>
    <div>${section('summary', `<p>${p.summary}</p>`)}
    ${section('work', each(p.work, (w) => `<h3>${w.position}</h3><p class="d">${span(w)}</p><p>${w.name} – ${w.location}</p>${ul(w.highlights)}`))}
    ${section('projects', each(p.projects, (x) => `<h3>${x.name}</h3><p>${x.description}</p>`))}
    ${section('certificates', each(p.certificates, (c) => `<h3>${c.name}</h3><p class="d">${span({ endDate: c.date })}</p><p>${c.issuer}</p>`))}</div></div>`,
  );
}

/** A line down the page with a dot for each entry: short dates beside the dot, employer in capitals over the title; skills as bars with percentages, contacts in one row without labels. */
function timeline(p, { h, from, to }) {
  const section = (kind, body) => (body ? `<h2>${h(kind)}</h2>${body}` : '');
  const entry = (x, body) => `<div class="e"><div class="d">${from(x)}<br>${to(x)}</div><div class="l"><i></i></div><div>${body}</div></div>`;
  const percent = (i) => 95 - ((i * 7) % 40);
  return page(
    'body{font-family:"DejaVu Sans",sans-serif;font-size:9pt}h1{font-size:28pt;font-weight:300;letter-spacing:1px}h2{font-size:12pt;font-weight:600;color:#b23b3b;margin:14px 0 6px}.c{display:flex;gap:8mm;color:#444;margin:2mm 0}.e{display:grid;grid-template-columns:24mm 8mm 1fr}.l{border-left:1.5px solid #b23b3b;margin-left:3mm}.l i{display:block;width:7px;height:7px;border-radius:50%;background:#b23b3b;margin:3px 0 0 -4.5px}.d{color:#777;font-size:8pt;text-align:right}.e h3{font-size:9pt;text-transform:uppercase;letter-spacing:.5px}.e>div:last-child{padding-bottom:9px}.s{display:grid;grid-template-columns:50mm 60mm 14mm;align-items:center;margin:2px 0}.b{background:#eee;height:5px}.b b{display:block;height:5px;background:#b23b3b}',
    `<h1>${p.name}</h1>${p.label ? `<p>${p.label}</p>` : ''}<div class="c"><span>${p.phone}</span><span>${p.email}</span><span>${p.place}</span></div>${each(p.profiles, (l) => `<p style="font-size:8pt">${l}</p>`)}
    ${section('summary', `<p>${p.summary}</p>`)}
    ${section('work', each(p.work, (w) => entry(w, `<h3>${w.name}</h3><p><b>${w.position}</b>, ${w.location}</p>${each(w.highlights, (x) => `<p>${x}</p>`)}`)))}
    ${section('education', each(p.education, (e) => entry(e, `<h3>${e.institution}</h3><p><b>${degree(e, ', ')}</b></p>`)))}
    ${section('skills', each(p.skills.flatMap((s) => s.keywords), (k, i) => `<div class="s"><span>${k}</span><span class="b"><b style="width:${percent(i)}%"></b></span><span>${percent(i)}%</span></div>`))}
    ${section('languages', each(p.languages, (l) => `<div class="s"><span>${l.language}</span><span>${l.fluency}</span></div>`))}
    ${section('certificates', each(p.certificates, (c) => entry({ endDate: c.date }, `<b>${c.name}</b><br>${c.issuer}`)))}
    ${section('projects', each(p.projects, (x) => `<p><b>${x.name}</b> ${x.description}</p>`))}
    ${section('awards', each(p.awards, (a) => entry({ endDate: a.date }, `<b>${a.title}</b><br>${a.awarder}`)))}`,
  );
}

/** Markdown as developers keep it. */
function markdown(p, { h, span }) {
  const section = (kind, body) => (body ? `\n## ${h(kind)}\n\n${body}\n` : '');
  const list = (items) => items.map((i) => `- ${i}`).join('\n');
  return `# ${p.name}\n\n${p.label ? `**${p.label}**\n\n` : ''}${[p.email, p.phone, p.place].join(' | ')}\n\n${list(p.profiles.map((l) => `<https://${l}>`))}\n${[
    section('summary', p.summary),
    section('work', p.work.map((w) => `### ${w.position} at ${w.name}\n*${span(w)}, ${w.location}*\n\n${list(w.highlights)}`).join('\n\n')),
    section('projects', p.projects && list(p.projects.map((x) => `**${x.name}**: ${x.description}`))),
    section('education', p.education.map((e) => `### ${e.institution}\n${degree(e, ', ')} (${span(e)})`).join('\n\n')),
    section('skills', list(p.skills.map((s) => `**${s.name}**: ${s.keywords.join(', ')}`))),
    section('certificates', p.certificates && list(p.certificates.map((c) => `${c.name}, ${c.issuer} (${c.date})`))),
    section('awards', p.awards && list(p.awards.map((a) => `${a.title}, ${a.awarder}, ${a.date}`))),
    section('languages', list(p.languages.map((l) => `${l.language}: ${l.fluency}`))),
  ].join('')}`;
}

/** Plain text as it is pasted into a form: no bullets, sentences below one line a position, blank lines between. */
function pasted(p, { h, span }) {
  const section = (kind, body) => (body ? `\n${h(kind)}\n\n${body}\n` : '');
  return `${p.name}\n${p.label ? `${p.label}\n` : ''}${p.place}\n${p.phone}\n${p.email}\n${p.profiles.join('\n')}\n${[
    section('summary', p.summary),
    section('work', p.work.map((w) => `${w.position}, ${w.name}, ${w.location}, ${span(w)}\n${w.highlights.join('\n')}`).join('\n\n')),
    section('education', p.education.map((e) => `${degree(e, ', ')}, ${e.institution}, ${span(e)}`).join('\n')),
    section('skills', p.skills.flatMap((s) => s.keywords).join(', ')),
    section('languages', p.languages.map((l) => `${l.language} ${l.fluency}`).join(', ')),
    section('certificates', p.certificates?.map((c) => `${c.name}, ${c.issuer}, ${c.date}`).join('\n')),
    section('projects', p.projects?.map((x) => `${x.name}: ${x.description}`).join('\n')),
    section('awards', p.awards?.map((a) => `${a.title}, ${a.awarder}, ${a.date}`).join('\n')),
  ].join('')}`;
}

/** A coloured bar with name and contacts across the page, then a wide column at the left and a narrow one at the right; company and place on one line, title and dates below in another colour, tasks with dashes. */
function banner(p, { h, span }) {
  const section = (kind, body) => (body ? `<h2>${h(kind)}</h2>${body}` : '');
  return page(
    '@page{margin:0}body{font-family:"Liberation Sans",sans-serif;font-size:9.5pt}header{background:#20435c;color:#fff;padding:9mm 12mm}h1{font-size:23pt}header p{opacity:.9}.g{display:grid;grid-template-columns:1fr 58mm;gap:9mm;padding:7mm 12mm}h2{font-size:11.5pt;color:#20435c;text-transform:uppercase;letter-spacing:1px;border-left:3px solid #d9822b;padding-left:6px;margin:12px 0 5px}.t{color:#d9822b}.w{margin-top:8px}',
    `<header><h1>${p.name}</h1>${p.label ? `<p>${p.label}</p>` : ''}<p>${[p.email, p.phone, p.place].join(' &nbsp; ')}</p>${each(p.profiles, (l) => `<p>${l}</p>`)}</header>
    <div class="g"><main>${section('summary', `<p>${p.summary}</p>`)}
    ${section('work', each(p.work, (w) => `<div class="w"><b>${w.name}</b> – ${w.location}</div><div class="t">${w.position} | ${span(w)}</div>${each(w.highlights, (x) => `<p>- ${x}</p>`)}`))}
    ${section('projects', each(p.projects, (x) => `<p>- ${x.name}: ${x.description}</p>`))}</main>
    <aside>${section('education', each(p.education, (e) => `<p><b>${degree(e, ', ')}</b></p><p>${e.institution}</p><p class="t">${span(e)}</p>`))}
    ${section('skills', each(p.skills, (s) => `<p><b>${s.name}</b></p><p>${s.keywords.join(' • ')}</p>`))}
    ${section('languages', each(p.languages, (l) => `<p>${l.language} (${l.fluency})</p>`))}
    ${section('certificates', each(p.certificates, (c) => `<p><b>${c.name}</b></p><p>${c.issuer} | ${span({ endDate: c.date })}</p>`))}
    ${section('awards', each(p.awards, (a) => `<p><b>${a.title}</b></p><p>${a.awarder} | ${a.date}</p>`))}</aside></div>`,
  );
}

/** Years first, in brackets-free runs of text: "2014–2018: Title, Employer (Place)", tasks behind a colon as one paragraph. */
function narrative(p, { h, span }) {
  const section = (kind, body) => (body ? `<h2>${h(kind)}</h2>${body}` : '');
  return page(
    'body{font-family:"DejaVu Serif",serif;font-size:10pt}h1{font-size:17pt;font-variant:small-caps}h2{font-size:10.5pt;font-style:italic;margin:12px 0 3px}p{margin:3px 0}',
    `<h1>${p.name}</h1><p>${p.place} – ${p.phone} – ${p.email}</p><p>${p.profiles.join(' – ')}</p>
    ${section('summary', `<p>${p.summary}</p>`)}
    ${section('work', each(p.work, (w) => `<p>${span(w)}: <b>${w.position}</b>, ${w.name} (${w.location})</p>${ul(w.highlights)}`))}
    ${section('education', each(p.education, (e) => `<p>${span(e)}: <b>${degree(e, ', ')}</b>, ${e.institution}</p>`))}
    ${section('certificates', each(p.certificates, (c) => `<p>${c.date}: ${c.name}, ${c.issuer}</p>`))}
    ${section('awards', each(p.awards, (a) => `<p>${a.date}: ${a.title}, ${a.awarder}</p>`))}
    ${section('projects', each(p.projects, (x) => `<p>${x.name} – ${x.description}</p>`))}
    ${section('skills', each(p.skills, (s) => `<p>${s.name} – ${s.keywords.join(', ')}</p>`))}
    ${section('languages', `<p>${p.languages.map((l) => `${l.language}: ${l.fluency}`).join('; ')}</p>`)}`,
  );
}

/** `hides`: what the layout doesn't show, as paths of the gold. */
export const LAYOUTS = {
  centred: { show: centred, extension: 'pdf', dates: 'short', variant: 0, hides: [] },
  rightColumn: { show: rightColumn, extension: 'pdf', dates: 'long', variant: 1, hides: ['education.score'] },
  dateColumn: { show: dateColumn, extension: 'pdf', dates: 'numeric', variant: 0, hides: ['label', 'education.score'] },
  labelled: { show: labelled, extension: 'pdf', dates: 'numeric', variant: 2, hides: ['label', 'profiles', 'summary', 'projects', 'education.score'] },
  darkColumn: { show: darkColumn, extension: 'pdf', dates: 'short', variant: 1, hides: ['education.score'] },
  compactLines: { show: compactLines, extension: 'pdf', dates: 'short', variant: 0, hides: ['education.score'] },
  halves: { show: halves, extension: 'pdf', dates: 'long', variant: 0, hides: ['education.score'] },
  tables: { show: tables, extension: 'pdf', dates: 'numeric', variant: 1, hides: ['label', 'education.score'] },
  airy: { show: airy, extension: 'pdf', dates: 'long', variant: 1, hides: ['education.score'] },
  ruled: { show: ruled, extension: 'txt', dates: 'short', variant: 0, hides: ['education.score'] },
  bars: { show: bars, extension: 'pdf', dates: 'long', variant: 1, hides: ['education.score'] },
  office: { show: office, extension: 'pdf', dates: 'numeric', variant: 0, hides: ['label', 'education.score'] },
  cards: { show: cards, extension: 'pdf', dates: 'short', variant: 2, hides: ['education.score'] },
  typed: { show: typed, extension: 'txt', dates: 'numeric', variant: 2, hides: ['label', 'education.score'] },
  timeline: { show: timeline, extension: 'pdf', dates: 'short', variant: 1, hides: ['education.score'] },
  banner: { show: banner, extension: 'pdf', dates: 'short', variant: 2, hides: ['education.score'] },
  narrative: { show: narrative, extension: 'pdf', dates: 'numeric', variant: 0, hides: ['label', 'education.score'] },
  markdown: { show: markdown, extension: 'md', dates: 'long', variant: 0, hides: ['education.score'] },
  pasted: { show: pasted, extension: 'txt', dates: 'long', variant: 0, hides: ['education.score'] },
};
