// Layouts as LaTeX sets them: the templates that most of its users begin with, and classes of TeX Live (curve, currvita,
// europasscv, moderncv). Justified lines, hyphens, narrow cells and flush dates come by themselves. `pdflatex` prints them
// (Debian: texlive-latex-extra, texlive-fonts-extra, texlive-plain-generic, lmodern, cm-super); see make.mjs.
import { degree, each } from './kit.mjs';

const tex = (text) => String(text ?? '').replace(/[&%#$_{}]/g, (c) => `\\${c}`).replace(/–/g, '--').replace(/—/g, '---');
const link = (address) => String.raw`\href{https://${address}}{${tex(address)}}`;
const bullets = (items, options = '') => (items?.length ? `\\begin{itemize}${options}${each(items, (i) => `\\item ${tex(i)}`)}\\end{itemize}` : '');
const when = (kit, date) => tex(kit.span({ endDate: date }));
const given = (list, show) => (list?.length ? show(list) : '');
const label = (p, [en, de, fr, es, pt]) => ({ en, de, fr, es, pt })[p.locale];

const article = (options, margins, packages, body) => String.raw`\documentclass[${options},a4paper]{article}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[${margins}]{geometry}
\usepackage{enumitem,titlesec,tabularx,array}\usepackage[hidelinks]{hyperref}
\pagestyle{empty}\setlength{\parindent}{0pt}
${packages}
\begin{document}${body}\end{document}`;

/** Small capitals over rules; two corners for each entry, set in a table. */
function cornered(p, kit) {
  const section = (kind, body) => String.raw`\section{${tex(kit.h(kind))}}${body}`;
  const list = (body) => String.raw`\begin{itemize}[leftmargin=0.15in, label={}]${body}\end{itemize}`;
  const entry = (a, b, c, d) => String.raw`\entry{${tex(a)}}{${tex(b)}}{${tex(c)}}{${tex(d)}}`;
  const notes = (kind, items, name, by) => given(items, (all) => section(kind, `\\begin{itemize}[nosep]${each(all, (x) => `\\item ${tex(x[name])}, ${tex(x[by])} (${when(kit, x.date)})`)}\\end{itemize}`));
  return article(
    '10pt',
    'margin=0.6in',
    String.raw`\usepackage{lmodern}\titleformat{\section}{\vspace{-4pt}\scshape\raggedright\large}{}{0em}{}[\titlerule \vspace{-5pt}]
\newcommand{\entry}[4]{\vspace{-2pt}\item\begin{tabular*}{0.97\textwidth}[t]{l@{\extracolsep{\fill}}r}\textbf{#1} & #2 \\ \textit{\small#3} & \textit{\small #4} \\\end{tabular*}\vspace{-7pt}}`,
    String.raw`\begin{center}\textbf{\Huge \scshape ${tex(p.name)}} \\ \vspace{1pt}\small ${[tex(p.phone), tex(p.email), ...p.profiles.map(link), tex(p.place)].join(' $|$ ')}\end{center}
${section('education', list(each(p.education, (e) => entry(e.institution, '', degree(e, ', '), kit.span(e)))))}
${section('work', list(each(p.work, (w) => `${entry(w.position, kit.span(w), w.name, w.location)}${bullets(w.highlights, '[nosep]')}\\vspace{2pt}`)))}
${given(p.projects, (all) => section('projects', list(each(all, (x) => String.raw`\item \textbf{${tex(x.name)}} $|$ \emph{${tex(x.description)}}`))))}
${section('skills', list(String.raw`\small{\item{${p.skills.map((s) => String.raw`\textbf{${tex(s.name)}}{: ${tex(s.keywords.join(', '))}}`).join(' \\\\ ')}}}`))}
${notes('certificates', p.certificates, 'name', 'issuer')}${notes('awards', p.awards, 'title', 'awarder')}
${section('languages', p.languages.map((l) => `${tex(l.language)} (${tex(l.fluency)})`).join(', '))}`,
  );
}

/** Contacts parted by diamonds under a name in capitals; bold headings over rules, entries indented under them. */
function diamonds(p, kit) {
  const section = (kind, body) => String.raw`\begin{part}{${tex(kit.h(kind))}}${body}\end{part}`;
  const table = (rows) => String.raw`\begin{tabular}{ @{} >{\bfseries}l @{\hspace{6ex}} p{9cm} }${rows.map(([a, b]) => `${tex(a)} & ${tex(b)}`).join('\\\\ ')}\end{tabular}`;
  const notes = (kind, items, name, by) => given(items, (all) => section(kind, all.map((x) => String.raw`${tex(x[name])} -- ${tex(x[by])} \hfill ${when(kit, x.date)}`).join('\\\\ ')));
  return article(
    '11pt',
    'margin=0.7in',
    String.raw`\renewenvironment{part}[1]{\medskip{\bfseries\MakeUppercase{#1}}\medskip\hrule\begin{list}{}{\setlength{\leftmargin}{1.5em}}\item[]}{\end{list}}`,
    String.raw`\begin{center}{\huge\bfseries\MakeUppercase{${tex(p.name)}}}\\\bigskip ${tex(p.phone)} $\diamond$ ${tex(p.place)}\\ ${[tex(p.email), ...p.profiles.map(link)].join(' $\\diamond$ ')}\end{center}
${section('summary', tex(p.summary))}
${section('education', p.education.map((e) => String.raw`{\bf ${tex(e.institution)}} \hfill {\em ${tex(kit.span(e))}} \\ ${tex(degree(e, ', '))}`).join('\n\n'))}
${section('work', p.work.map((w) => String.raw`{\bf ${tex(w.name)}}\hfill ${tex(kit.span(w))}\\{\em ${tex(w.position)}}\hfill {\em ${tex(w.location)}}${bullets(w.highlights, '[nosep]')}`).join('\n\n'))}
${section('skills', table(p.skills.map((s) => [s.name, s.keywords.join(', ')])))}
${notes('certificates', p.certificates, 'name', 'issuer')}${notes('awards', p.awards, 'title', 'awarder')}
${given(p.projects, (all) => section('projects', all.map((x) => String.raw`{\bf ${tex(x.name)}} ${tex(x.description)}`).join('\\\\ ')))}
${section('languages', table(p.languages.map((l) => [l.language, l.fluency])))}`,
  );
}

/** A German Lebenslauf: one long table of two columns, personal details first. */
function lebenslauf(p, kit) {
  const heading = (text) => String.raw`\multicolumn{2}{l}{\textbf{\large ${tex(text)}}}\\[4pt] `;
  const row = (left, ...right) => String.raw`${tex(left)} & ${right.join('\\newline ')}\\[6pt] `;
  return String.raw`\documentclass[11pt,a4paper]{scrartcl}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{longtable,array}
\usepackage[left=2.5cm,right=2cm,top=2cm,bottom=2cm]{geometry}\pagestyle{empty}\setlength{\parindent}{0pt}
\begin{document}\section*{${label(p, ['Curriculum Vitae', 'Lebenslauf', 'Curriculum vitae', 'Currículum vítae', 'Curriculum vitae'])}}
\begin{longtable}{p{3.8cm}p{11.5cm}}
${heading(label(p, ['Personal details', 'Persönliche Daten', 'Informations personnelles', 'Datos personales', 'Dados pessoais']))}
${label(p, ['Name', 'Name', 'Nom', 'Nombre', 'Nome'])}: & ${tex(p.name)}\\ ${kit.label[6]}: & ${tex(p.place)}\\ ${kit.label[7]}: & ${tex(p.phone)}\\ E-Mail: & ${tex(p.email)}\\[10pt]
${heading(kit.h('work'))}${each(p.work, (w) => row(kit.span(w), String.raw`\textbf{${tex(w.position)}}`, `${tex(w.name)}, ${tex(w.location)}`, ...(w.highlights ?? []).map((x) => `-- ${tex(x)}`)))}
${heading(kit.h('education'))}${each(p.education, (e) => row(kit.span(e), String.raw`\textbf{${tex(degree(e, ', '))}}`, tex(e.institution)))}
${heading(kit.h('skills'))}${each(p.skills, (s) => row(s.name, tex(s.keywords.join(', '))))}
${heading(kit.h('languages'))}${each(p.languages, (l) => row(l.language, tex(l.fluency)))}
${given(p.certificates, (all) => heading(kit.h('certificates')) + each(all, (c) => row(kit.span({ endDate: c.date }), `${tex(c.name)}, ${tex(c.issuer)}`)))}
\end{longtable}\end{document}`;
}

/** The class curve: dates in a column, all facts of an entry in one text beside them. */
function curve(p, kit) {
  const facts = (...all) => all.filter(Boolean).map(tex).join(', ');
  const sections = [
    ['education', p.education.map((e) => [kit.span(e), String.raw`\textbf{${tex(degree(e, ', '))}}, ${tex(e.institution)}.`])],
    ['work', p.work.map((w) => [kit.span(w), String.raw`\textbf{${tex(w.position)},} ${facts(w.name, w.location)}.\par ${bullets(w.highlights)}`])],
    ['skills', p.skills.map((s) => [s.name, tex(s.keywords.join(', '))])],
    ['languages', p.languages.map((l) => [l.language, tex(l.fluency)])],
    ['certificates', (p.certificates ?? []).map((c) => [kit.span({ endDate: c.date }), facts(c.name, c.issuer)])],
    ['awards', (p.awards ?? []).map((a) => [a.date, facts(a.title, a.awarder)])],
  ].filter(([, entries]) => entries.length);
  return String.raw`${each(sections, ([kind, entries]) => String.raw`\begin{filecontents*}{${kind}.tex}
\begin{rubric}{${tex(kit.h(kind))}}
${each(entries, ([left, right]) => String.raw`\entry*[${tex(left)}] ${right}`)}
\end{rubric}
\end{filecontents*}`)}
\documentclass[a4paper,skipsamekey,11pt,english]{curve}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{libertine}\usepackage[hidelinks]{hyperref}
\rubricfont{\Large\bfseries\sffamily}\leftheader{{\LARGE\bfseries\sffamily\mbox{${tex(p.name)}}}\\ ${tex(p.email)}\\ ${p.profiles.map(link).join('\\\\ ')}}\rightheader{${tex(p.place)}\\ ${tex(p.phone)}}\title{~}
\begin{document}\makeheaders[c]${sections.map(([kind]) => `\\makerubric{${kind}}`).join('')}\end{document}`;
}

/** The package currvita: labels and dates in a column, what was done as paragraphs. */
function currvita(p, kit) {
  const list = (title, items) => String.raw`\begin{cvlist}{${tex(title)}}${each(items, ([left, ...right]) => `\\item${left ? `[${tex(left)}]` : ''} ${right.map(tex).join('\\par ')}`)}\end{cvlist}`;
  return article(
    '11pt',
    'margin=2.4cm',
    String.raw`\usepackage{currvita}`,
    String.raw`\begin{cv}{${tex(p.name)}}
${list(label(p, ['Personal Information', 'Persönliche Daten', 'État civil', 'Datos personales', 'Dados pessoais']), [[kit.label[6], p.place], [kit.label[7], p.phone], ['E-Mail', p.email]])}
${list(kit.h('summary'), [['', p.summary]])}
${list(kit.h('work'), p.work.map((w) => [kit.span(w), `${w.position}, ${w.name}, ${w.location}`, ...(w.highlights ?? [])]))}
${list(kit.h('education'), p.education.map((e) => [kit.span(e), `${degree(e, ', ')}, ${e.institution}`]))}
${list(kit.h('skills'), p.skills.map((s) => [s.name, s.keywords.join(', ')]))}
${list(kit.h('languages'), p.languages.map((l) => [l.language, l.fluency]))}
${given(p.certificates, (all) => list(kit.h('certificates'), all.map((c) => [kit.span({ endDate: c.date }), `${c.name}, ${c.issuer}`])))}
${given(p.awards, (all) => list(kit.h('awards'), all.map((a) => [a.date, `${a.title}, ${a.awarder}`])))}
\end{cv}`,
  );
}

/** The class europasscv: labels in a margin, certificates among the skills, a footer. */
function europass(p, kit) {
  const item = (left, right) => String.raw`\ecvblueitem{${tex(left)}}{${right}}`;
  return String.raw`\documentclass[english,a4paper]{europasscv}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}
\ecvname{${tex(p.name)}}\ecvaddress{${tex(p.place)}}\ecvmobile{${tex(p.phone)}}\ecvemail{${tex(p.email)}}
\begin{document}\begin{europasscv}\ecvpersonalinfo
\ecvsection{${tex(kit.h('work'))}}${each(p.work, (w) => String.raw`\ecvtitle{${tex(kit.span(w))}}{${tex(w.position)}}\ecvitem{}{${tex(w.name)}, ${tex(w.location)}}${given(w.highlights, (all) => String.raw`\ecvitem{}{\begin{ecvitemize}${each(all, (x) => `\\item ${tex(x)}`)}\end{ecvitemize}}`)}`)}
\ecvsection{${tex(kit.h('education'))}}${each(p.education, (e) => String.raw`\ecvtitle{${tex(kit.span(e))}}{${tex(degree(e, ', '))}}\ecvitem{}{${tex(e.institution)}}`)}
\ecvsection{${label(p, ['Personal skills', 'Persönliche Fähigkeiten', 'Compétences personnelles', 'Competencias personales', 'Competências pessoais'])}}
${item(kit.h('skills'), tex(p.skills.flatMap((s) => s.keywords).join(', ')))}
${item(kit.h('languages'), p.languages.map((l) => `${tex(l.language)} (${tex(l.fluency)})`).join(', '))}
${given(p.certificates, (all) => item(kit.h('certificates'), all.map((c) => `${tex(c.name)}, ${tex(c.issuer)}, ${when(kit, c.date)}`).join('\\\\ ')))}
\end{europasscv}\end{document}`;
}

/** Two columns of unequal width that break pages by themselves; skills as tags in boxes. */
function tags(p, kit) {
  const section = (kind, body) => String.raw`\head{${tex(kit.h(kind))}}${body}`;
  const notes = (kind, items, name, by) => given(items, (all) => section(kind, each(all, (x) => String.raw`\textbf{${tex(x[name])}}\par ${tex(x[by])}\hfill ${when(kit, x.date)}\par\smallskip`)));
  return article(
    '10pt',
    'margin=1.6cm',
    String.raw`\usepackage{paracol,xcolor}\usepackage[default]{lato}\definecolor{a}{HTML}{2E5A88}
\newcommand{\head}[1]{\medskip{\color{a}\Large\bfseries #1}\par\vspace{-6pt}{\color{a}\rule{\linewidth}{1pt}}\par}`,
    String.raw`{\Huge\bfseries\color{a}\MakeUppercase{${tex(p.name)}}}\par\smallskip{\large\bfseries ${tex(p.label)}}\par\smallskip ${[tex(p.email), tex(p.phone), tex(p.place), ...p.profiles.map(link)].join('\\quad ')}\par
\columnratio{0.62}\begin{paracol}{2}
${section('work', each(p.work, (w) => String.raw`{\large\bfseries ${tex(w.position)}}\par{\color{a}\bfseries ${tex(w.name)}}\par{\small ${tex(kit.span(w))}\hfill ${tex(w.location)}}\par${bullets(w.highlights, '[nosep,leftmargin=*]')}\smallskip`))}
\switchcolumn
${section('summary', tex(p.summary))}\par
${section('education', each(p.education, (e) => String.raw`{\large\bfseries ${tex(degree(e, ', '))}}\par{\color{a}\bfseries ${tex(e.institution)}}\par{\small ${tex(kit.span(e))}}\par\smallskip`))}
${section('skills', p.skills.flatMap((s) => s.keywords).map((s) => String.raw`\fbox{\strut ${tex(s)}}`).join(' '))}\par
${section('languages', each(p.languages, (l) => String.raw`\textbf{${tex(l.language)}}\hfill ${tex(l.fluency)}\par`))}
${notes('certificates', p.certificates, 'name', 'issuer')}${notes('awards', p.awards, 'title', 'awarder')}
${given(p.projects, (all) => section('projects', each(all, (x) => String.raw`\textbf{${tex(x.name)}}\par ${tex(x.description)}\par\smallskip`)))}
\end{paracol}`,
  );
}

/** The class moderncv in its style “fancy”: headings in the margin, dates flush right, contacts beside the name. */
function fancy(p, kit) {
  const [first, ...rest] = p.name.split(' ');
  const section = (kind, body) => String.raw`\section{${tex(kit.h(kind))}}${body}`;
  return String.raw`\documentclass[11pt,a4paper,sans]{moderncv}\moderncvstyle{fancy}\moderncvcolor{blue}
\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage[scale=0.84]{geometry}
\name{${tex(first)}}{${tex(rest.join(' '))}}\title{${tex(p.label)}}\address{${tex(p.place)}}{}{}\phone[mobile]{${tex(p.phone)}}\email{${tex(p.email)}}
\begin{document}\makecvtitle
${section('summary', String.raw`\cvitem{}{${tex(p.summary)}}`)}
${section('work', each(p.work, (w) => String.raw`\cventry{${tex(kit.span(w))}}{${tex(w.position)}}{${tex(w.name)}}{${tex(w.location)}}{}{${bullets(w.highlights)}}`))}
${section('education', each(p.education, (e) => String.raw`\cventry{${tex(kit.span(e))}}{${tex(degree(e, ', '))}}{${tex(e.institution)}}{}{${e.score ? String.raw`\textit{${tex(e.score)}}` : ''}}{}`))}
${section('skills', each(p.skills, (s) => String.raw`\cvitem{${tex(s.name)}}{${tex(s.keywords.join(', '))}}`))}
${section('languages', each(p.languages, (l) => String.raw`\cvitem{${tex(l.language)}}{${tex(l.fluency)}}`))}
${given(p.certificates, (all) => section('certificates', each(all, (c) => String.raw`\cvitem{${when(kit, c.date)}}{\textbf{${tex(c.name)}}, ${tex(c.issuer)}}`)))}
${given(p.awards, (all) => section('awards', each(all, (a) => String.raw`\cvitem{${tex(a.date)}}{${tex(a.title)}, ${tex(a.awarder)}}`)))}
${given(p.projects, (all) => section('projects', each(all, (x) => String.raw`\cvlistitem{\textbf{${tex(x.name)}} ${tex(x.description)}}`)))}
\end{document}`;
}

/** Dates in a narrow justified column of a table, where some of them wrap; contacts flush right beside the name. */
function narrowDates(p, kit) {
  const table = (rows) => String.raw`\begin{tabularx}{\linewidth}{@{}p{3.4cm}X@{}}${rows.map((row) => row.join(' & ')).join('\\\\ ')}\end{tabularx}`;
  const section = (kind, rows) => (rows.length ? String.raw`\section*{${tex(kit.h(kind))}}${table(rows)}` : '');
  const italic = (text) => String.raw`\textit{${tex(text)}}`;
  return article(
    '11pt',
    'margin=2cm',
    String.raw`\usepackage{helvet}\renewcommand{\familydefault}{\sfdefault}\titleformat{\section}{\normalsize\bfseries\MakeUppercase}{}{0pt}{}`,
    String.raw`\begin{tabularx}{\linewidth}{@{}Xr@{}}{\LARGE ${tex(p.name)}} & ${[tex(p.place), tex(p.phone), tex(p.email), ...p.profiles.map(link)].join('\\\\ & ')}\end{tabularx}
\section*{${tex(kit.h('summary'))}}${tex(p.summary)}
${section('work', p.work.flatMap((w) => [[tex(kit.span(w)), String.raw`${tex(w.name)} \hfill ${tex(w.location)}`], ['', italic(w.position)], ...(w.highlights ?? []).map((x) => ['', String.raw`$\bullet$ ${tex(x)}`])]))}
${section('education', p.education.flatMap((e) => [[tex(kit.span(e)), tex(e.institution)], ['', italic(degree(e, label(p, [' in ', ' ', ' ', ' en ', ' em '])))]]))}
${section('skills', p.skills.map((s) => [tex(s.name), tex(s.keywords.join(', '))]))}
${section('languages', p.languages.map((l) => [tex(l.language), tex(l.fluency)]))}
${section('certificates', (p.certificates ?? []).map((c) => [when(kit, c.date), `${tex(c.name)}, ${tex(c.issuer)}`]))}
${section('awards', (p.awards ?? []).map((a) => [a.date, `${tex(a.title)}, ${tex(a.awarder)}`]))}
${section('projects', (p.projects ?? []).map((x) => [tex(x.name), tex(x.description)]))}`,
  );
}

const by = (show, dates, variant, ...hides) => ({ show, dates, variant, hides, extension: 'pdf', program: 'pdflatex' });

export const LATEX = {
  cornered: by(cornered, 'short', 0, 'label', 'summary', 'education.score'),
  diamonds: by(diamonds, 'long', 1, 'label', 'education.score'),
  lebenslauf: by(lebenslauf, 'numeric', 1, 'label', 'summary', 'profiles', 'awards', 'projects', 'education.score'),
  curve: by(curve, 'short', 2, 'label', 'summary', 'projects', 'education.score'),
  currvita: by(currvita, 'long', 0, 'label', 'profiles', 'projects', 'education.score'),
  europass: by(europass, 'long', 2, 'label', 'summary', 'profiles', 'awards', 'projects', 'education.score'),
  tags: by(tags, 'numeric', 0, 'education.score'),
  fancy: by(fancy, 'numeric', 2, 'profiles'),
  narrowDates: by(narrowDates, 'short', 1, 'label', 'education.score'),
};
