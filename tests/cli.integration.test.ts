import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { corpusFolder } from './support/corpus-folder.ts';
import { flagsOf } from './support/script-flags.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const QUESTION = 'Who chaired the conference of the telecommunications department?';

interface Ended {
  readonly code: number | string | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a built entry point (`npm test` builds first) with nothing in its environment but what is given; by words alone unless that says otherwise. */
function run(
  entry: string,
  args: readonly string[],
  env: Record<string, string> = {},
  input = '',
  cwd = root,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...flagsOf(entry), `${root}dist/${entry}.js`, ...args],
      { env: { PATH: process.env.PATH, MEANING: 'off', ...env }, cwd, timeout: 15_000 },
      (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : (error.code ?? undefined), stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

describe('.env', () => {
  it('that is there and cannot be read is a mistake, unless the variables come from elsewhere', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-env-'));
    // What a container engine makes of a file that it is to mount and does not find.
    await mkdir(join(folder, '.env'));
    const start = (env: Record<string, string> = {}) => run('ask', [QUESTION], env, '', folder);
    const refused = await start();
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(/\.env: expected a file that this user may read.*\(EISDIR\)/);
    expect((await start({ LANG: 'vi_VN.UTF-8' })).stderr).toMatch(/\.env: cần là tệp .*\(EISDIR\)/);
    const doctor = await run('doctor', [], {}, '', folder);
    expect(doctor).toMatchObject({ code: 2, stdout: expect.stringMatching(/✗ [^]*\.env: expected a file/) });
    expect((await start({ DISCORD_TOKEN: '', STATE_DIR: join(folder, 'state') })).code).toBe(0);
    await rm(folder, { recursive: true });
  });
});

describe('npm run ask', () => {
  it('prints one answer with its source', async () => {
    const { code, stdout, stderr } = await run('ask', [QUESTION], { MEANING: 'on' });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^(?:Possibly:\n\n)?> [\s\S]*Le Khac Thuyet[\s\S]*6 January 2023 · PSNews · An Nhien · paragraph 1 of 6/,
    );
  });

  it('prints one JSON object, and nothing else, with offsets that hold in the file', async () => {
    const { code, stdout } = await run('ask', ['--json', '--limit', '1', QUESTION]);
    expect(code).toBe(0);
    const answer = JSON.parse(stdout) as Record<string, unknown> & { excerpts: Record<string, unknown>[] };
    expect(Object.keys(answer)).toEqual([
      'question',
      'follows',
      'dates',
      'readAs',
      'didYouMean',
      'fact',
      'kind',
      'suggestions',
      'confidence',
      'excerpts',
      'more',
      'changed',
      'news',
      'list',
      'related',
      'tookMs',
    ]);
    expect(answer.kind).toBe('found');
    expect(answer.excerpts).toHaveLength(1);
    const [excerpt = {}] = answer.excerpts;
    expect(excerpt).toMatchObject({
      source: 'PSNews',
      author: 'An Nhien',
      published: '2023-01-06',
      url: null,
    });
    const file = await readFile(`${root}data/articles/${String(excerpt.path)}`, 'utf8');
    expect(file.slice(Number(excerpt.start), Number(excerpt.end))).toBe(excerpt.text);
  });

  it('answers from another folder', async () => {
    const directory = await corpusFolder({
      'a.txt': 'Title\n\nThe ferry to Calais is steered by captain Ann Lee since May.\n',
    });
    const { stdout } = await run('ask', ['--corpus', directory, 'Who steers the ferry to Calais?'], {
      MEANING: 'off',
    });
    expect(stdout).toContain('Ann Lee');
  });

  it('names a file that could not be read, and no second time but below a refusal', async () => {
    const directory = await corpusFolder({ 'a.txt': 'The ferry\n\nAnn Lee steers it.\n', 'b.json': '{' });
    const ask = (question = 'Who steers the ferry?') =>
      run('ask', ['--corpus', directory, question], { STATE_DIR: `${directory}-state` });
    expect((await ask()).stderr).toMatch(/^1 file left out:\n {2}b\.json: .*\n$/);
    expect((await ask()).stderr).toBe('');
    expect((await ask('How deep is the sauna?')).stderr).toMatch(/^1 file of the folder could not be read/);
  });

  it.each([
    ['0', 2],
    ['1', 0],
    ['10', 0],
    ['11', 2],
    ['two', 2],
  ])('takes --limit %s with exit code %i', async (limit, expected) => {
    const { code, stderr } = await run('ask', ['--limit', limit, QUESTION]);
    expect(code).toBe(expected);
    if (expected !== 0) expect(stderr).toContain('1 to 10');
  });

  it('says what is wrong and what to do: no question, an unknown option, a missing folder, wrong configuration', async () => {
    const wrong: [string[], Record<string, string>, number, RegExp][] = [
      [[], {}, 2, /npm run ask -- "question"/],
      [['--colour', 'x'], {}, 2, /--colour/],
      [['--corpus', '/nowhere/at/all', 'x'], {}, 3, /nowhere/],
      [['--corpus=', 'x'], {}, 2, /--corpus needs a value/],
      [['x'], { SHARDS: 'many', LOG_LEVEL: 'loud' }, 2, /SHARDS[\s\S]*LOG_LEVEL/],
    ];
    for (const [args, env, code, message] of wrong) {
      const ended = await run('ask', args, env);
      expect(ended).toMatchObject({ code, stdout: '' });
      expect(ended.stderr).toMatch(message);
      expect(ended.stderr).not.toMatch(/\n +at \S+ \(/);
    }
  });
});

describe('npm start without a token', () => {
  it('answers a pipe on standard output and says everything else on standard error', async () => {
    const { code, stdout, stderr } = await run('index', [], {}, `${QUESTION}\n`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^> /);
    expect(stderr).toMatch(/2 articles, \d+ passages, ready/);
    expect(stderr).toContain('DISCORD_TOKEN');
    expect(stderr).toContain('README.md');
  });
});

describe('npm start in a pipe', () => {
  it('logs warnings alone, and as text: nothing else stands between the answers', async () => {
    const { stdout, stderr } = await run(
      'index',
      [],
      { MAX_MEMORY_MB: '64', MEANING: 'on' },
      `${QUESTION}\n`,
    );
    expect(stdout).toMatch(/^> /);
    expect(stderr).toContain(' WARN  questions are answered by their words alone');
    expect(stderr).not.toMatch(/^\{|INFO/m);
  });

  it('says so where another one uses the same state folder, and answers', async () => {
    const state = { STATE_DIR: await corpusFolder() };
    const first = spawn(process.execPath, [...flagsOf('index'), `${root}dist/index.js`], {
      env: { PATH: process.env.PATH, ...state },
      cwd: root,
    });
    await new Promise<void>((resolve) => {
      first.stderr.on('data', (chunk: Buffer) => chunk.toString().includes('ready in') && resolve());
    });
    const second = await run('index', [], state, `${QUESTION}\n`);
    expect(second.stderr).toContain(`Another Verbatim (process ${first.pid}) uses the state folder`);
    expect(second.stdout).toMatch(/^> /);
    first.stdin.end();
    await new Promise((resolve) => {
      first.once('close', resolve);
    });
    expect((await run('index', [], state, `${QUESTION}\n`)).stderr).not.toContain('Another Verbatim');
  });

  it('says nothing of a reload between two answers', async () => {
    const folder = await corpusFolder({ 'a.txt': 'The ferry to Calais is steered by captain Ann Lee.\n' });
    const child = spawn(process.execPath, [...flagsOf('index'), `${root}dist/index.js`], {
      env: { PATH: process.env.PATH, MEANING: 'off', CORPUS_DIR: folder, CORPUS_WATCH: 'true' },
      cwd: folder,
    });
    let stdout = '';
    let stderr = '';
    const opened = new Promise<void>((resolve) => {
      child.stderr.on('data', (chunk: Buffer) => {
        stderr += chunk.toString();
        if (stderr.includes('ready in')) resolve();
      });
    });
    const ended = new Promise((resolve) => {
      child.once('close', resolve);
    });
    const asked = new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        stdout += chunk.toString();
        if (stdout.includes('Tom Ray')) resolve();
        else setTimeout(() => child.stdin.write('Who steers the train to Lyon?\n'), 50);
      });
    });
    child.stdin.write('Who steers the train to Lyon?\n');
    await opened;
    await writeFile(join(folder, 'b.txt'), 'The train to Lyon is steered by driver Tom Ray.\n');
    await asked;
    child.stdin.end();
    await ended;
    expect(stderr).toMatch(/ready in/);
    expect(stderr).not.toMatch(/^\{|reloaded/m);
  });
});

