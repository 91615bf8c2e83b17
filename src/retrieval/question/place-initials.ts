import type { SynonymRule } from '../../corpus/synonyms.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { SynonymPhrases } from './synonym-phrases.ts';
import { VIETNAMESE_PLACES } from './vietnamese-places.ts';

/** Places, by themselves and by their initials, both without marks and in lower case: "buon ma thuot" and "bmt". */
const PLACES = VIETNAMESE_PLACES.map((name) => {
  const bare = foldMarks(name);
  return { name, bare, initials: bare.replace(/([a-z])[a-z]* ?/g, '$1') };
});
/** Words in capitals that may be initials. */
const IN_CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{2,4}(?![\p{L}\p{N}])/gu;

/**
 * The places that a question names in full or by their initials, as synonyms both ways, where some texts write both: "BMT" of a timetable is the
 * "Buôn Ma Thuột" of a notice. Null where the texts have none, or two places with these initials ("QN" of Quảng Nam and Quy Nhơn).
 */
export function placeInitials(question: string, texts: readonly string[]): SynonymPhrases | null {
  const asked = ` ${foldMarks(question.normalize('NFC')).replace(/[^a-z]+/g, ' ')} `;
  const named = PLACES.filter(({ bare, initials }) =>
    [bare, initials].some((one) => asked.includes(` ${one} `)),
  );
  if (named.length === 0) return null;
  const told = texts.map((text) => text.normalize('NFC'));
  const words = ` ${told.map((text) => foldMarks(text).replace(/[^a-z]+/g, ' ')).join(' ')} `;
  const capitals = new Set(
    told.flatMap((text) => (text.match(IN_CAPITALS) ?? []).map((word) => foldMarks(word))),
  );
  const rules = named.flatMap(({ name, bare, initials }): SynonymRule[] => {
    const isThere = capitals.has(initials) && words.includes(` ${bare} `);
    const isOnly = !PLACES.some(
      (one) => one.initials === initials && one.bare !== bare && words.includes(` ${one.bare} `),
    );
    return isThere && isOnly ? [{ from: [initials, name], to: [initials, name] }] : [];
  });
  return rules.length === 0 ? null : new SynonymPhrases(rules);
}
