import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runState } from '../../src/state/command.ts';
import { holderOf, takeLock } from '../../src/state/lock.ts';
import { lookAt } from '../../src/state/look.ts';
import { STATE_MESSAGES } from '../../src/state/messages.ts';
import { openState, shareState } from '../../src/state/open-state.ts';
import { StateRefused } from '../../src/state/state-refused.ts';
import { STATE_VERSION, versionOf } from '../../src/state/version.ts';
import { keptLog } from '../support/running.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-state-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process that runs until it is told to end. */
async function withProcess(work: (pid: number) => Promise<void>): Promise<void> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1_000)'], { stdio: 'ignore' });
  try {
    await work(child.pid ?? Number.NaN);
  } finally {
    child.kill('SIGKILL');
    await new Promise((resolve) => {
      child.once('close', resolve);
    });
  }
}

const heldBy = (pid: number, start = '') =>
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid, start }));

describe('the version of a state folder', () => {
  it('is written at the first start, and a folder without one is brought forward with what it holds', async () => {
    writeFileSync(join(folder, 'reports.jsonl'), '{"kept":true}\n');
    const release = await openState(folder, keptLog());
    expect(await versionOf(folder)).toBe(STATE_VERSION);
    expect(readFileSync(join(folder, 'reports.jsonl'), 'utf8')).toBe('{"kept":true}\n');
    await release();
  });

  it.each(['index', 'changes', 'weekly', 'waiting', 'reports.jsonl', 'gaps.jsonl'])(
    'may be missing where it holds nothing but %s',
    async (name) => {
      writeFileSync(join(folder, name), '');
      expect(await lookAt(folder)).toBe('unversioned');
    },
  );

  it('is refused where a newer program has written it, and nothing is touched', async () => {
    writeFileSync(join(folder, 'version'), `${STATE_VERSION + 1}\n`);
    await expect(openState(folder, keptLog())).rejects.toThrow(
      /newer Verbatim.*update Verbatim, or set STATE_DIR/,
    );
    await expect(runState(['clear'], folder, STATE_MESSAGES.en)).rejects.toThrow('newer Verbatim');
    expect(existsSync(join(folder, 'lock'))).toBe(false);
    expect(readFileSync(join(folder, 'version'), 'utf8')).toBe(`${STATE_VERSION + 1}\n`);
  });
});

describe('the lock of a state folder', () => {
  it('is refused to a second process while the first runs, and names it', async () => {
    await withProcess(async (pid) => {
      heldBy(pid);
      await expect(takeLock(folder)).rejects.toThrow(`process ${pid}`);
      expect(await holderOf(folder)).toMatchObject({ pid });
    });
    // Killed: nobody has given it back.
    const release = await takeLock(folder);
    await release();
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });

  it.skipIf(process.platform !== 'linux')(
    'is taken over from a process of an earlier boot whose number another has now',
    async () => {
      await withProcess(async (pid) => {
        heldBy(pid, 'another-boot 12345');
        await (await takeLock(folder))();
      });
    },
  );

  it.each(['', '{', 'null', '{"pid":"x"}', '{"pid":-1}'])(
    'is taken over from a torn file: %j',
    async (content) => {
      writeFileSync(join(folder, 'lock'), content);
      await (await takeLock(folder))();
    },
  );

  it('goes to the first of two that find it left behind in one moment', async () => {
    await withProcess(async (other) => {
      heldBy(4_194_305);
      const kill = vi.spyOn(process, 'kill');
      // Between the look at the process that held it and the taking over, another one takes it over.
      kill.mockImplementationOnce(() => {
        heldBy(other);
        throw Object.assign(new Error('kill ESRCH'), { code: 'ESRCH' });
      });
      const taking = takeLock(folder).finally(() => kill.mockRestore());
      await expect(taking).rejects.toThrow(`process ${other}`);
      expect(await holderOf(folder)).toMatchObject({ pid: other });
      expect(readdirSync(folder)).toEqual(['lock']);
    });
  });

  it('is not taken away from whoever took it over', async () => {
    const release = await takeLock(folder);
    await withProcess(async (pid) => {
      heldBy(pid);
      await release();
      expect(existsSync(join(folder, 'lock'))).toBe(true);
    });
  });

  it('is held by a process of somebody else, which may not be signalled', async () => {
    heldBy(4_194_305);
    expect(await holderOf(folder)).toBeUndefined();
    const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
    });
    const holder = await holderOf(folder).finally(() => kill.mockRestore());
    expect(holder).toEqual({ pid: 4_194_305, start: '' });
  });

  it('does not keep the bot from starting where the folder cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    await (await openState(join(folder, 'file', 'state'), keptLog()))();
  });
});

