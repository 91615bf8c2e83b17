import { readFileSync } from 'node:fs';
import type { SearchSettings } from '../retrieval/cluster/search-settings.ts';

/** Reads a variable with a parser; a mistake is noted as a problem, with what is expected. */
type Read = <T>(name: string, fallback: T, expected: string, parse: (value: string) => T | undefined) => T;

/** The settings of the search cluster; null where no address of one is set. */
export function readSearch(read: Read, note: (problem: string) => void): SearchSettings | null {
  const urls = read<readonly string[]>('SEARCH_URL', [], URL_EXPECTED, parseUrls);
  const prefix = read('SEARCH_INDEX', 'verbatim', PREFIX_EXPECTED, (value) =>
    /^[a-z0-9][a-z0-9_-]{0,49}$/.test(value) ? value : undefined,
  );
  const text = (name: string): string | null =>
    read<string | null>(name, null, 'some text', (value) => value);
  const pem = (name: string): string | null => read<string | null>(name, null, PEM_EXPECTED, parsePem);
  const [name, password] = [text('SEARCH_USER'), text('SEARCH_PASSWORD')];
  const tls = { ca: pem('SEARCH_CA'), cert: pem('SEARCH_CERT'), key: pem('SEARCH_KEY') };
  if ((name === null) !== (password === null))
    note('SEARCH_USER and SEARCH_PASSWORD: expected both or none, but only one is set');
  if ((tls.cert === null) !== (tls.key === null))
    note('SEARCH_CERT and SEARCH_KEY: expected both or none, but only one is set');
  if (urls.length === 0) return null;
  return { urls, prefix, user: name === null || password === null ? null : { name, password }, tls };
}

const URL_EXPECTED =
  'http(s) addresses separated by commas such as https://search.example:9200, without a name and password in them (SEARCH_USER, SEARCH_PASSWORD)';
const PREFIX_EXPECTED =
  'up to 50 small letters, digits, "-" and "_", a letter or digit first, such as verbatim';
const PEM_EXPECTED = 'the path of a PEM file that can be read';

function parseUrls(value: string): readonly string[] | undefined {
  const urls = value.split(/[\s,]+/).filter((part) => part !== '');
  const areRight = urls.every((url) => {
    if (!URL.canParse(url)) return false;
    const { protocol, username, password } = new URL(url);
    return /^https?:$/.test(protocol) && username === '' && password === '';
  });
  return areRight && urls.length > 0 ? urls.map((url) => url.replace(/\/+$/, '')) : undefined;
}

function parsePem(path: string): string | undefined {
  try {
    const pem = readFileSync(path, 'utf8');
    return pem.includes('-----BEGIN ') ? pem : undefined;
  } catch {
    return undefined;
  }
}
