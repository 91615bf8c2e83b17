/** Those who have a code or a door of their own: who works somewhere, who comes there, and who belongs to it. */
const GROUPS: readonly (readonly [group: string, words: RegExp])[] = [
  ['staff', /(?<![a-zÀ-ỹ])(?:staff|employees?|crew|nhân viên|nhan vien|nội bộ|noi bo)(?![a-zÀ-ỹ])/iu],
  [
    'guest',
    /(?<![a-zÀ-ỹ])(?:guests?(?! ?house)|visitors?|customers?|(?<!nhà )khách(?! sạn)|(?<!nha )khach(?! san))(?![a-zÀ-ỹ])/iu,
  ],
  [
    'member',
    /(?<![a-zÀ-ỹ])(?<!non-?\s?)(?:members?(?! of)|hội viên|hoi vien|thành viên|thanh vien)(?![a-zÀ-ỹ])/iu,
  ],
];

/**
 * Whether a question names one group, and what leads to a value names others alone: "**wifi nhân viên** đổi pass rồi: benhen" for "pass wifi cho
 * khách". What stands behind the value may speak of anybody: "Đừng cho khách".
 */
export function isOfOtherGroup(question: string, beforeValue: string): boolean {
  const [asked, ...others] = groupsIn(question.normalize('NFC'));
  const named = groupsIn(beforeValue);
  return asked !== undefined && others.length === 0 && named.length > 0 && !named.includes(asked);
}

function groupsIn(text: string): readonly string[] {
  return GROUPS.filter(([, words]) => words.test(text)).map(([group]) => group);
}
