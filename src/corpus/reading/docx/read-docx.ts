import { unzipSync } from 'fflate';
import { fieldsFrom } from '../facts/field-values.ts';
import { readPage } from '../read-page.ts';
import { onlyArticle, type Reading } from '../reader.ts';
import { Unreadable } from '../unreadable.ts';
import { coreProperties } from './core-properties.ts';
import { docxPieces, namedStyles } from './docx-pieces.ts';

/** The parts of a document that are unpacked. */
const PARTS = new Set(['word/document.xml', 'word/styles.xml', 'word/footnotes.xml', 'docProps/core.xml']);
/** A part that claims to be larger is not unpacked: a megabyte of zeros packs into a kilobyte. */
const LARGEST_PART = 24 * 1_048_576;

/** More paragraphs than this, of 40 letters each, are more than an article may have; to parse them takes longer than to refuse them. */
const MOST_PARAGRAPHS = 100_000;

/**
 * Reads a Word document: headings, paragraphs, lists, tables and footnotes. What was struck out, hidden or deleted under tracked changes is
 * not read. The day of its last change counts where nothing else states one; the day the document was made never does.
 * @throws {Unreadable} for anything that is not such a document, a part that unpacks to more than 24 MiB, more than 100,000 paragraphs, and a
 * page without words.
 */
export function readDocx(bytes: Buffer): Reading {
  const parts = unpacked(bytes);
  const part = (name: string): string => new TextDecoder().decode(parts[name] ?? new Uint8Array());
  const document = part('word/document.xml');
  if (document === '') throw new Unreadable('it is not a Word document (.docx): save it again as .docx');
  refuseManyParagraphs(document);
  const styles = namedStyles(part('word/styles.xml'));
  const pieces = [...docxPieces(document, styles), ...docxPieces(part('word/footnotes.xml'), styles)];
  const { title, author, changed } = coreProperties(part('docProps/core.xml'));
  const [first] = pieces;
  // A document's own title is often its template's: a heading says it better.
  const fields = fieldsFrom({ author, ...(first?.kind === 'heading' ? {} : { title }) });
  const { article, leftOut } = readPage(pieces, fields);
  return onlyArticle({ ...article, ...(changed === null ? {} : { changed }) }, leftOut);
}

function refuseManyParagraphs(document: string): void {
  let paragraphs = 0;
  for (let at = document.indexOf('<w:p>'); at !== -1; at = document.indexOf('<w:p>', at + 1)) paragraphs++;
  for (let at = document.indexOf('<w:p '); at !== -1; at = document.indexOf('<w:p ', at + 1)) paragraphs++;
  if (paragraphs > MOST_PARAGRAPHS)
    throw new Unreadable('it has more than 100,000 paragraphs: split it into several files');
}

function unpacked(bytes: Buffer): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PARTS.has(name)) return false;
        if (originalSize > LARGEST_PART)
          throw new Unreadable('it unpacks to more than 24 MiB of text: split it, or save it as plain text');
        return true;
      },
    });
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('it is not a Word document (.docx), or it is damaged: save it again as .docx');
  }
}
