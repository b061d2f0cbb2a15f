// The calls that most begin with, filled in with where this Vitae is and with the key, once it is made.
export interface FirstCall {
  readonly id: 'send' | 'list' | 'search' | 'client';
  readonly code: string;
}

export function firstCalls(origin: string, key: string): readonly FirstCall[] {
  const bearer = `-H "authorization: Bearer ${key}"`;
  return [
    {
      id: 'send',
      code: `curl ${origin}/v1/resumes ${bearer} \\\n  -H "prefer: wait=30" -F file=@resume.pdf`,
    },
    { id: 'list', code: `curl "${origin}/v1/resumes?limit=5" ${bearer}` },
    {
      id: 'search',
      code: `curl ${origin}/v1/search ${bearer} \\\n  -H "content-type: application/json" -d '{"text":"nurse Leeds"}'`,
    },
    {
      id: 'client',
      code: [
        "import { readFile } from 'node:fs/promises';",
        "import { Vitae } from '@vitae/client';",
        '',
        `const vitae = new Vitae({ baseUrl: '${origin}', apiKey: '${key}' });`,
        "const { id } = await vitae.send(new Blob([await readFile('resume.pdf')]), { name: 'resume.pdf' });",
        'await vitae.wait(id);',
        'console.log((await vitae.profile(id)).basics.name?.value);',
      ].join('\n'),
    },
  ];
}
