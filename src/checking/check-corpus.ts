import type { Corpus } from '../corpus/article.ts';
import { isOfProgram } from '../corpus/reading/json/message.ts';
import type { Skipped } from '../corpus/skipped.ts';
import { createRetriever } from '../retrieval/retriever.ts';
import type { OnDone } from '../text/on-done.ts';
import { byCodeUnit } from '../text/order.ts';
import { articleFindings } from './article-findings.ts';
import { changedFacts, type Hint } from './changed-facts.ts';
import { contradictions } from './contradictions.ts';
import { deadSynonyms } from './dead-synonyms.ts';
import type { Finding } from './finding.ts';

/** What a check found, and how much of the articles was compared with each other. */
export interface CheckReport {
  readonly articles: number;
  /** What was left out first, each kind in order of path and line. */
  readonly findings: readonly Finding[];
  /** What later articles may have changed: hints for the author, not faults. */
  readonly hints: readonly Hint[];
  /** Sentences that state a date, a place or a number, and how many of them were compared with the other articles. */
  readonly statements: number;
  readonly compared: number;
}

/** Looks for everything that an author should look at before people ask. Questions are answered by words alone: the same everywhere. */
export async function checkCorpus(
  { articles, skipped, synonyms }: Corpus,
  onProgress?: OnDone,
): Promise<CheckReport> {
  const retriever = await createRetriever({ articles, synonyms });
  const compared = await contradictions(articles, (question) => retriever.answer(question), onProgress);
  const findings: Finding[] = [
    ...skipped.filter(({ reason }) => !isOfProgram(reason)).map(findingOf),
    ...articleFindings(articles),
    ...(await deadSynonyms(articles, synonyms)),
    ...compared.findings,
  ];
  return {
    articles: articles.length,
    findings: findings.toSorted(
      (a, b) => rankOf(a) - rankOf(b) || byCodeUnit(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0),
    ),
    hints: changedFacts(articles, compared.changes),
    statements: compared.statements,
    compared: compared.asked,
  };
}

function findingOf({ path, line, reason, isField }: Skipped): Finding {
  return { kind: isField === true ? 'field' : 'left-out', path, line, detail: reason };
}

function rankOf({ kind }: Finding): number {
  return kind === 'left-out' ? 0 : 1;
}
