import { areShipped } from '../config/default-folders.ts';
import { CorpusUnavailable, loadCorpus } from '../corpus/load.ts';
import { reasonIn } from '../corpus/reasons/reason-in.ts';
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
    if (skipped.length > 0) {
      const shown = skipped
        .slice(0, SHOWN)
        .map(({ path, reason }) => `\n    ${path}: ${reasonIn(messages.language, reason)}`);
      const says = messages.skipped(skipped.length) + shown.join('');
      findings.push({ state: 'hint', says, todo: messages.mendSkipped });
    }
    return findings;
  } catch (error) {
    if (!(error instanceof CorpusUnavailable)) throw error;
    const says = problemIn(messages.language, error.message);
    return [{ state: 'wrong', says, todo: messages.mendFolder, exit: EXIT.corpus }];
  }
}
