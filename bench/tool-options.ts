import { EXIT } from '../src/exit-codes.ts';
import { type Options, readCommandLine, UsageError } from '../src/terminal/command-line.ts';

/** As many words as there are. */
export const MANY = Number.POSITIVE_INFINITY;

/** What a tool for development takes on its command line. */
export interface ToolLine<Taken extends Options> {
  /** What `--help` prints, and what stands below a mistake. */
  readonly usage: string;
  readonly options?: Taken;
  /** How many words it takes beside its options, such as folders: from the first number to the second; none where it is left out. */
  readonly words?: readonly [least: number, most: number];
}

/** The options and words of a tool for development. A mistake ends it with a sentence and the usage, `--help` with the usage alone. */
export function toolLine<const Taken extends Options>({ usage, options, words = [0, 0] }: ToolLine<Taken>) {
  return orEnd(() => {
    const [least, most] = words;
    const line = readCommandLine(process.argv.slice(2), {
      options: options ?? ({} as Taken),
      words: most > 0,
      usage: { en: usage, vi: usage },
      language: 'en',
    });
    const given = line.positionals;
    if (given.length < least) throw new UsageError(`Something is missing after the command.\n\n${usage}`);
    if (given.length > most) throw new UsageError(`"${given[most]}" is one word too many.\n\n${usage}`);
    return { values: line.values, words: given };
  });
}

/** What a number of a tool has to be. */
export interface NumberBounds {
  readonly least?: number;
  /** Whether 1.5 is one. */
  readonly fraction?: boolean;
}

/** The number that is given for an option or a word; another thing ends the tool with a sentence. What is not given stays undefined. */
export function toolNumber<Given extends string | undefined>(
  name: string,
  given: Given,
  { least = 1, fraction = false }: NumberBounds = {},
): Given extends string ? number : number | undefined {
  const number = given === undefined ? undefined : Number(given.trim() === '' ? Number.NaN : given);
  if (number !== undefined && !(number >= least && (fraction || Number.isInteger(number)))) {
    const kind = fraction ? 'number' : 'whole number';
    return endTool(`${name} takes a ${kind} from ${least} on, but it is "${given}".`);
  }
  return number as Given extends string ? number : number | undefined;
}

function orEnd<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return endTool(error.message);
  }
}

/** Ends a tool that was called in a wrong way. */
export function endTool(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  return process.exit(EXIT.usage);
}
