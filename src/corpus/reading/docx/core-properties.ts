import { Parser } from 'htmlparser2';
import { realAuthor, realTitle } from '../facts/document-facts.ts';
import { readFieldDate } from '../facts/field-date.ts';

/** What a document's properties state; empty or null where they state nothing. */
export interface CoreProperties {
  readonly title: string;
  readonly author: string;
  /** The day of its last change. The day on which it was made is left out: it may be that of a template, or of last year's copy. */
  readonly changed: { readonly iso: string; readonly asWritten: string } | null;
}

/** Reads the part of a document that holds its properties. */
export function coreProperties(core: string): CoreProperties {
  const found = new Map<string, string>();
  let open = '';
  const parser = new Parser(
    {
      onopentag: (name) => (open = name),
      onclosetag: () => (open = ''),
      ontext: (words) => found.set(open, (found.get(open) ?? '') + words),
    },
    { xmlMode: true },
  );
  parser.end(core);
  const day = readFieldDate(found.get('dcterms:modified') ?? '')?.iso ?? null;
  return {
    title: realTitle(found.get('dc:title') ?? ''),
    author: realAuthor(found.get('dc:creator') ?? ''),
    changed: day === null ? null : { iso: day, asWritten: day },
  };
}