describe('a command line with a mistake', () => {
  const programs = ['index', 'ask', 'import', 'check-corpus', 'doctor', 'state', 'register'];

  it.each(programs)('%s names the option that it does not know, and shows its usage', async (program) => {
    const { code, stdout, stderr } = await run(program, ['--colour']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^There is no option --colour\.\n\nnpm (?:run|start)/);
  });

  it('asks for words where a question has none', async () => {
    const { code, stdout, stderr } = await run('ask', ['???']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^What would you like to know\? Ask in words/);
  });

  it.each(programs)('%s --help shows its usage, in Vietnamese too', async (program) => {
    const { code, stdout, stderr } = await run(program, ['--help'], { LANG: 'vi_VN.UTF-8' });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^npm (?:run|start)[^]*[ạệộờươđ]/);
  });

  it.each([
    ['ask', ['--limt', '3', 'x'], 'There is no option --limt. Did you mean --limit?'],
    ['ask', ['-limit', '3', 'x'], 'There is no option -limit. Did you mean --limit?'],
    ['ask', ['--lim=3', 'x'], 'There is no option --lim. Did you mean --limit?'],
    ['ask', ['x', '--limit'], '--limit needs a value after it.'],
    ['ask', ['--limit', '--json', 'x'], '--limit needs a value after it.'],
    ['ask', ['--json=yes', 'x'], '--json takes no value.'],
    ['import', ['--dryrun', 'x'], 'There is no option --dryrun. Did you mean --dry-run?'],
    ['check-corpus', ['--hlep'], 'There is no option --hlep. Did you mean --help?'],
    ['doctor', ['please'], '"please" is one word too many.'],
  ])('%s %j is told what to write', async (program, args, sentence) => {
    const { code, stderr } = await run(program, args);
    expect(code).toBe(2);
    expect(stderr.split('\n')[0]).toBe(sentence);
  });

  it('is told in Vietnamese where the terminal is', async () => {
    const { stderr } = await run('ask', ['--limt', '3', 'x'], { LC_ALL: 'vi_VN.UTF-8' });
    expect(stderr).toMatch(/^Không có tuỳ chọn --limt\. Có phải bạn muốn gõ --limit\?/);
  });
});

