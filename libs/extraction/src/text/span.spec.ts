import type { Line } from '@vitae/contracts';
import { joined, spanOf } from './span.ts';

const line = (number: number, text: string, parted?: boolean): Line => ({
  ...{ number, page: 1, block: 0, role: 'body', text, words: [] },
  ...(parted && { parted }),
});

describe('joined', () => {
  it('makes a parted word whole', () =>
    expect(joined([spanOf(line(1, 'Site engi-', true)), spanOf(line(2, 'neer'))])).toBe('Site engineer'));

  it('takes nothing but a hyphen from a line that is said to be parted', () =>
    expect(joined([spanOf(line(1, 'Nurse', true)), spanOf(line(2, 'Leeds'))])).toBe('Nurse Leeds'));
});
