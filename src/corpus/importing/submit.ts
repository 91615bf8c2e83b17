import { extname } from 'node:path';
import { letOthersRun } from '../../text/let-others-run.ts';
import { ownCommand } from '../../text/own-command.ts';
import type { Article } from '../article.ts';
import { extensionOf, readableBytes } from '../fetching/fetched-file.ts';
import type { Web } from '../fetching/web.ts';
import { FORMATS } from '../reading/formats.ts';
import { isOtherFormat, whyNotSupported } from '../reading/other-formats.ts';
import { Unreadable } from '../reading/unreadable.ts';
import type { Submission } from '../storage/shelf/incoming.ts';
import { articleMarkdown, type Writable } from '../writing/article-markdown.ts';
import { fileNameOf } from '../writing/file-name.ts';
import { type SourceReader, withSourceReader } from './read-bytes.ts';
import { type Problem, readSources } from './sources.ts';

/** Articles of one file, feed or sitemap that are added at once; a folder or an import takes more. */
const MOST_ARTICLES = 50;
/** How long pages of a feed or sitemap are read for somebody who waits. */
const PATIENCE_MS = 60_000;
/** The longest file that is written, in bytes: the loader's default. */
const LONGEST = 2 * 1_048_576;
const TOO_LONG = 'it is too long for an article: split it';

/** What was sent, read into files as they would be written, or the reason why there is nothing to write. */
export type Submitted = { readonly submission: Submission } | { readonly problem: Problem };

/** Reads a file that somebody has attached; it is fetched only from these hosts. */
export async function submitAttachment(
  web: Web,
  { name, url }: { readonly name: string; readonly url: string },
  hosts: readonly string[],
): Promise<Submitted> {
  const named = extname(name).toLowerCase();
  if (isOtherFormat(named)) return { problem: { reason: whyNotSupported(named) } };
  const fetched = await web.get(url, { hosts });
  const bytes = readableBytes(fetched);
  const extension = FORMATS.has(named) ? named : extensionOf({ ...fetched, bytes });
  return withSourceReader({}, async (reader) => {
    const { articles, skipped } = await reader.bytes(bytes, name, extension);
    const warnings = skipped.map(({ reason }) => reason);
    return submissionOf(name, articles, warnings, reader);
  });
}

/** Reads a page, the entries of a feed or the pages of a sitemap. */
export function submitLink(web: Web, address: string): Promise<Submitted> {
  return withSourceReader({}, (reader) => readLink(web, address, reader));
}

async function readLink(web: Web, address: string, reader: SourceReader): Promise<Submitted> {
  const articles: Article[] = [];
  const warnings: string[] = [];
  let problem: Problem | undefined;
  const until = Date.now() + PATIENCE_MS;
  for await (const read of readSources([address], { web, reader })) {
    if (read.problem !== null) problem ??= read.problem;
    articles.push(...read.articles);
    warnings.push(...read.warnings.map(({ reason }) => reason));
    if (articles.length > MOST_ARTICLES) break;
    if (Date.now() < until) continue;
    warnings.push(`it takes too long, so only the first pages were read: use ${ownCommand('import')}`);
    break;
  }
  if (articles.length === 0 && problem !== undefined) return { problem };
  return submissionOf(address, articles, warnings, reader);
}

/** Takes a text, such as a message, as an article; facts that are given win over those that it states. */
export function submitText(from: string, text: string, facts: Partial<Writable>): Promise<Submitted> {
  return withSourceReader({}, async (reader) => {
    try {
      const articles = await reader.markdown(Buffer.from(text), 'message.md');
      const stated = articles.map((article) => ({ ...article, ...facts }));
      return await submissionOf(from, stated, [], reader);
    } catch (error) {
      return { problem: unreadable(error) };
    }
  });
}

/** The articles in a submission's first `most` files, in all of them by default. Rejects for a file that holds none any more. */
export function articlesIn({ files }: Submission, most = files.length): Promise<readonly Article[]> {
  return withSourceReader({}, async (reader) => {
    const articles: Article[] = [];
    for (const { name, contents } of files.slice(0, most))
      articles.push(...(await reader.markdown(Buffer.from(contents), `${name}.md`)));
    return articles;
  });
}

/** A submission whose only article has other facts. */
export async function withFacts(submission: Submission, facts: Partial<Writable>): Promise<Submitted> {
  const [article] = await articlesIn(submission, 1);
  if (article === undefined) return { problem: { reason: 'it contains no article' } };
  const stated = [{ ...article, ...facts }];
  return withSourceReader({}, (reader) => submissionOf(submission.from, stated, submission.warnings, reader));
}

async function submissionOf(
  from: string,
  articles: readonly Article[],
  warnings: readonly string[],
  reader: SourceReader,
): Promise<Submitted> {
  if (articles.length === 0) return { problem: { reason: warnings[0] ?? 'it contains no article' } };
  if (articles.length > MOST_ARTICLES)
    return {
      problem: { reason: `it contains more than ${MOST_ARTICLES} articles: use ${ownCommand('import')}` },
    };
  try {
    const files = [];
    for (const article of articles) {
      const name = fileNameOf(article);
      if (Buffer.byteLength(article.text) > LONGEST) throw new Unreadable(TOO_LONG);
      const contents = await articleMarkdown(article, `${name}.md`, reader.markdown);
      if (contents === null)
        throw new Unreadable(
          'it would not survive being written as Markdown: put the file into the folder as it is',
        );
      if (Buffer.byteLength(contents) > LONGEST) throw new Unreadable(TOO_LONG);
      files.push({ name, title: article.title, contents });
      await letOthersRun();
    }
    return { submission: { from, files, warnings } };
  } catch (error) {
    return { problem: unreadable(error) };
  }
}

function unreadable(error: unknown): Problem {
  if (error instanceof Unreadable) return { reason: error.message };
  throw error;
}
