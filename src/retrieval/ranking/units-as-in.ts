/** A unit of prices: how people say it behind what counts it, and how it is written behind a sum. */
interface Unit {
  readonly said: RegExp;
  readonly written: RegExp;
  /** What stands in the question instead, where it is said after a word and not after a slash. */
  readonly as: string;
}

/** In front of what a price is for: "bao nhiêu **một** mét", "per square metre", "**1** ký". */
const EACH = String.raw`(?<=(?<![\p{L}\p{M}])(?:một|mot|mỗi|moi|1|per|a|each|the|/)\s?)`;
const END = String.raw`(?![\p{L}\p{M}\d])`;

const UNITS: readonly Unit[] = [
  // "Một mét" of a flat is one square metre, where the text has no others: "10.500 đ/m²".
  {
    said: new RegExp(
      `${EACH}(?:mét vuông|met vuong|square met(?:re|er)|sq\\.? ?m(?:et(?:re|er))?|mét|met|m2|m²)${END}`,
      'iu',
    ),
    written: /\/\s?m(?:2|²)(?![\p{L}\d])/iu,
    as: 'm²',
  },
  {
    said: new RegExp(`${EACH}(?:sq\\.? ?m|sqm|m2|m²)${END}`, 'iu'),
    written: /(?:per|a) square metre(?!\p{L})/iu,
    as: 'square metre',
  },
  {
    said: new RegExp(`${EACH}(?:m2|m²|mét)${END}`, 'iu'),
    written: /(?:\/|một|mỗi)\s?mét vuông(?!\p{L})/iu,
    as: 'mét vuông',
  },
  {
    said: new RegExp(`${EACH}(?:ký|kí|ky|ki|cân|kilô|kilo|kilogram(?:me)?)${END}`, 'iu'),
    written: /\/\s?kg(?!\p{L})/iu,
    as: 'kg',
  },
  {
    said: new RegExp(`${EACH}(?:tiếng|tieng)${END}`, 'iu'),
    written: /\/\s?(?:h|giờ|g)(?![\p{L}\d])/iu,
    as: 'giờ',
  },
];

/** Lengths: beside one of these "một mét" is no square metre. */
const OF_LENGTH = /(?:\/|một|mỗi)\s?(?:m|mét|met)(?![\p{L}\d²])(?! vuông)/iu;

/** A question with the unit of a price as a text writes it: "bao nhiêu một mét vuông" reads -1.9 in log-odds of "10.500 đ/m²", and "một m²" 2.5. */
export function unitsAsIn(question: string, text: string): string {
  for (const { said, written, as } of UNITS) {
    const asked = said.exec(question);
    if (asked === null || !written.test(text)) continue;
    if (/^m[eé]t$/iu.test(asked[0]) && OF_LENGTH.test(text)) continue;
    return `${question.slice(0, asked.index)}${as}${question.slice(asked.index + asked[0].length)}`;
  }
  return question;
}
