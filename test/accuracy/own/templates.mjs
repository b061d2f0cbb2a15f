// Layouts after templates that many people use: those of Google Docs, of Europass since 2020, of two LaTeX classes, of German word
// processors, and the functional resume. Written anew from how they look; see layouts.mjs.
import { degree, each, page, ul } from './kit.mjs';

/** Name and contacts in two corners; employer, place and title on one line parted by a long dash; dates in capitals below. */
function googleSerif(p, { h, span }) {
  const section = (kind, body) => (body ? `<h2>${h(kind).toUpperCase()}</h2>${body}` : '');
  return page(
    'body{font-family:"Liberation Serif",serif;font-size:10pt}.top{display:grid;grid-template-columns:1fr 55mm}h1{font-size:30pt;font-weight:normal}h2{font-size:9pt;color:#2079c7;margin:16px 0 4px}h3{font-size:11pt;font-weight:bold;margin-top:9px}h3 i{font-weight:normal}small{color:#666;font-size:8pt}',
    `<div class="top"><div><h1>${p.name}</h1>${p.label ? `<p>${p.label}</p>` : ''}</div><div><p>${p.place}</p><p><b>${p.phone}</b></p><p><b>${p.email}</b></p>${each(p.profiles, (l) => `<p>${l}</p>`)}</div></div>
    ${section('summary', `<p>${p.summary}</p>`)}
    ${section('work', each(p.work, (w) => `<h3>${w.name}, <span style="font-weight:normal">${w.location} — <i>${w.position}</i></span></h3><p><small>${span(w).toUpperCase()}</small></p>${ul(w.highlights)}`))}
    ${section('education', each(p.education, (e) => `<h3>${e.institution} — <i>${degree(e)}</i></h3><p><small>${span(e).toUpperCase()}</small></p>`))}
    ${section('projects', each(p.projects, (x) => `<h3>${x.name} — <i>${x.description}</i></h3>`))}
    ${section('skills', each(p.skills, (s) => `<p>${s.keywords.join(', ')}</p>`))}
    ${section('certificates', each(p.certificates, (c) => `<p>${c.name} — ${c.issuer}, ${span({ endDate: c.date })}</p>`))}
    ${section('awards', each(p.awards, (a) => `<p>${a.title} — ${a.awarder}, ${a.date}</p>`))}
    ${section('languages', `<p>${p.languages.map((l) => `${l.language} (${l.fluency})`).join(', ')}</p>`)}`,
  );
}

/** Dates and place on a line above the title, in brackets; employer below; headings with a rule. */
function europassNew(p, { h, span }) {
  const section = (kind, body) => (body ? `<h2>${h(kind).toUpperCase()}</h2>${body}` : '');
  return page(
    'body{font-size:9.5pt}h1{font-size:20pt;margin-bottom:4px}h2{font-size:11pt;color:#0e4194;border-bottom:1.2pt solid #0e4194;margin:14px 0 6px}.d{color:#666;margin-top:8px}.t{font-weight:bold;color:#0e4194}',
    `<h1>${p.name}</h1><p><b>${h('contact')}</b></p><p>${p.place} &nbsp;|&nbsp; ${p.phone} &nbsp;|&nbsp; ${p.email}</p><p>${p.profiles.join(' &nbsp;|&nbsp; ')}</p>
    ${section('summary', `<p>${p.summary}</p>`)}
    ${section('work', each(p.work, (w) => `<p class="d">[ ${span(w)} ] &nbsp; ${w.location}</p><p class="t">${w.position}</p><p>${w.name}</p>${ul(w.highlights)}`))}
    ${section('education', each(p.education, (e) => `<p class="d">[ ${span(e)} ]</p><p class="t">${degree(e, ', ')}</p><p>${e.institution}</p>`))}
    ${section('languages', each(p.languages, (l) => `<p>${l.language}: <b>${l.fluency}</b></p>`))}
    ${section('skills', `<p>${p.skills.flatMap((s) => s.keywords).join(' &nbsp;|&nbsp; ')}</p>`)}
    ${section('certificates', each(p.certificates, (c) => `<p class="d">[ ${span({ endDate: c.date })} ]</p><p class="t">${c.name}</p><p>${c.issuer}</p>`))}
    ${section('awards', each(p.awards, (a) => `<p class="d">[ ${a.date} ]</p><p class="t">${a.title}</p><p>${a.awarder}</p>`))}
    ${section('projects', each(p.projects, (x) => `<p class="t">${x.name}</p><p>${x.description}</p>`))}`,
  );
}

