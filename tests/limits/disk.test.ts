import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/reply/messages/index.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { generatedArticles } from '../support/generated-articles.ts';

const { buttons, report } = messagesFor('en');
const NO_ANSWER = 'Which comet did the violinist photograph?';

/** A file system of its own with these options, or the reason why there can be none (it takes root on Linux). */
function mounted(
  options: string,
): { readonly folder: string; readonly unmount: () => void } | { readonly reason: string } {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmdirSync(folder);
    return { reason: 'mounting a file system takes root on Linux' };
  }
  return {
    folder,
    unmount: () => {
      execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
      // A program that is about to end can still have made a folder below the mount.
      rmSync(folder, { recursive: true });
    },
  };
}

/** Writes until there is no room for another byte. */
function fill(path: string): void {
  try {
    for (;;) appendFileSync(path, Buffer.alloc(512));
  } catch {
    // The disk is full, as intended.
  }
}

/** Everything that needs the folder is refused plainly; everything else goes on. */
async function expectToGoOn(
  bot: Bot,
  questions: readonly { readonly question: string; readonly name: string }[],
): Promise<void> {
  const { discord, program } = bot;
  const lan = discord.user('Lan', { admin: true });
  const refusal = await lan.slash('ask', { question: NO_ANSWER });
  const told = await lan.press(refusal, buttons.report);
  expect(told.text).toContain(report.unavailable);
  await program.says(/ERROR .*organisers could not be saved/);
  for (const { question, name } of questions)
    expect((await lan.slash('ask', { question })).text).toContain(name);
  bot.write('extra.txt', 'Hanoi - The governor opened a bridge.\n');
  const reload = await lan.slash('corpus reload');
  await discord.until(() => reload.message.edits > 0, 10_000, 'the report');
  expect(reload.text).toContain('Done');
  // The index is stored after the report, when nothing else is to be done.
  await program.says(/WARN .*index.*set STATE_DIR.* folder=\S+\/state /);
  expect(discord.breaches).toEqual([]);
}

describe('a folder for what must outlive a restart', () => {
  const articles = generatedArticles(300);
  const files = Object.fromEntries(articles.map(({ path, content }) => [path, content]));
  const questions = articles.slice(0, 5);

  it('that is on a full disk is said plainly, and the bot goes on answering', async (test) => {
    const disk = mounted('size=64k');
    if ('reason' in disk) {
      test.skip(disk.reason);
      return;
    }
    try {
      fill(join(disk.folder, 'filler'));
      const bot = await startBot({ articles: files, env: { STATE_DIR: join(disk.folder, 'state') } });
      await expectToGoOn(bot, questions);
      await bot.end();
    } finally {
      disk.unmount();
    }
  });

  it('that is read-only is said plainly, and the bot goes on answering', async (test) => {
    const disk = mounted('ro');
    if ('reason' in disk) {
      test.skip(disk.reason);
      return;
    }
    try {
      const bot = await startBot({ articles: files, env: { STATE_DIR: join(disk.folder, 'state') } });
      await expectToGoOn(bot, questions);
      await bot.end();
    } finally {
      disk.unmount();
    }
  });

  it('loses no question that was acknowledged, whenever the program is killed, and nothing else of a torn write', async () => {
    const bot = await startBot();
    const { discord } = bot;
    const admin = discord.user('Admin', { admin: true });
    const acknowledged: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const asked = Array.from({ length: 8 }, async (_, index) => {
        const question = `Which comet number ${round}${index} did violinist ${'abcdefgh'[index]}${round} photograph?`;
        const refusal = await admin.slash('ask', { question });
        const thanks = await admin.press(refusal, buttons.report);
        if (thanks.text.includes(report.thanks)) acknowledged.push(question);
        // The program ends right after the first thanks.
        if (index === round) bot.program.kill('SIGKILL');
      });
      await Promise.allSettled(asked.map((one) => Promise.race([one, bot.program.ends(20_000)])));
      await bot.program.ends();
      // A crash can leave half a line: it must cost that line alone.
      for (const name of readdirSync(bot.stateDir).filter((file) => /gap|report|question/.test(file)))
        writeFileSync(
          join(bot.stateDir, name),
          `${readFileSync(join(bot.stateDir, name), 'utf8')}{"report":{"id":"torn`,
        );
      await bot.restart();
    }
    expect(acknowledged.length).toBeGreaterThan(2);
    const exported = await admin.slash('corpus reports', { export: true });
    const csv = Object.values(exported.files).join('\n');
    for (const question of acknowledged) expect(csv).toContain(question);
    expect(csv).not.toContain('torn');
    await bot.end();
  }, 60_000);
});
