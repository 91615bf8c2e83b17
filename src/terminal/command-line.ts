import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Language } from '../corpus/article.ts';
import { editDistance } from '../text/edit-distance.ts';
import { COMMAND_LINE_MESSAGES } from './command-line-messages.ts';

/** A mistake in the command line; the message says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Options as Node.js describes them. */
export type Options = NonNullable<ParseArgsConfig['options']>;

/** The command line of one program. */
export interface CommandLineOptions<Taken extends Options> {
  readonly options: Taken;
  /** Whether it takes words besides its options. */
  readonly words: boolean;
  /** What `--help` prints, and what stands below a mistake. */
  readonly usage: Readonly<Record<Language, string>>;
  readonly language: Language;
}

/** An option is offered for a word with at most this many wrong letters. */
const NEAR = 3;

/** Parses the arguments; `--help` prints the usage and ends. @throws {UsageError} in plain words, with the nearest option. */
export function readCommandLine<const Taken extends Options>(
  args: readonly string[],
  { options, words, usage, language }: CommandLineOptions<Taken>,
) {
  const messages = COMMAND_LINE_MESSAGES[language];
  const known: Options = { ...options, help: { type: 'boolean', short: 'h' } };
  const { tokens } = parseArgs({
    args: [...args],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const wrong = (sentence: string): UsageError => new UsageError(`${sentence}\n\n${usage[language]}`);
  for (const token of tokens) {
    if (token.kind === 'positional' && !words) throw wrong(messages.noWords(token.value));
    if (token.kind !== 'option') continue;
    if (token.name === 'help') {
      process.stdout.write(usage[language]);
      process.exit();
    }
    const option = known[token.name];
    const typed = (args[token.index] ?? token.rawName).replace(/=.*$/s, '');
    if (option === undefined) throw wrong(messages.noOption(typed, nearest(typed, Object.keys(known))));
    if (option.type === 'boolean' && token.value !== undefined) throw wrong(messages.noValue(typed));
    const isLacking = token.value === undefined || (!token.inlineValue && token.value.startsWith('-'));
    if (option.type === 'string' && isLacking) throw wrong(messages.needsValue(typed));
  }
  return parseArgs({ args: [...args], options, allowPositionals: true });
}

/** The option that was most likely meant: one that begins so, or whose letters are nearly the same. */
function nearest(typed: string, options: readonly string[]): string | undefined {
  const bare = typed.replace(/^-+/, '').toLowerCase();
  const begun = bare.length > 1 ? options.find((option) => option.startsWith(bare)) : undefined;
  const [best] = options
    .map((option) => ({ option, wrong: editDistance(bare, option, NEAR) }))
    .filter(({ option, wrong }) => wrong < Math.min(NEAR, option.length / 2))
    .toSorted((a, b) => a.wrong - b.wrong);
  const meant = begun ?? best?.option;
  return meant === undefined ? undefined : `--${meant}`;
}
