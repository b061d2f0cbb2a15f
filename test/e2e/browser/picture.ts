// Pictures of pages: each opened once, then as it is on a phone, a tablet and a desk, light and dark; what measuring finds beside it is told.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { seriousFindings, type Workplace } from '../../support/browser.ts';
import type { DemoThings } from './demo-workspace.ts';
import { visibleFaults } from './faults.ts';
import { saidIn, type Language } from './said.ts';
import type { Stage } from './stages.ts';

const WIDTHS = [360, 768, 1440] as const;
const SCHEMES = ['light', 'dark'] as const;
/** No picture is taller: below it lists go on as they began. */
const TALLEST = 2_000;
/** What lies over a page belongs to the window: the page below goes on and is nothing to see. */
const OVER_THE_PAGE = '[role=dialog], [role=menu], .tray, .mantine-Burger-burger[data-opened]';
const READY_WITHIN_MS = 20_000;

export interface PictureOptions {
  readonly folder: string;
  readonly language: Language;
  /** Asks axe-core as well. */
  readonly axe: boolean;
  readonly tell: (name: string, fault: string) => void;
}

export async function pictureAll(
  workplace: Workplace,
  list: readonly Stage[],
  things: DemoThings,
  options: PictureOptions,
): Promise<void> {
  const locale = options.language === 'de' ? 'de-DE' : 'en-GB';
  const owners = await workplace.signIn('owner', { locale });
  for (const stage of list) {
    const { page, context } = stage.isPublic
      ? await workplace.visit('/', { locale })
      : stage.ownPage
        ? await workplace.signIn('owner', { locale })
        : owners;
    page.setDefaultTimeout(READY_WITHIN_MS);
    await pictures(page, stage, workplace.url + stage.address(things), options);
    if (context !== owners.context) await context.close();
  }
  await owners.context.close();
}

async function pictures(
  page: Page,
  { name, ready, widths = WIDTHS }: Stage,
  address: string,
  { folder, language, axe, tell }: PictureOptions,
): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: widths.at(-1) ?? 1440, height: 900 });
  // By way of nothing: another # alone would load nothing anew.
  await page.goto('about:blank');
  await page.goto(address);
  try {
    await ready(page, saidIn(language));
  } catch (error) {
    tell(name, `not ready: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
  if (!name.startsWith('person') && !/^.+ · Vitae$/.test(await page.title()))
    tell(name, `the tab is called “${await page.title()}”`);
  for (const width of [...widths].reverse()) {
    await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const at = `${name}-${colorScheme}-${width}`;
      // Drawn pages of a PDF come after their canvas; a resized list draws its rows in the next frame.
      await page
        .locator('.drawing')
        .first()
        .waitFor({ state: 'detached' })
        .catch(() => tell(at, 'it is still being drawn'));
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))));
      if (colorScheme === 'light') for (const fault of await visibleFaults(page)) tell(at, fault);
      if (axe && width !== 768) for (const fault of await seriousFindings(page)) tell(at, fault);
      const path = join(folder, `${at}.png`);
      if (await page.locator(OVER_THE_PAGE).filter({ visible: true }).count()) {
        await page.screenshot({ path });
        continue;
      }
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
      await page.screenshot({ path, fullPage: true, clip });
    }
  }
}
