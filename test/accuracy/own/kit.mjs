// What the layouts of the own set are written with.
export const each = (list, show) => (list ?? []).map((item, i) => show(item, i)).join('\n');
export const ul = (items) => (items?.length ? `<ul>${each(items, (i) => `<li>${i}</li>`)}</ul>` : '');
export const page = (css, body) =>
  `<!doctype html><meta charset="utf-8"><style>@page{size:A4;margin:16mm}*{box-sizing:border-box}body{margin:0;font:10.5pt/1.35 Arial,sans-serif;color:#222}h1,h2,h3,p,ul{margin:0}ul{padding-left:16px}${css}</style><body>${body}`;
export const degree = (e, glue = ' in ') => [e.studyType, e.area].filter(Boolean).join(glue);
