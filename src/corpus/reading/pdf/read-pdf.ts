import { extractTextItems, getDocumentProxy } from 'unpdf';
import { decodeText } from '../decode.ts';
import { realAuthor, realTitle } from '../facts/document-facts.ts';
import { fieldsFrom } from '../facts/field-values.ts';
import { withRows } from '../plain/columns.ts';
import { repairCopied } from '../plain/repair.ts';
import { readTextUnder } from '../read-page.ts';
import { onlyArticle, type Reading } from '../reader.ts';
import { Unreadable } from '../unreadable.ts';
import { hasVastPage } from './page-contents.ts';
import { linesOf, usualSize } from './page-lines.ts';
import { pageText } from './page-text.ts';
import { withoutRunningLines } from './running-lines.ts';
import { shownTitle } from './shown-title.ts';

/** A longer document is a book. */
const MOST_PAGES = 400;

/**
 * Reads a PDF that holds text: its lines in order, those of a paragraph joined, page numbers and running heads removed, tables in rows. A scan
 * is a picture and holds no text. Its title is what it shows in the largest letters, else what its properties state. The day the file was
 * made is not the day the article was published.
 * @throws {Unreadable} for anything that is not a PDF, one that is locked, one without text, one of more than 400 pages, and one with
 * a page of more than 4 MB of text and drawings.
 */
export async function readPdf(bytes: Buffer): Promise<Reading> {
  if (hasVastPage(bytes))
    throw new Unreadable(
      'one of its pages has more than 4 MB of text and drawings: split it, or save it as plain text',
    );
  const document = await opened(bytes);
  if (document.numPages > MOST_PAGES) throw new Unreadable('it has more than 400 pages: split it');
  const { items } = await extractTextItems(document);
  const pages = withoutRunningLines(items.map(linesOf));
  const usual = usualSize(pages.flat());
  const texts = pages.map((lines) => pageText(lines, usual)).filter((page) => page !== '');
  if (texts.length === 0)
    throw new Unreadable('it contains only pictures of text: run text recognition (OCR) on it first');
  const repaired = repairCopied(decodeText(texts.join('\n\f\n'))).text.replaceAll('\f', '\n');
  const { title, author } = await propertiesOf(document);
  const fields = fieldsFrom({ title: shownTitle(pages[0] ?? [], usual) || title, author });
  const { text, kinds } = withRows(repaired);
  const { article, leftOut } = readTextUnder(text, fields, { kinds });
  return onlyArticle(article, leftOut);
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** What the properties state; empty for what they do not, and for what no reader can make out. */
async function propertiesOf(
  document: PdfDocument,
): Promise<{ readonly title: string; readonly author: string }> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const stated = new Map<string, unknown>(Object.entries(info));
  const [title, author] = [stated.get('Title'), stated.get('Author')];
  return {
    title: typeof title === 'string' ? realTitle(title) : '',
    author: typeof author === 'string' ? realAuthor(author) : '',
  };
}

async function opened(bytes: Buffer) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      stopAtErrors: true,
    });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new Unreadable(
      isLocked
        ? 'it is locked with a password: save it without one'
        : 'it is not a PDF, or it is damaged: save it again as a PDF',
    );
  }
}
