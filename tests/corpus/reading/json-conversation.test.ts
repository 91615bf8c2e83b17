import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/corpus/reading/json/read-json.ts';

const SAID = [
  ['Ada Penn', 'the oven is in by the top gate'],
  ['Bo Reed', 'how long is the list for a loaf now?'],
  ['Cy Dale', 'nineteen names on it, two weeks or so'],
  ['Bo Reed', 'put me down then'],
] as const;

async function partsOf(value: unknown, name = 'oven-talk.json') {
  const { parts } = await readJson(Buffer.from(JSON.stringify(value)), name);
  return parts.map(({ article }) => article);
}

const slack = (said: readonly (readonly [string, string])[]) =>
  said.map(([name, text], at) => ({
    type: 'message',
    user: `U${at}`,
    ts: `${1_683_367_200 + at * 60}.000100`,
    user_profile: { real_name: name },
    text,
  }));

describe('a conversation in JSON', () => {
  it('of Slack is an article a day, with who says what', async () => {
    const [day, ...others] = await partsOf(slack(SAID));
    expect(others).toEqual([]);
    expect(day).toMatchObject({ title: 'Oven talk', published: { iso: '2023-05-06' } });
    expect(day?.text).toBe(SAID.map(([name, text]) => `${name}: ${text}`).join('\n\n'));
  });

  it('keeps the signs that messages show', async () => {
    const said = SAID.map(([name, text]) => [name, `${text}, 2 &lt; 3\n\\# no title`] as const);
    const [day] = await partsOf(slack(said));
    expect(day?.text).toContain('Ada Penn: the oven is in by the top gate, 2 < 3\n# no title');
  });

  it('of Discord has its channel for a title, and a day for each', async () => {
    const messages = SAID.map(([nickname, content], at) => ({
      id: String(at),
      type: 'Default',
      timestamp: `2023-05-0${at < 2 ? 6 : 7}T10:0${at}:00+00:00`,
      content,
      author: { id: nickname, name: nickname, nickname, discriminator: '0000' },
    }));
    const days = await partsOf({
      guild: { name: 'Mill' },
      channel: { name: 'oven', category: 'Text Channels' },
      messages,
    });
    expect(days.map(({ title, published }) => [title, published?.iso])).toEqual([
      ['#oven', '2023-05-06'],
      ['#oven', '2023-05-07'],
    ]);
  });

  it('is none where one person writes, or what is written is long: each is an article', async () => {
    const long = 'The oven is lit at six in the morning, and every team brings its own flour. '.repeat(4);
    expect(await partsOf(slack(SAID.map(([, text]) => ['Ada Penn', text])))).toHaveLength(4);
    expect(await partsOf(slack(SAID.map(([name, text]) => [name, `${text}. ${long}`])))).toHaveLength(4);
  });
});
