import { extractTextItems, getDocumentProxy } from 'unpdf';
import { decodeText } from '../decode.ts';
import { fieldsFrom } from '../facts/field-values.ts';
import { repairCopied } from '../plain/repair.ts';
import { readTextUnder } from '../read-page.ts';
import { onlyArticle, type Reading } from '../reader.ts';
import { Unreadable } from '../unreadable.ts';
import { pageText } from './page-text.ts';

/** A longer document is a book. */
const MOST_PAGES = 400;

/**
 * Reads a PDF that holds text: its lines in order, those of a paragraph joined, page numbers and running heads removed. A scan is a picture
 * and holds no text. The day the file was made is not the day the article was published.
 * @throws {Unreadable} for anything that is not a PDF, one that is locked, one without text, and one of more than 400 pages.
 */
export async function readPdf(bytes: Buffer): Promise<Reading> {
  const document = await opened(bytes);
  if (document.numPages > MOST_PAGES) throw new Unreadable('it has more than 400 pages: split it');
  const { items } = await extractTextItems(document);
  const pages = items.map(pageText).filter((page) => page.trim() !== '');
  if (pages.length === 0)
    throw new Unreadable('it contains only pictures of text: run text recognition (OCR) on it first');
  const text = repairCopied(decodeText(pages.join('\n\f\n'))).text.replaceAll('\f', '\n');
  const { article, leftOut } = readTextUnder(text, fieldsFrom({}));
  return onlyArticle(article, leftOut);
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
