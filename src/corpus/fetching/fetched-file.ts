import { extname } from 'node:path';
import { inEncoding } from '../reading/decode.ts';
import { FORMATS } from '../reading/formats.ts';
import { Unfetchable } from './unfetchable.ts';
import type { Fetched } from './web.ts';

const TYPES: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/markdown': '.md',
  'text/plain': '.txt',
  'text/csv': '.csv',
  'text/tab-separated-values': '.tsv',
  'application/yaml': '.yml',
  'application/x-yaml': '.yml',
  'text/yaml': '.yml',
  'text/calendar': '.ics',
  'application/json': '.json',
  'application/feed+json': '.json',
  'application/x-ndjson': '.jsonl',
  'application/rss+xml': '.xml',
  'application/atom+xml': '.xml',
  'application/xml': '.xml',
  'text/xml': '.xml',
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
};

/** The extension for the format of what was fetched: by what the server says, or else by the name, which file servers often go by. */
export function extensionOf({ address, type, bytes }: Fetched): string {
  const head = bytes
    .subarray(0, 600)
    .toString('latin1')
    .replace(/^[^<%P{[]*/u, '');
  if (/^<\?xml|^<(?:rss|feed|urlset|sitemapindex|rdf:RDF)\b/iu.test(head) && !/<html\b/iu.test(head))
    return '.xml';
  const named = extname(new URL(address).pathname).toLowerCase();
  // Markdown is mostly sent as plain text.
  const known = type === 'text/plain' && FORMATS.has(named) ? named : TYPES[type];
  if (known !== undefined) return known;
  if (FORMATS.has(named)) return named;
  if (/^<!doctype html|^<html\b/iu.test(head)) return '.html';
  throw new Unfetchable('format', type || named || 'unknown');
}

/** The bytes as readers take them: text in another encoding, which the server or the page names, becomes UTF-8. */
export function readableBytes({ bytes, charset, type }: Fetched): Buffer {
  const isText = /^text\/|xml|json|yaml/u.test(type) || type === '';
  if (!isText) return bytes;
  const head = bytes.subarray(0, 1_024).toString('latin1');
  const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/iu.exec(head);
  const encoding = (charset || named?.[1] || named?.[2] || 'utf-8').toLowerCase();
  if (encoding === 'utf-8' || encoding === 'utf8') return bytes;
  const text = inEncoding(bytes, encoding);
  return text === null ? bytes : Buffer.from(text);
}

const MOST_ADDRESSES = 5_000;

/** The addresses in a sitemap, and whether they lead to further sitemaps; null for anything else. @see https://www.sitemaps.org */
export function sitemapIn(
  bytes: Buffer,
): { readonly isIndex: boolean; readonly addresses: readonly string[] } | null {
  const xml = bytes.toString('utf8');
  const [, root] = /<(?:\w+:)?(urlset|sitemapindex)\b/iu.exec(xml.slice(0, 5_000)) ?? [];
  if (root === undefined) return null;
  const addresses: string[] = [];
  for (const [, found = ''] of xml.matchAll(/<loc>\s*([^<>\s]{1,2000})\s*<\/loc>/giu)) {
    if (addresses.push(found.replaceAll('&amp;', '&')) >= MOST_ADDRESSES) break;
  }
  return { isIndex: root.toLowerCase() === 'sitemapindex', addresses };
}
