import type { Resume } from '@vitae/contracts';
import { preferredWait, waitUntilSettled } from './prefer-wait.ts';

it.each([
  ['wait=10', 10],
  ['respond-async, wait=5', 5],
  ['wait="7"', 7],
  ['wait=99999', 60],
  ['respond-async', undefined],
  [undefined, undefined],
])('Prefer: %s waits %s', (header, seconds) => expect(preferredWait(header)).toBe(seconds));

const inState = (status: Resume['status']) => ({ status }) as Resume;

it('looks until the resume is settled, gone, too late or unwanted', async () => {
  const states: Resume['status'][] = ['queued', 'processing', 'parsed'];
  expect(
    (
      await waitUntilSettled(
        () => Promise.resolve(inState(states.shift() as Resume['status'])),
        10,
        () => false,
      )
    )?.status,
  ).toBe('parsed');
  expect(
    await waitUntilSettled(
      () => Promise.resolve(undefined),
      10,
      () => false,
    ),
  ).toBeUndefined();
  expect(
    (
      await waitUntilSettled(
        () => Promise.resolve(inState('queued')),
        0,
        () => false,
      )
    )?.status,
  ).toBe('queued');
  expect(
    (
      await waitUntilSettled(
        () => Promise.resolve(inState('queued')),
        10,
        () => true,
      )
    )?.status,
  ).toBe('queued');
});
