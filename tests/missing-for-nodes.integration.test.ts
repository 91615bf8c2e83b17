import { spawnSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { corpusFolder } from './support/corpus-folder.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const JAVA = 'java version "21.0.4"';

/** Runs a tool of the search cluster on a machine that has these programs and says their versions so. */
async function run(tool: string, programs: Readonly<Record<string, string>>) {
  const path = join(await corpusFolder(), 'bin');
  await mkdir(path);
  await symlink('/bin/sh', join(path, 'sh'));
  for (const [program, said] of Object.entries(programs))
    await writeFile(join(path, program), `#!/bin/sh\necho '${said}'\n`, { mode: 0o755 });
  const args = ['--import', './scripts/tool.mjs', tool];
  const options = { cwd: ROOT, env: { PATH: path }, encoding: 'utf8', timeout: 60_000 } as const;
  const { stdout, stderr, status } = spawnSync(process.execPath, args, options);
  return { stdout, stderr, status };
}

it.each([
  [{}, 'there is no Java here: install a JDK, version 17 or later'],
  [{ java: 'java version "1.8.0_402"' }, 'Java 8 is too old: install a JDK, version 17 or later'],
  [{ java: JAVA }, 'there is a Java runtime, but no compiler (javac): install a JDK'],
  [{ java: JAVA, javac: 'javac 21.0.4' }, 'there is no Maven here (mvn): install it'],
])('nodes cannot run beside %o alone, and npm run cluster says so', async (programs, missing) => {
  expect(await run('cluster/start.ts', programs)).toEqual({
    stdout: '',
    stderr: `The cluster needs Java and Maven, and ${missing}.\n`,
    status: 2,
  });
});

it('their tests are left out with one line', async () => {
  const said = 'The tests of the search cluster are left out: there is no Maven here (mvn): install it.\n';
  const programs = { java: JAVA, javac: 'javac 21.0.4' };
  expect(await run('cluster/check.ts', programs)).toEqual({ stdout: said, stderr: '', status: 0 });
});
