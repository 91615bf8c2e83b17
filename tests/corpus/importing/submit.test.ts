import { readdirSync } from 'node:fs';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createWeb } from '../../../src/corpus/fetching/web.ts';
import { submitAttachment } from '../../../src/corpus/importing/submit.ts';
import { siteWith } from '../fetching/loopback.ts';
import { folderWith } from '../folder.ts';

/** What is read out of a file that somebody attaches. */
async function submitted(name: string, contents: string) {
  const { origin } = await siteWith(() => ({ [`/${name}`]: contents }));
  const web = createWeb({ allowLoopback: true });
  return submitAttachment(web, { name, url: `${origin}/${name}` }, [new URL(origin).host]);
}

const entries = (count: number): string =>
  Array.from({ length: count }, (_, at) =>
    JSON.stringify({ title: `Kiosk ${at}`, text: `Kiosk number ${at} opened today.` }),
  ).join('\n');

describe('a file that is sent to be added', () => {
  it('may hold fifty articles, and no more', async () => {
    expect(await submitted('fifty.jsonl', entries(50))).toMatchObject({
      submission: { from: 'fifty.jsonl', files: { length: 50 } },
    });
    expect(await submitted('more.jsonl', entries(51))).toMatchObject({
      problem: { reason: expect.stringMatching(/^it contains more than 50 articles: use /) },
    });
  });

  it('may be a table, whose name is its title', async () => {
    expect(await submitted('ferry_prices.csv', 'Ferry,Adults\nElsa,4 €\n')).toMatchObject({
      submission: {
        files: [
          {
            name: 'ferry-prices',
            title: 'Ferry prices',
            contents: expect.stringContaining('| Elsa | 4 € |'),
          },
        ],
      },
    });
  });

  it('leaves nothing in the system’s temporary folder', async () => {
    const temporary = await folderWith({});
    vi.stubEnv('TMPDIR', temporary);
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(
      await submitted('kiosk.html', '<title>Kiosk</title><p>The kiosk opened today.</p>'),
    ).toHaveProperty('submission');
    expect(readdirSync(temporary)).toEqual([]);
  });
});