/** Employer and place on one line, title in small capitals and dates on the next; contacts in a row under a centred name. */
function awesome(p, { h, span }) {
  const section = (kind, body) => (body ? `<h2><b>${h(kind).slice(0, 3)}</b>${h(kind).slice(3)}</h2>${body}` : '');
  const two = (left, right) => `<div class="r"><span>${left}</span><span>${right}</span></div>`;
  const names = p.name.split(' ');
  return page(
    'body{font-family:"DejaVu Sans",sans-serif;font-size:8.5pt}header{text-align:center}h1{font-size:26pt;font-weight:200}h2{font-size:13pt;font-weight:normal;border-bottom:.8pt solid #888;margin:12px 0 5px}h2 b{color:#b3202a}.r{display:flex;justify-content:space-between}.n{font-weight:bold;font-size:9.5pt}.o{font-style:italic;color:#b3202a}.p{font-variant:small-caps;color:#555}.d{font-style:italic;color:#777}.e{margin-top:7px}',
    `<header><h1>${names.slice(0, -1).join(' ')} <b>${names.at(-1)}</b></h1>${p.label ? `<p style="color:#b3202a">${p.label}</p>` : ''}<p class="d">${p.place}</p><p>${[p.phone, p.email, ...p.profiles].join(' &nbsp;|&nbsp; ')}</p></header>
    ${section('summary', `<p>${p.summary}</p>`)}
    ${section('work', each(p.work, (w) => `<div class="e">${two(`<span class="n">${w.name}</span>`, `<span class="o">${w.location}</span>`)}${two(`<span class="p">${w.position}</span>`, `<span class="d">${span(w)}</span>`)}${ul(w.highlights)}</div>`))}
    ${section('education', each(p.education, (e) => `<div class="e">${two(`<span class="n">${e.institution}</span>`, '')}${two(`<span class="p">${degree(e)}</span>`, `<span class="d">${span(e)}</span>`)}</div>`))}
    ${section('skills', each(p.skills, (s) => `<div class="r" style="justify-content:flex-start;gap:10px"><b style="width:34mm;text-align:right">${s.name}</b><span>${s.keywords.join(', ')}</span></div>`))}
    ${section('certificates', each(p.certificates, (c) => two(`<b>${c.name}</b>, ${c.issuer}`, `<span class="d">${span({ endDate: c.date })}</span>`)))}
    ${section('awards', each(p.awards, (a) => two(`<b>${a.title}</b>, ${a.awarder}`, `<span class="d">${a.date}</span>`)))}
    ${section('projects', each(p.projects, (x) => `<div class="e"><span class="n">${x.name}</span></div><p>${x.description}</p>`))}
    ${section('languages', each(p.languages, (l) => two(l.language, `<span class="d">${l.fluency}</span>`)))}`,
  );
}

/** A narrow column at the left and a wide one; "EMPLOYER | TITLE" in capitals, dates and place in one grey line below. */
function deedy(p, { h, span }) {
  const section = (kind, body) => (body ? `<h2>${h(kind).toUpperCase()}</h2>${body}` : '');
  return page(
    'body{font-family:"Liberation Sans",sans-serif;font-size:9.2pt}header{text-align:center;border-bottom:.6pt solid #aaa;padding-bottom:5px}h1{font-size:28pt;font-weight:normal}.g{display:grid;grid-template-columns:58mm 1fr;gap:8mm;margin-top:6px}h2{font-size:12pt;font-weight:normal;color:#444;margin:9px 0 3px}h3{font-size:9.5pt;margin-top:6px;text-transform:uppercase}h3 span{font-weight:normal;color:#444;text-transform:none}.s{color:#777;font-size:8.4pt}',
    `<header><h1>${p.name}</h1><p>${[p.email, p.phone, ...p.profiles].join(' | ')}</p></header><div class="g"><div>
    ${section('education', each(p.education, (e) => `<h3>${e.institution}</h3><p>${degree(e)}</p><p class="s">${span(e)}</p>`))}
    ${section('skills', each(p.skills, (s) => `<h3 style="text-transform:none">${s.name}</h3><p>${s.keywords.join(' • ')}</p>`))}
    ${section('languages', each(p.languages, (l) => `<p>${l.language} (${l.fluency})</p>`))}
    ${section('certificates', each(p.certificates, (c) => `<p>${c.name}</p><p class="s">${c.issuer} | ${span({ endDate: c.date })}</p>`))}</div><div>
    ${section('work', each(p.work, (w) => `<h3>${w.name} <span>| ${w.position}</span></h3><p class="s">${span(w)} | ${w.location}</p>${ul(w.highlights)}`))}
    ${section('projects', each(p.projects, (x) => `<h3>${x.name}</h3><p>${x.description}</p>`))}
    ${section('awards', each(p.awards, (a) => `<p>${a.date} &nbsp;&nbsp; ${a.title}, ${a.awarder}</p>`))}</div></div><p class="s" style="margin-top:8px">${p.place}</p>`,
  );
}