describe('a chat in the terminal', () => {
  it('hears of a bot and of another chat on its state folder, and is heard of', async () => {
    const nested = join(folder, 'state');
    const alone = await shareState(nested);
    expect(alone.other).toBeUndefined();
    expect(readFileSync(join(nested, 'chat-lock'), 'utf8')).toContain(`"pid":${process.pid}`);
    await alone.leave();
    expect(readdirSync(nested)).toEqual([]);
    await withProcess(async (pid) => {
      for (const name of ['lock', 'chat-lock']) {
        writeFileSync(join(nested, name), JSON.stringify({ pid, start: '' }));
        const second = await shareState(nested);
        expect(second.other).toMatchObject({ pid });
        await second.leave();
        await expect(runState(['clear'], nested, STATE_MESSAGES.en)).rejects.toThrow(`Process ${pid}`);
        rmSync(join(nested, name));
      }
    });
  });

  it('is refused a folder that a newer program has written, and leaves it as it is', async () => {
    writeFileSync(join(folder, 'version'), `${STATE_VERSION + 1}\n`);
    await expect(shareState(folder)).rejects.toThrow(/newer Verbatim/);
    expect(readdirSync(folder)).toEqual(['version']);
  });

  it('keeps no bot from its folder, and answers without one', async () => {
    await withProcess(async (pid) => {
      writeFileSync(join(folder, 'chat-lock'), JSON.stringify({ pid, start: '' }));
      await (await openState(folder, keptLog()))();
    });
    writeFileSync(join(folder, 'file'), '');
    const { other, leave } = await shareState(join(folder, 'file'));
    expect(other).toBeUndefined();
    await leave();
  });
});

