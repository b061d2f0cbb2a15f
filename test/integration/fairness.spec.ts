// Whoever sends slow files waits for them alone: other tenants' files, and quick ones of the same tenant, pass them by.
import { createCanvas } from '@napi-rs/canvas';
import { VitaeClient } from '@vitae/contracts';
import { settled } from '../support/client.ts';
import { groupsWithoutEnd } from '../support/odd-pdfs.ts';
import { startService, type TestService } from '../support/service.ts';
import { addTenant } from '../support/tenants.ts';

let service: TestService;
let baseUrl: string;
beforeAll(async () => {
  service = await startService();
  await service.app.listen(0, '127.0.0.1');
  baseUrl = await service.app.getUrl();
});
afterAll(() => service.stop());

const clientOf = async (slug: string) => {
  const { apiKey } = await addTenant(service.store, slug);
  return new VitaeClient({ baseUrl, apiKey });
};

/** A second of work for any HTML parser; each another file. */
const slow = (n: number) =>
  new Blob([`<html><body><p>${n}</p>${'<p><b><i>word</i></b></p>'.repeat(30_000)}</body></html>`]);
const FLOOD = 12;

/** A page that is a picture. */
function scan(n: number): Blob {
  const canvas = createCanvas(1240, 1754);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 1240, 1754);
  context.fillStyle = '#000';
  context.font = '40px sans-serif';
  context.fillText(`Anna Muster, copy number ${n}`, 100, 200);
  for (let y = 300; y < 600; y += 60) context.fillText('Kept the pumps of the water works running', 100, y);
  return new Blob([new Uint8Array(canvas.toBuffer('image/png'))]);
}

/**
 * Sends the slow ones, then the quick one, and has them read only then, so that the order tells of fairness alone; returns the names in
 * the order in which they were done.
 */
async function order(sendSlow: VitaeClient, slowFiles: Blob[], sendQuick: VitaeClient): Promise<string[]> {
  const done: string[] = [];
  const waits = [];
  service.runner.rest('parse');
  for (const file of slowFiles) {
    const { id } = await sendSlow.upload(file, 'cv');
    waits.push(settled(sendSlow, id).then(({ status }) => done.push(`slow ${status}`)));
  }
  const { id } = await sendQuick.upload(new Blob(['Anna Muster\nanna@example.com']), 'cv.txt');
  waits.push(settled(sendQuick, id).then(({ status }) => done.push(`quick ${status}`)));
  service.runner.resume('parse');
  await Promise.all(waits);
  return done;
}

it('lets no tenant hold all readers', async () => {
  const flood = Array.from({ length: FLOOD }, (_, n) => slow(n));
  const done = await order(await clientOf('flood'), flood, await clientOf('other'));
  // Read in the order of their coming, it would be the last.
  expect(done.indexOf('quick parsed')).toBeLessThan(FLOOD / 2);
  expect(done).toHaveLength(FLOOD + 1);
});

it('refuses pages of a few kilobytes that would draw for days, and reads what others send meanwhile', async () => {
  const drawing = await clientOf('drawing');
  const endless = [1, 2, 3, 4].map((n) => new Blob([Uint8Array.from(groupsWithoutEnd()), `%${n}`]));
  const done = await order(drawing, endless, await clientOf('reading'));
  expect(done.toSorted()).toEqual(['quick parsed', ...Array<string>(4).fill('slow failed')]);
  // For what they draw: nothing was killed for how long it took.
  const { items } = await drawing.resumes({ limit: 100 });
  expect(items.map(({ problem }) => problem?.code)).toEqual(Array(4).fill('too_much_drawn'));
});

it('reads text while scans of the same tenant are recognised', async () => {
  const scans = await clientOf('scans');
  const done = await order(scans, [1, 2, 3, 4].map(scan), scans);
  expect(done.indexOf('quick parsed')).toBeLessThan(3);
  expect(done.filter((name) => name === 'slow parsed')).toHaveLength(4);
});
