import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mock } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { toolLine } from '../bench/tool-options.ts';
import { temporaryFolder } from '../src/corpus/importing/temporary-folder.ts';
import { askedToEnd, run, startEncoder } from '../src/startup.ts';
import type { User } from '../tests/support/simulated-discord/user.ts';
import { findChromium, openBrowser } from './browser.ts';
import { CARDS, type Card, type Cast } from './pictures/cards.ts';
import { MARATHON } from './pictures/marathon.ts';
import { toWebp } from './pictures/webp.ts';
import { type PreviewServer, servePreview } from './server.ts';
import { openWorld, type World } from './world.ts';

const FOLDER = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const GALLERY = fileURLToPath(new URL('../docs/pictures.md', import.meta.url));
/** The moment that all pictures show, so that they are the same at each making. */
const AT = Date.parse('2026-05-21T09:00:00Z');
/** As wide as README shows it; sharp on a phone. */
const CARD = { viewport: { width: 560, height: 900 }, deviceScaleFactor: 1.5, bypassCSP: true };
const SCREEN = { viewport: { width: 1_280, height: 800 }, bypassCSP: true };

const USAGE = `npm run preview:pictures

  Draws every kind of card into docs/pictures, and docs/pictures.md, which shows them. It takes no options.
`;
toolLine({ usage: USAGE });

/** Draws every kind of card into `docs/pictures`, and the page that shows them: `npm run preview:pictures`. */
await run(async (config, log) => {
  // Reports and changes bear the time at which they were made.
  mock.timers.enable({ apis: ['Date'], now: AT });
  const chromium = findChromium();
  if (chromium === undefined)
    throw new Error('There is no Chromium: install it, or set CHROMIUM to its path.');
  void askedToEnd().then((code) => process.exit(code));
  const folder = temporaryFolder('verbatim-pictures-');
  const corpusDir = folder.path;
  for (const [name, text] of Object.entries(MARATHON)) writeFileSync(join(corpusDir, name), text);
  const quiet = { ...log, debug: () => undefined, info: () => undefined };
  const encoder = startEncoder(config, log);
  const world = await openWorld({ corpusDir, encoder, timeZone: 'UTC', closestPassage: true, log: quiet });
  await world.library.understood();
  const server = await servePreview(world, 0);
  const browser = await openBrowser(chromium);
  mkdirSync(FOLDER, { recursive: true });
  try {
    const page = await browser.newPage({ ...CARD, timezoneId: 'UTC' });
    for (const card of CARDS) await drawCard(card, page, { server, world });
    await drawModal(page, server);
    const screen = await browser.newPage({ ...SCREEN, timezoneId: 'UTC' });
    await drawPreview(screen, server);
    writeFileSync(GALLERY, gallery());
  } finally {
    await browser.close();
    await server.close();
    await world.close();
    folder.remove();
  }
});

async function drawCard(
  { file, as, theme, holds, make }: Card,
  page: Page,
  { server, world }: { readonly server: PreviewServer; readonly world: World },
): Promise<void> {
  const { clock } = world.discord.state;
  clock.advance(AT - clock.now());
  const { message, text } = await make(castOf(world));
  if (!holds.test(text)) throw new Error(`${file}: no ${holds} in\n${text}`);
  await page.goto(`${server.address}/?as=${as}&theme=${theme}`);
  await page.waitForSelector('html[data-ready]');
  // Nothing but this message.
  const others = `.message:not([data-id="${message.id}"])`;
  await page.addStyleTag({
    content: `${others}, nav, aside, .column > header, .below { display: none !important }`,
  });
  await page.addStyleTag({
    content: 'body { display: block; height: auto } .message { margin: 0; padding-block: 12px }',
  });
  await keep(file, await page.locator(`[data-id="${message.id}"]`).screenshot(), page);
}

async function drawModal(page: Page, { address }: PreviewServer): Promise<void> {
  await page.goto(`${address}/?as=Anna`);
  await page.waitForSelector('html[data-ready]');
  await page.getByRole('button', { name: 'Ask a follow-up' }).last().click();
  await keep('modal', await page.getByRole('dialog').screenshot(), page);
}

/** The whole page: a channel on a phone, with why it was answered so and the quote in its article. */
async function drawPreview(page: Page, { address }: PreviewServer): Promise<void> {
  await page.goto(`${address}/?as=Anna&in=dm`);
  await page.waitForSelector('html[data-ready]');
  const question = page.locator('.composer input').first();
  await question.fill('What does the fee include?');
  await question.press('Enter');
  await page.locator('#why mark').first().waitFor();
  await page.mouse.move(0, 0);
  await keep('preview', await page.screenshot(), page);
}

async function keep(file: string, png: Buffer, page: Page): Promise<void> {
  writeFileSync(join(FOLDER, `${file}.webp`), await toWebp(png, page));
}

function castOf(world: World): Cast {
  const { people } = world;
  const user = (name: string): User => {
    const found = people.get(name);
    if (found === undefined) throw new Error(`nobody is called ${name}`);
    return found;
  };
  return { world, anna: user('Anna'), minh: user('Minh'), grace: user('Grace') };
}

function gallery(): string {
  const shown = [
    ...CARDS,
    { file: 'modal', says: 'The window in which a follow-up is asked.' },
    { file: 'preview', says: 'The page that these pictures are from: `npm run preview`.' },
  ];
  return [
    '# Every kind of card',
    '',
    'Drawn by `npm run preview:pictures` from what the bot sends, over invented articles.',
    ...shown.flatMap(({ file, says }) => [
      '',
      says,
      '',
      `![${says.replaceAll(/[*`]/g, '')}](pictures/${file}.webp)`,
    ]),
    '',
  ].join('\n');
}