/** A table without borders: personal facts first, then dates at the left ("seit 01.2017") and title, employer, tasks below each other at the right; place and date for a signature. */
function tabular(p, { h, from, to }) {
  const words = {
    en: ['Curriculum Vitae', 'Personal Details', 'Name', 'Address', 'Phone', 'E-mail', 'since'],
    de: ['Lebenslauf', 'Persönliche Daten', 'Name', 'Anschrift', 'Telefon', 'E-Mail', 'seit'],
    fr: ['Curriculum vitae', 'Informations personnelles', 'Nom', 'Adresse', 'Téléphone', 'Courriel', 'depuis'],
    es: ['Currículum vítae', 'Datos personales', 'Nombre', 'Dirección', 'Teléfono', 'Correo electrónico', 'desde'],
    pt: ['Curriculum vitae', 'Dados pessoais', 'Nome', 'Morada', 'Telefone', 'E-mail', 'desde'],
  }[p.locale];
  const dates = (x) => (x.endDate ? (x.startDate ? `${from(x)} – ${to(x)}` : to(x)) : `${words[6]} ${from(x)}`);
  const row = (left, right) => `<tr><td>${left}</td><td>${right}</td></tr>`;
  const section = (title, rows) => (rows ? `<h2>${title}</h2><table>${rows}</table>` : '');
  return page(
    'body{font-family:"Carlito","Liberation Sans",sans-serif;font-size:11pt}h1{font-size:20pt}h2{font-size:13pt;margin:14px 0 4px;color:#333}td{vertical-align:top;padding:1px 8px 5px 0}td:first-child{width:44mm}',
    `<h1>${words[0]}</h1>${section(words[1], row(words[2], p.name) + row(words[3], p.place) + row(words[4], p.phone) + row(words[5], p.email))}
    ${section(h('work'), each(p.work, (w) => row(dates(w), `<b>${w.position}</b><br>${w.name}, ${w.location}${ul(w.highlights)}`)))}
    ${section(h('education'), each(p.education, (e) => row(dates(e), `<b>${degree(e, ', ')}</b><br>${e.institution}`)))}
    ${section(h('certificates'), each(p.certificates, (c) => row(to({ endDate: c.date }), `${c.name}, ${c.issuer}`)))}
    ${section(h('awards'), each(p.awards, (a) => row(a.date, `${a.title}, ${a.awarder}`)))}
    ${section(h('languages'), each(p.languages, (l) => row(l.language, l.fluency)))}
    ${section(h('skills'), each(p.skills, (s) => row(s.name, s.keywords.join(', '))))}
    <p style="margin-top:24px">${p.city}, 24.11.2026</p>`,
  );
}

/** What one can comes first; the history is a list of one line each, without tasks. */
function functional(p, { h, span }) {
  const section = (kind, body) => (body ? `<h2>${h(kind)}</h2>${body}` : '');
  return page(
    'body{font-family:"Liberation Sans",sans-serif;font-size:10.5pt}header{border-bottom:2pt solid #333;padding-bottom:4px}h1{font-size:22pt}h2{font-size:12pt;margin:13px 0 4px;text-decoration:underline}p{margin:2px 0}',
    `<header><h1>${p.name}</h1><p>${p.label ? `${p.label} — ` : ''}${p.place}</p><p>${p.phone} — ${p.email}</p><p>${p.profiles.join(' — ')}</p></header>
    ${section('summary', `<p>${p.summary}</p>`)}
    ${section('skills', each(p.skills, (s) => `<p><b>${s.name}</b></p><p>${s.keywords.join(', ')}</p>`))}
    ${section('work', each(p.work, (w) => `<p><b>${w.position}</b> — ${w.name}, ${w.location} — ${span(w)}</p>`))}
    ${section('education', each(p.education, (e) => `<p><b>${degree(e, ', ')}</b> — ${e.institution} — ${span(e)}</p>`))}
    ${section('certificates', each(p.certificates, (c) => `<p>${c.name} — ${c.issuer} — ${span({ endDate: c.date })}</p>`))}
    ${section('awards', each(p.awards, (a) => `<p>${a.title} — ${a.awarder} — ${a.date}</p>`))}
    ${section('projects', each(p.projects, (x) => `<p><b>${x.name}</b> — ${x.description}</p>`))}
    ${section('languages', each(p.languages, (l) => `<p>${l.language} — ${l.fluency}</p>`))}`,
  );
}

export const TEMPLATES = {
  googleSerif: { show: googleSerif, extension: 'pdf', dates: 'long', variant: 0, hides: ['education.score'] },
  europassNew: { show: europassNew, extension: 'pdf', dates: 'numeric', variant: 2, hides: ['label', 'education.score'] },
  awesome: { show: awesome, extension: 'pdf', dates: 'short', variant: 0, hides: ['education.score'] },
  deedy: { show: deedy, extension: 'pdf', dates: 'short', variant: 1, hides: ['label', 'summary', 'education.score'] },
  tabular: { show: tabular, extension: 'pdf', dates: 'numeric', variant: 0, hides: ['label', 'summary', 'profiles', 'projects', 'education.score'] },
  functional: { show: functional, extension: 'pdf', dates: 'long', variant: 0, hides: ['education.score', 'work.highlights'] },
};
