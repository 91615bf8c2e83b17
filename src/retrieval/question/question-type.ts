import { foldMarks } from '../../text/fold-marks.ts';

/** What kind of answer a question asks for. `other` is everything that no pattern names, such as "what" with a noun of its own. */
export type QuestionType =
  | 'person'
  | 'place'
  | 'date'
  | 'count'
  | 'measure'
  | 'money'
  | 'percent'
  | 'reason'
  | 'manner'
  | 'definition'
  | 'title'
  | 'other';

export const QUESTION_TYPES: readonly QuestionType[] = [
  'person',
  'place',
  'date',
  'count',
  'measure',
  'money',
  'percent',
  'reason',
  'manner',
  'definition',
  'title',
  'other',
];

/** Patterns over the folded question, the first that matches decides; Vietnamese ones are without marks. */
const PATTERNS: readonly (readonly [QuestionType, RegExp])[] = [
  // "Who is Ann Lee?" asks what she is, not for a name.
  [
    'definition',
    /^who (?:is|was|are|were) (?!the |a |an |his |her |their |in |on |at |to )[\p{L}.'’ -]{2,40}\?*$/u,
  ],
  [
    'percent',
    /\b(?:what|which|how) (?:percent|percentage|proportion|share|fraction)|\bbao nhieu (?:phan tram|%)|ty le (?:bao nhieu|la)/,
  ],
  [
    'money',
    /\bhow much (?:money|did .* (?:cost|pay|spend|raise|earn)|does .* cost|is .* worth)|\bwhat (?:price|salary|cost|fee|fine)\b|bao nhieu (?:tien|dong|do la|usd)|\bgia (?:ve |vang |dau |ban |mua )?(?:la )?bao nhieu/,
  ],
  [
    'count',
    /\bhow many\b|\bwhat (?:is the )?(?:number|total number|population)\b|\bpopulation of\b|\bso luong\b|\bmay (?:nguoi|lan|loai|nam|con|cai|chiec|thang|ngay|gio|mon|tin|hoc|co|bac|buoc)/,
  ],
  [
    'date',
    /\bwhen\b|\b(?:what|which) (?:year|day|date|month|decade|century|week|time|season|era|period)\b|\bin what (?:year|month|decade|century)\b|\bkhi nao\b|\b(?:nam|ngay|thang|luc|the ky|thoi gian|bao gio|gio|thu) (?:nao|may|gi|bao nhieu)\b|\bbao gio\b|\bthoi gian nao\b/,
  ],
  [
    'measure',
    /\bhow (?:much|long|far|tall|high|old|deep|wide|large|big|fast|often|heavy|hot|cold|late|early|close|strong|great|soon)\b|\bwhat (?:distance|speed|height|length|age|size|temperature|area|weight|amount)\b|\bbao (?:nhieu|lau|xa|cao)\b|\bmay\b/,
  ],
  [
    'place',
    /\bwhere\b|\b(?:what|which) (?:country|city|state|town|place|location|county|continent|region|island|nation|province|village|area|river|district|street|airport)\b|\bo dau\b|\bdau\b|\b(?:noi|nuoc|thanh pho|quoc gia|tinh|vung|dia diem|khu vuc|chau luc) nao\b/,
  ],
  [
    'person',
    /\bwho(?:m|se)?\b|\b(?:what|which) (?:person|man|woman|king|queen|president|actor|actress|singer|leader|scientist|player|author|politician|artist|general|minister|senator|coach|quarterback|director|family|celebrity|lawmaker)\b|\bai\b|\bnguoi nao\b|\bnhung ai\b/,
  ],
  [
    'reason',
    /\bwhy\b|\bwhat (?:caused|causes|reason|led)\b|\bfor what reason\b|\bwhat (?:was|is|were) the (?:reason|cause)|\btai sao\b|\bvi sao\b|\bly do\b|\bnguyen nhan\b|\bdo dau\b/,
  ],
  [
    'title',
    /\b(?:what|which) (?:book|film|movie|song|album|show|novel|game|series|single|play|tv show|television)\b|\b(?:cuon sach|bo phim|bai hat|tac pham|bai bao) (?:nao|gi)\b/,
  ],
  ['manner', /\bhow\b|\bin what way\b|\bthe nao\b|\bnhu nao\b|\blam sao\b|\bbang cach\b/],
  [
    'definition',
    /^(?:what|who) (?:is|are|was|were) (?:a |an |the )?[\p{L}\p{N}'’ -]{2,40}\?*$|\bwhat (?:does .* (?:mean|stand for))|\bdefin|\bla gi\b|\bnghia la\b|\bdinh nghia\b|\bthe nao la\b/u,
  ],
];

/** The kind of answer that a question asks for, by its question word in English or Vietnamese. */
export function questionTypeOf(question: string): QuestionType {
  const folded = foldMarks(question).replace(/\s+/g, ' ').trim();
  return PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'other';
}
