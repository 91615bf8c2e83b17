import { EXIT } from '../src/exit-codes.ts';
import { type Options, readCommandLine, UsageError } from '../src/terminal/command-line.ts';

/** The options of a tool for development, which takes no words; a mistake ends it with the usage, as every program does. */
export function toolOptions<const Taken extends Options>(options: Taken, usage: string) {
  try {
    const said = { en: usage, vi: usage };
    return readCommandLine(process.argv.slice(2), { options, words: false, usage: said, language: 'en' })
      .values;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(EXIT.usage);
  }
}
