import { beforeAll, describe, expect, it } from 'vitest';
import type { Fetched, Web } from '../../src/corpus/fetching/web.ts';
import type { submitAttachment } from '../../src/corpus/importing/submit.ts';
import { HARMLESS, HOSTILE, MEGABYTE } from '../corpus/hostile-files.ts';

/** The compiled module: only there a file is read in a thread of its own. */
const compiled = new URL('../../dist/corpus/importing/submit.js', import.meta.url).href;
/** What is fetched at most of an attachment. */
const MOST_BYTES = 10 * MEGABYTE;

describe('a hostile file that is attached', () => {
  let submit: typeof submitAttachment;
  const attach = async (name: string, contents: string | Uint8Array) => {
    const bytes = Buffer.from(contents).subarray(0, MOST_BYTES);
    const fetched: Fetched = { address: `https://files.example/${name}`, type: '', charset: '', bytes };
    const web: Web = { get: () => Promise.resolve(fetched) };
    const before = process.cpuUsage();
    const submitted = await submit(web, { name, url: fetched.address }, ['files.example']);
    const { user, system } = process.cpuUsage(before);
    return { submitted, seconds: (user + system) / 1_000_000 };
  };
  beforeAll(async () => {
    const module: { submitAttachment: typeof submitAttachment } = await import(compiled);
    submit = module.submitAttachment;
    await attach('good.md', 'The council met on Monday.');
  });

  it.each(
    HOSTILE.filter(([name]) =>
      ['large.md', 'chat.txt', 'quoted.txt', 'large.html', 'large.json', 'wide.docx'].includes(name),
    ),
  )(
    'is previewed or refused within two seconds: %s',
    { timeout: 30_000, retry: 2 },
    async (name, contents) => {
      const { submitted, seconds } = await attach(name, contents);
      expect(seconds).toBeLessThan(2);
      if (!HARMLESS.has(name)) expect(submitted).toHaveProperty('problem');
    },
  );
});