describe('npm run state', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'index'));
    writeFileSync(join(folder, 'index', 'a.index'), 'x'.repeat(1_234));
    writeFileSync(join(folder, 'reports.jsonl'), '{}\n');
  });

  it('says what is there', async () => {
    const said = await runState(['check'], folder, STATE_MESSAGES.en);
    expect(said).toContain(
      `${folder}: no version yet (the bot's first start writes it), not in use, 2 files`,
    );
    expect(said).toContain('index/a.index  1,234 bytes');
  });

  it('says it in Vietnamese', async () => {
    const said = await runState(['check'], folder, STATE_MESSAGES.vi);
    expect(said).toContain(
      `${folder}: chưa có phiên bản (lần đầu bot khởi động sẽ ghi), không ai dùng, 2 tệp`,
    );
    expect(said).toContain('index/a.index  1.234 byte');
    const refused: unknown = await runState(['x'], folder, STATE_MESSAGES.vi).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(StateRefused);
    expect((refused as StateRefused).says(STATE_MESSAGES.vi)).toContain('thư mục trạng thái');
  });

  it.each([
    [
      'a folder of something else',
      () => writeFileSync(join(folder, 'holiday.jpg'), ''),
      /contains other things \(holiday.jpg\)/,
    ],
    [
      'a file',
      () => (rmSync(folder, { recursive: true }), writeFileSync(folder, '')),
      /is a file, not a folder/,
    ],
    ['a newer one', () => writeFileSync(join(folder, 'version'), '99'), /newer Verbatim/],
  ])('refuses %s, whatever it is to do with it', async (_what, make, said) => {
    make();
    for (const args of [['check'], ['clear'], ['move', `${folder}-moved`]])
      await expect(runState(args, folder, STATE_MESSAGES.en)).rejects.toThrow(said);
    expect(existsSync(`${folder}-moved`)).toBe(false);
  });

  it.skipIf(process.getuid?.() === 0)('says that it may not read a folder', async () => {
    chmodSync(folder, 0o000);
    await expect(runState(['check'], folder, STATE_MESSAGES.en)).rejects.toThrow(/cannot be read \(EACCES\)/);
    chmodSync(folder, 0o700);
  });

  it('says that there is nothing yet, and moves nothing', async () => {
    const missing = join(folder, 'missing');
    expect(await runState(['check'], missing, STATE_MESSAGES.en)).toContain(`${missing} does not exist`);
    const move = ['move', `${folder}-moved`];
    await expect(runState(move, missing, STATE_MESSAGES.en)).rejects.toThrow(
      `There is nothing to move: ${missing} does not exist.`,
    );
    expect(STATE_MESSAGES.vi.nothingToMove(missing)).toBe(`Không có gì để chuyển: ${missing} không tồn tại.`);
    const empty = mkdtempSync(join(tmpdir(), 'verbatim-empty-'));
    expect(await runState(['check'], empty, STATE_MESSAGES.vi)).toContain(`${empty} đang trống`);
    rmSync(empty, { recursive: true });
  });

  it('gives the version once a bot has started with it', async () => {
    await (await openState(folder, keptLog()))();
    expect(await runState(['check'], folder, STATE_MESSAGES.en)).toContain(
      `version ${STATE_VERSION}, not in use`,
    );
  });

  it('clears what can be made again, and keeps what people sent', async () => {
    await runState(['clear'], folder, STATE_MESSAGES.en);
    expect(existsSync(join(folder, 'index'))).toBe(false);
    expect(existsSync(join(folder, 'reports.jsonl'))).toBe(true);
  });

  it('says that it cleared nothing where there is nothing', async () => {
    const missing = join(folder, 'missing');
    for (const of of [missing, folder]) {
      rmSync(join(of, 'index'), { recursive: true, force: true });
      const said = `There is nothing to clear: ${join(of, 'index')} does not exist.\n`;
      expect(await runState(['clear'], of, STATE_MESSAGES.en)).toBe(said);
    }
    expect(existsSync(missing)).toBe(false);
    expect(await runState(['clear'], missing, STATE_MESSAGES.vi)).toContain('Không có gì để xoá');
  });

  it('moves everything into an empty folder, and into no other', async () => {
    const target = mkdtempSync(join(tmpdir(), 'verbatim-moved-'));
    await expect(runState(['move', join(folder, 'inside')], folder, STATE_MESSAGES.en)).rejects.toThrow(
      'inside',
    );
    await expect(runState(['move', `${folder}/`], folder, STATE_MESSAGES.en)).rejects.toThrow('already');
    await expect(runState(['move'], folder, STATE_MESSAGES.en)).rejects.toThrow(/^Where to\?/);
    writeFileSync(join(target, 'other'), '');
    await expect(runState(['move', target], folder, STATE_MESSAGES.en)).rejects.toThrow('not empty');
    rmSync(join(target, 'other'));
    expect(await runState(['move', target], folder, STATE_MESSAGES.en)).toContain(`STATE_DIR=${target}`);
    expect(existsSync(folder)).toBe(false);
    expect(readFileSync(join(target, 'reports.jsonl'), 'utf8')).toBe('{}\n');
    rmSync(target, { recursive: true });
  });

  it('touches nothing while a bot uses it', async () => {
    await withProcess(async (pid) => {
      heldBy(pid);
      for (const args of [['clear'], ['move', `${folder}-moved`]])
        await expect(runState(args, folder, STATE_MESSAGES.en)).rejects.toThrow(`Process ${pid} uses`);
      expect(await runState(['check'], folder, STATE_MESSAGES.en)).toContain(`in use by process ${pid}`);
    });
  });

  it.each([[[]], [['move']], [['check', 'x']], [['format']]])('says what it can do: %j', async (args) => {
    await expect(runState(args, folder, STATE_MESSAGES.en)).rejects.toThrow('check | clear | move DIR');
  });
});