describe('npm run state', () => {
  it('says what it cannot do, and what it can', async () => {
    const { code, stderr } = await run('state', ['bogus']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^It cannot do "bogus"\.\n\n.* check \| clear \| move DIR/);
  });
});

describe('npm run import', () => {
  it('writes Markdown, prints a table, and does nothing twice', async () => {
    const from = await corpusFolder({
      'a.html': '<h1>The fair</h1><p>The fair opens on 6 May 2023 at the harbour.</p>',
    });
    const into = await corpusFolder();
    const dry = await run('import', [from, '--into', into, '--dry-run']);
    expect(dry.stderr).toBe('');
    expect(dry.stdout).toMatch(
      /^would be written +The fair\n +the-fair\.md\n +date unknown\n\nSummary: 1 would be/,
    );
    const first = await run('import', [from, '--into', into]);
    expect(first.code).toBe(0);
    const written = await readFile(`${into}/the-fair.md`, 'utf8');
    expect(written).toContain('The fair opens on 6 May 2023');
    expect(written).toContain('language: en');
    const again = await run('import', [from, '--into', into], { LANG: 'vi_VN.UTF-8' });
    expect(again.stdout).toMatch(/^đã có +The fair\n +the-fair\.md\n\nTổng kết: 1 đã có\n$/);
  });

  it('says where nothing can be written, before it reads anything', async () => {
    const from = await corpusFolder({ 'a.md': 'The fair opens on 6 May 2023.' });
    for (const args of [
      ['--into', `${from}/a.md`],
      ['--dry-run', '--into', `${from}/a.md`],
    ]) {
      const { code, stdout, stderr } = await run('import', [from, ...args]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(`cannot be written into ${from}/a.md`);
    }
    expect((await run('import', [from, '--into', ''])).stderr).toContain('--into needs a value');
  });

  it('refuses an address of this machine, and says with its exit code that something is missing', async () => {
    const { code, stdout } = await run('import', ['http://127.0.0.1:9/a', '--into', await corpusFolder()]);
    expect({ code, stdout }).toEqual({ code: 6, stdout: expect.stringContaining('private network') });
  });

  it('says what it takes', async () => {
    const { code, stderr } = await run('import', []);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^What should be imported\?/),
    });
  });
});

describe('npm run check-corpus', () => {
  const text =
    'The council met on Tuesday and spoke for three hours about the roads of the old town and the trees along the river, and then about the new library and the school.';

  it('says what to look at, in the language of the terminal, and ends with 6', async () => {
    const folder = await corpusFolder({ 'a.md': `${text}\n` });
    const english = await run('check-corpus', [folder]);
    expect(english.code).toBe(6);
    expect(english.stdout).toMatch(
      /^a\.md: its title is unknown: .*\na\.md: its date is unknown: .*\n\n1 article checked: 2 things to look at\.\n$/,
    );
    const vietnamese = await run('check-corpus', [folder], { LANG: 'vi_VN.UTF-8' });
    expect(vietnamese.stdout).toContain('Đã kiểm tra 1 bài viết: 2 điểm cần xem lại.');
  });

  it('ends with 0 where there is nothing, and with 3 where there are no articles', async () => {
    const folder = await corpusFolder({ 'a.md': `---\ntitle: A\ndate: 2023-05-06\n---\n${text}\n` });
    expect(await run('check-corpus', [folder])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(
        /^1 article checked: nothing found\.\nIt looked for .*\(0 sentences compared\).* cannot know whether an article is right\.\n$/,
      ),
    });
    expect(await run('check-corpus', ['--corpus', await corpusFolder()])).toMatchObject({ code: 3 });
    expect(await run('check-corpus', ['a', '--corpus', 'b'])).toMatchObject({ code: 2 });
  });
});
