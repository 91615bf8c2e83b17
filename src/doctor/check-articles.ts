import { areShipped } from '../config/default-folders.ts';
import { CorpusUnavailable, loadCorpus } from '../corpus/load.ts';
import { reasonIn } from '../corpus/reasons/reason-in.ts';
import { type Skipped, skippedApart } from '../corpus/skipped.ts';
import { EXIT } from '../exit-codes.ts';
import { problemIn } from '../terminal/problem-in.ts';
import type { Finding } from './finding.ts';
import type { DoctorMessages } from './messages.ts';

/** The most skipped files that are named. */
const SHOWN = 5;

/** Checks whether the folder can be read and holds articles, and says what is left out. */
export async function checkArticles(
  directory: string,
  maxFileBytes: number,
  messages: DoctorMessages,
): Promise<readonly Finding[]> {
  try {
    const { articles, skipped } = await loadCorpus(directory, { maxFileBytes });
    const findings: Finding[] = [
      articles.length === 0
        ? {
            state: 'wrong',
            says: messages.noArticles(directory),
            todo: messages.putArticles,
            exit: EXIT.corpus,
          }
        : { state: 'well', says: messages.articles(articles.length, directory) },
    ];
    if (areShipped(directory)) {
      findings.push({ state: 'hint', says: messages.shipped, todo: messages.putOwnArticles });
    }
    const { leftOut, fields } = skippedApart(skipped);
    const hint = (says: string, todo: string, named: readonly Skipped[]): void => {
      const shown = named
        .slice(0, SHOWN)
        .map(({ path, reason }) => `\n    ${path}: ${reasonIn(messages.language, reason)}`);
      if (named.length > 0) findings.push({ state: 'hint', says: says + shown.join(''), todo });
    };
    hint(messages.skipped(leftOut.length), messages.mendSkipped, leftOut);
    hint(messages.fields(fields.length), messages.mendFields, fields);
    return findings;
  } catch (error) {
    if (!(error instanceof CorpusUnavailable)) throw error;
    const says = problemIn(messages.language, error.message);
    return [{ state: 'wrong', says, todo: messages.mendFolder, exit: EXIT.corpus }];
  }
}
