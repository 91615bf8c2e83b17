import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium, openBrowser } from '../../preview/browser.ts';
import { CITY } from '../discord/city.ts';
import { sharedPreview } from './running-preview.ts';

const chromium = findChromium();
if (chromium === undefined)
  console.log('Skipped: the preview in a browser (install chromium, or set CHROMIUM to its path).');

const FILES = {
  ...CITY,
  // A second quote for *More*.
  'old.md':
    'A boat tour below the bridge over the Saigon river takes an hour, and the captain tells how it was opened.\n',
  'script.txt': 'The thief <script>alert(2)</script> <img src=x onerror=alert(1)> Quang was caught in Hue.\n',
} as Readonly<Record<string, string>>;
const QUESTION = 'Who opened the bridge over the Saigon river?';

describe.skipIf(chromium === undefined)('the preview in a browser', () => {
  const preview = sharedPreview(FILES);
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser(chromium ?? '');
  });
  beforeEach(async () => {
    page = await browser.newPage();
    // A busy machine draws late; how fast the bot answers is measured elsewhere.
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (line) => line.type() === 'error' && problems.push(line.text()));
    page.on('dialog', (dialog) => {
      problems.push(`an alert: ${dialog.message()}`);
      void dialog.dismiss();
    });
  });
  afterEach(async () => {
    await page.close();
    expect(problems.splice(0)).toEqual([]);
  });
  afterAll(() => browser?.close());

  const open = async (look = '') => {
    await page.goto(`${preview.server.address}/${look}`);
    await page.waitForSelector('html[data-ready]');
  };
  const column = (name: string) => page.getByRole('region', { name, exact: true });
  const last = (name: string) => column(name).locator('.message').last();
  const ask = async (name: string, question: string) => {
    const composer = column(name).locator('.composer');
    await composer.locator('input').first().fill(question);
    await composer.locator('input').first().press('Enter');
    await last(name).getByRole('heading', { name: question }).waitFor();
  };

  it('answers a question, shows the next quotes under More, and why', async () => {
    await open();
    await ask('Anna', QUESTION);
    const answer = last('Anna');
    const first = await answer.locator('blockquote').allTextContents();
    expect(first.length).toBeGreaterThan(0);
    expect(FILES['bridge.md']).toContain(first[0]);
    await page.locator('#why mark').first().waitFor();
    expect(await page.locator('#why h2').textContent()).toBe(QUESTION);
    expect((await page.locator('#why mark').allTextContents()).join('')).toContain(first[0]);

    await answer.getByRole('button', { name: / more$/ }).click();
    await column('Anna').locator('.message.private').waitFor();
    const further = await last('Anna').locator('blockquote').allTextContents();
    expect(further.length).toBeGreaterThan(0);
    for (const quote of further) expect(first).not.toContain(quote);
  });

  it('shows a private answer to one, and to both once it is shared', async () => {
    await open('?as=Anna&beside=Minh');
    await ask('Anna', 'What did captain Le Hoa say of the ferry?');
    await last('Minh').getByRole('heading', { name: 'What did captain' }).waitFor();
    await last('Anna').getByRole('button', { name: 'Context' }).click();
    await column('Anna').locator('.message.private').getByText('The ferry stops').waitFor();
    expect(await column('Minh').locator('.message.private').count()).toBe(0);
    await last('Anna').getByRole('button', { name: 'Share' }).click();
    await last('Minh').getByText('Shared by @Anna').waitFor();
    // Beside each other the columns are narrow: the options stand below the menu, and the button is in the reader's language.
    const composer = column('Minh').locator('.composer');
    const [menu, options] = await Promise.all(
      ['> select', '> .fields'].map((part) => composer.locator(part).boundingBox()),
    );
    expect(options?.y).toBeGreaterThanOrEqual((menu?.y ?? 0) + (menu?.height ?? 0));
    await composer.getByRole('button', { name: 'Gửi' }).waitFor();
  });

  it('opens a modal, in Vietnamese, and asks what was typed into it', async () => {
    await open('?as=Minh&theme=light&width=phone');
    await ask('Minh', 'What did captain Le Hoa say of the ferry?');
    await last('Minh').getByRole('button', { name: 'Hỏi tiếp' }).click();
    const modal = page.getByRole('dialog', { name: 'Hỏi tiếp' });
    await modal.getByRole('textbox').fill('When is its last journey?');
    await modal.getByRole('button', { name: 'Gửi' }).click();
    await last('Minh').getByRole('heading', { name: 'When is its last journey?' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  it('reads an article that is chosen in a menu', async () => {
    await open('?in=dm');
    await column('Anna').locator('.composer > select').selectOption('articles');
    await column('Anna').getByRole('button', { name: 'Send' }).click();
    await last('Anna').getByRole('button', { name: 'Read an article…' }).click();
    await page.getByRole('option', { name: /A library for the north/ }).click();
    await last('Anna').getByText('The northern library lends 12,000 books').waitFor();
  });

  it('completes what is being typed, and sends a message that mentions the bot', async () => {
    await open();
    await column('Anna').locator('.composer > select').selectOption('article');
    await column('Anna').locator('.composer input').first().pressSequentially('ferr');
    await page.getByRole('option', { name: /The ferry stops/ }).click();
    await column('Anna').getByRole('button', { name: 'Send' }).click();
    await last('Anna').getByText('The old ferry makes its last journey').waitFor();
    await column('Anna').locator('.composer > select').selectOption('message');
    await column('Anna')
      .getByRole('textbox', { name: 'Message' })
      .fill('@Verbatim how many books does the library lend?');
    await page.keyboard.press('Enter');
    await last('Anna').locator('blockquote').getByText('12,000 books').waitFor();
  });

  it('can be used with the keyboard alone', async () => {
    await open();
    const menu = column('Anna').locator('.composer > select');
    await menu.selectOption('article');
    await page.keyboard.type('ferr');
    await page.getByRole('option', { name: /The ferry stops/ }).waitFor();
    for (const key of ['ArrowDown', 'Enter', 'Enter']) await page.keyboard.press(key);
    await last('Anna').getByText('The old ferry makes its last journey').waitFor();
    await menu.selectOption('articles');
    await page.keyboard.press('Enter');
    const opener = last('Anna').getByRole('button', { name: 'Read an article…' });
    await opener.focus();
    await page.keyboard.press('Enter');
    expect(await opener.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await opener.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    const library = page.getByRole('option', { name: /A library for the north/, selected: true });
    for (let down = 0; down < 25 && (await library.count()) === 0; down += 1)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await last('Anna').getByText('The northern library lends 12,000 books').waitFor();
    await menu.selectOption('ask');
    await ask('Anna', 'What did captain Le Hoa say of the ferry?');
    await last('Anna').getByRole('button', { name: 'Context' }).focus();
    await page.keyboard.press('Enter');
    await column('Anna').locator('.message.private').getByText('The ferry stops').last().waitFor();
    // The messages are drawn anew, and the keyboard is still where it was.
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Context');
  });

  it('takes what stands in an article for text', async () => {
    await open();
    await ask('Anna', 'Which thief was caught in Hue?');
    const answer = last('Anna');
    expect(await answer.locator('blockquote').textContent()).toBe(
      'The thief <script>alert(2)</script> <img src=x onerror=alert(1)> Quang was caught in Hue.',
    );
    expect(await page.locator('.messages :is(img, script)').count()).toBe(0);
  });
});
