// `npm run bench:webhook-kills` does the same twenty times.
import { killWebhooks } from '../load/webhook-kills.ts';

it('tells all that happened at least once, through kills at random moments', async () => {
  const { events, received, missed, unlike } = await killWebhooks(3);
  expect(missed).toEqual([]);
  expect(unlike).toEqual([]);
  expect(events).toBeGreaterThan(6);
  expect(received).toBeGreaterThanOrEqual(events);
});
