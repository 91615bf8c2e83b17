import type { parseHTML } from 'linkedom';

type Document = ReturnType<typeof parseHTML>['document'];

const ID = 'table-put-aside-';
const PUT_ASIDE = new RegExp(`<p[^>]*\\sid="${ID}(\\d+)"[^>]*>[^<]*</p>`, 'gu');

/**
 * Puts the tables with headers of a page aside while a reader view looks for its article: it takes long cells for paragraphs, and makes of
 * a table's rows what the page has no rows of. A paragraph with their words stands in their place; the result puts them back.
 */
export function tablesAside(document: Document): (article: string) => string {
  const tables: string[] = [];
  const headed = new Set([...document.querySelectorAll('th')].map((header) => header.closest('table')));
  for (const table of headed) {
    // A table that holds others is a page's layout.
    if (table === null || table.querySelector('table') !== null) continue;
    const words = document.createElement('p');
    words.setAttribute('id', `${ID}${tables.length}`);
    words.textContent = (table.textContent ?? '').replace(/\s+/gu, ' ').trim();
    tables.push(table.outerHTML);
    table.replaceWith(words);
  }
  return (article) => article.replaceAll(PUT_ASIDE, (_, at: string) => tables[Number(at)] ?? '');
}
