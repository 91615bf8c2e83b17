import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { Act, ChannelShown, CommandsShown, Outcome, WhyShown } from '../../preview/shapes.ts';
import { CITY } from '../discord/city.ts';
import { walk } from '../support/simulated-discord/rules-components.ts';
import { sharedPreview } from './running-preview.ts';

const FILES = CITY as Readonly<Record<string, string>>;
const OPENED = 'Who opened the new bridge over the Saigon river?';

describe('the server of the preview', () => {
  const preview = sharedPreview(FILES);
  const get = async (path: string) => (await fetch(preview.server.address + path)).json();
  const channel = (as: string, place = 'guild') =>
    get(`/channel?as=${encodeURIComponent(as)}&in=${place}`) as Promise<ChannelShown>;
  const post = (body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${preview.server.address}/act`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const act = async (given: Act) => (await (await post(given)).json()) as Outcome;
  const ask = (as: string, question: string, options = {}) =>
    act({ as, in: 'guild', kind: 'slash', name: 'ask', options: { question, ...options } });

  /** The status of a request that says it is for another host; fetch lets nobody say so. */
  const statusFor = (host: string, path = '/') =>
    new Promise<number | undefined>((resolve, reject) => {
      const { port } = new URL(preview.server.address);
      request({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });

  it('answers this machine alone, and no page but its own', async () => {
    const { port } = new URL(preview.server.address);
    expect(await statusFor(`127.0.0.1:${port}`)).toBe(200);
    expect(await statusFor(`localhost:${port}`)).toBe(200);
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1:${port}.evil.example`,
    ])
      expect([host, await statusFor(host)]).toEqual([host, 421]);
    expect((await post({}, { origin: 'http://evil.example' })).status).toBe(403);
    expect((await post({}, { 'content-type': 'text/plain' })).status).toBe(415);
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4');
    if (outside) await expect(fetch(`http://${outside.address}:${port}/`)).rejects.toThrow();
  });

  it('refuses what it does not know with a sentence', async () => {
    expect((await fetch(`${preview.server.address}/../package.json`)).status).toBe(404);
    expect((await fetch(`${preview.server.address}/channel?as=nobody&in=guild`)).status).toBe(400);
    expect((await fetch(preview.server.address, { method: 'DELETE' })).status).toBe(405);
    expect(
      (await post({ as: 'Anna', in: 'guild', kind: 'slash', name: 'nothing', options: {} })).status,
    ).toBe(200);
    expect(await act({ as: 'Anna', in: 'guild', kind: 'press', message: '1', customId: 'x' })).toEqual({
      problem: 'That message is not there any more.',
    });
  });

  it('shows to each what they see, from the payload that the bot sent', async () => {
    const { message } = await ask('Anna', OPENED, { private: true });
    const [own, other] = [await channel('Anna'), await channel('Minh')];
    expect(own.messages.at(-1)).toMatchObject({
      id: message,
      private: true,
      used: { by: 'Anna', what: '/ask' },
      components: [{ type: 17, components: [{ type: 10, content: `### ${OPENED}` }, {}, {}, {}] }],
    });
    expect(other.messages.some(({ id }) => id === message)).toBe(false);
  });

  it('offers the commands in the language of who asks, and those for admins to admins', async () => {
    const commands = async (as: string) =>
      (await get(`/commands?as=${encodeURIComponent(as)}&in=guild`)) as CommandsShown;
    const [anna, minh, grace] = [await commands('Anna'), await commands('Minh'), await commands('Grace')];
    expect(anna.slash[0]).toMatchObject({
      name: 'ask',
      label: 'ask',
      options: [{ label: 'question' }, {}, {}],
    });
    expect(minh.slash[0]).toMatchObject({
      name: 'ask',
      label: 'hỏi',
      options: [{ label: 'câu-hỏi' }, {}, {}],
    });
    expect(anna.slash.some(({ name }) => name.startsWith('corpus'))).toBe(false);
    expect(grace.slash.some(({ name }) => name === 'corpus reload')).toBe(true);
  });

  it('says why, with the quote marked in its article, and nothing of a list', async () => {
    const why = async (message = '') => (await get(`/why?message=${message}`)) as WhyShown | null;
    const explained = await why((await ask('Anna', OPENED)).message);
    expect(explained).toMatchObject({ question: OPENED, found: true, asksFor: 'person' });
    expect(explained?.confidence).toBeGreaterThan(explained?.threshold ?? 1);
    expect(explained?.terms.map(({ text }) => text)).toContain('bridge');
    const [article] = explained?.articles ?? [];
    expect(article?.title).toBe('The bridge opens');
    expect(FILES['bridge.md']).toContain(
      article?.pieces
        .map(({ text }) => text)
        .join('')
        .trimEnd(),
    );
    const quoted = article?.pieces.filter(({ mark }) => mark !== 'none').map(({ text }) => text);
    expect(quoted?.join('')).toMatch(/^The new bridge over the Saigon river was opened on Monday by Mayor/);
    expect(article?.pieces.filter(({ mark }) => mark === 'bold').map(({ text }) => text)).toContain(
      'Mayor Nguyen Van An',
    );
    const list = await act({ as: 'Anna', in: 'guild', kind: 'slash', name: 'articles', options: {} });
    expect(await why(list.message)).toBeNull();
    expect(await why((await ask('Anna', 'What is the capital of France?')).message)).toMatchObject({
      found: false,
    });
    const direct = {
      as: 'Minh',
      in: 'dm',
      kind: 'says',
      text: 'Ai phát minh ra điện thoại?',
      replyTo: null,
    } as const;
    expect(await why((await act(direct)).message)).toMatchObject({ found: false });
  });

  it('changes a copy of the articles', async () => {
    const text = '---\ntitle: A new park\n---\nThe park on the western bank opens in May, the city said.\n';
    const file = { name: 'park.md', base64: Buffer.from(text).toString('base64') };
    const offered = await act({
      as: 'Grace',
      in: 'guild',
      kind: 'slash',
      name: 'corpus add',
      options: { file },
    });
    const card = (await channel('Grace')).messages.find(({ id }) => id === offered.message);
    const add = [...walk(card?.components ?? [])].find(({ label }) => label === 'Add');
    const customId = add?.custom_id ?? '';
    expect(
      await act({ as: 'Grace', in: 'guild', kind: 'press', message: card?.id ?? '', customId }),
    ).not.toHaveProperty('problem');
    expect(preview.world.library.articles().map(({ title }) => title)).toContain('A new park');
    expect(readdirSync(preview.corpusDir).toSorted()).toEqual(Object.keys(FILES).toSorted());
  });

  it('tells who waits as soon as something changes', async () => {
    const before = await channel('Minh');
    const waiting = get(`/channel?as=Minh&in=guild&after=${before.version}`) as Promise<ChannelShown>;
    const { message } = await ask('Anna', OPENED);
    expect((await waiting).messages.at(-1)?.id).toBe(message);
  });
});
