import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';

/** Every sentence, those that take something with a stand-in for it. */
function sentences(part: unknown, standIn: unknown = '…'): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') return [String(part(standIn, standIn, standIn))];
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap((one) => sentences(one, standIn));
}

const NAMED = COMMANDS.map(({ data }) => data.toJSON());

describe('the sentences of a language name commands as its readers see them', () => {
  it.each([
    ['en-US', NAMED.map(({ name }) => name)],
    ['vi', NAMED.map(({ name, name_localizations: names }) => names?.vi ?? name)],
  ])('%s', (locale, names) => {
    const commands = sentences(messagesFor(locale)).flatMap((sentence) =>
      [...sentence.matchAll(/(?<=^|[\s“])\/([\p{L}-]+)/gu)].map(([, name = '']) => name),
    );
    expect(commands.length).toBeGreaterThan(3);
    for (const command of commands) expect(names).toContain(command);
  });
});

it('English counts one thing in the singular', () => {
  const said = sentences(messagesFor('en-GB'), 1);
  expect(said).toContain('Done: 1 article, 1 passage, in 1 s.');
  expect(said.filter((sentence) => ONE_OF_MANY.test(sentence))).toEqual([]);
});

const ONE_OF_MANY =
  /(?<![\d-])1 (?:open )?(?:articles|passages|changes|questions|reports|shards|bots|seconds)/;

it('a Vietnamese reader is told the options by their Vietnamese names', () => {
  const { articles, corpus } = messagesFor('vi');
  const options = NAMED.flatMap((command) => ('options' in command ? (command.options ?? []) : []));
  const vietnamese = options.map(({ name_localizations: names }) => names?.vi);
  expect(vietnamese).toContain(articles.options.from);
  expect(vietnamese).toContain(articles.options.to);
  expect(corpus.empty).toContain('bắt-buộc:True');
});

it.each(['en-GB', 'vi'])(
  'help names every permission that a mention needs, and what posts a name (%s)',
  (locale) => {
    const { help, chat, buttons } = messagesFor(locale);
    for (const permission of Object.values(chat.permissions)) expect(help.permissions).toContain(permission);
    expect(help.privacy).toContain(buttons.person);
  },
);
