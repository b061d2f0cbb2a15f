import { loginLines } from './first-run.ts';

const file = '/home/anna/.data/first-run.json';
const created = {
  file,
  created: true,
  email: 'owner@demo.example',
  password: 'a-password',
  apiKey: 'vt_a-key',
} as const;

describe('what a start says of the login', () => {
  it('is all of it on a terminal, the first time', () => {
    const said = loginLines(created, true).join('\n');
    for (const part of [created.email, created.password, created.apiKey, file]) expect(said).toContain(part);
  });

  it('is where it lies, where what is said may be kept', () => {
    const said = loginLines(created, false).join('\n');
    for (const part of [created.email, file]) expect(said).toContain(part);
    for (const part of [created.password, created.apiKey]) expect(said).not.toContain(part);
  });

  it.each([true, false])('is where it lies, the next time (terminal: %s)', (toTerminal) => {
    expect(loginLines({ file, created: false }, toTerminal)).toEqual([
      `  The login of the first run is in ${file}`,
    ]);
  });
});
