import { foldMarks } from '../../text/fold-marks.ts';

/** A post that one person holds at a time, as a text says who does. */
export interface PostHeld {
  /** Folded, without what says nothing of which it is: "welfare officer", "manager of bakery". */
  readonly post: string;
  /** The name as it is written. */
  readonly holder: string;
}

const NAME = String.raw`(?:(?:Dr|Mr|Mrs|Ms|Miss|[Cc]ô|[Tt]hầy|[Aa]nh|[Cc]hị|[Cc]hú|[Bb]ác|[Ôô]ng|[Bb]à)\.? )?\p{Lu}[A-Za-zÀ-ỹ'’-]{1,20}(?: \p{Lu}[A-Za-zÀ-ỹ'’-]{1,20}){0,3}`;
/** Of these there is one; coaches, volunteers and trustees there are several. */
const HEAD =
  '(?:[Oo]fficer|[Mm]anager|[Ss]ecretary|[Tt]reasurer|[Cc]hair(?:man|woman|person)?|[Pp]resident|[Ww]arden|[Cc]aretaker|[Rr]egistrar|[Ee]ditor|[Ww]ebmaster|[Cc]o-?ordinator|[Ll]ead|[Mm]aster|[Hh]eadteacher|[Hh]ead coach|[Dd]eputy)';
const POST = String.raw`((?:[A-Za-z'’-]{2,20} ){0,3}${HEAD}(?: (?:of|for|at) (?:the )?[A-Za-z]{2,20})?)`;
const POST_VI =
  '((?:[Tt]hủ quỹ|[Tt]rưởng ban|[Cc]hủ nhiệm|[Qq]uản lý|[Tt]ổ trưởng|[Tt]hư ký|[Kk]ế toán trưởng|[Hh]iệu trưởng|[Gg]iám đốc|[Đđ]ội trưởng|[Tt]rưởng nhóm|[Bb]ếp trưởng)(?: \\p{Ll}{1,10}){0,2})';
const EDGE = '(?<![A-Za-zÀ-ỹ])';
const END = '(?![A-Za-zÀ-ỹ])';

/** "Welfare officer: Ana Bell", "the treasurer is Bo Reed", "our warden, Cy Marsh", "Thủ quỹ: cô Lan". */
const POST_FIRST: readonly RegExp[] = [
  new RegExp(String.raw`${EDGE}${POST}(?: is(?: now)? |, | ?:[ \t]{1,40}| - | – )(${NAME})`, 'gu'),
  new RegExp(String.raw`${EDGE}${POST_VI}(?: (?:là|mới là|hiện là) | ?:[ \t]{1,40}| - | – )(${NAME})`, 'gu'),
];
/** "Ana Bell, welfare officer", "Bo Reed (treasurer)", "Cy Marsh is our warden", "cô Lan làm thủ quỹ". */
const HOLDER_FIRST: readonly RegExp[] = [
  new RegExp(
    String.raw`${EDGE}(${NAME})(?:, | \(| - | – | is (?:now )?(?:the |our |your |my )?|, (?:the|our|your) |,? (?:takes over |took over )?as (?:our |the )?)${POST}${END}(?!(?: [A-Za-z'’-]{2,20}){0,3} ?:)`,
    'gu',
  ),
  new RegExp(
    String.raw`${EDGE}(${NAME})(?:, | \(| - | – | (?:là|làm|giữ chức) )${POST_VI}${END}(?! ?:)`,
    'gu',
  ),
];

/** Says nothing of which post it is. */
const NO_PART =
  /^(?:the|our|your|my|a|an|new|current|present|acting|interim|registered|general|club|hon|honorary|as|is|and|to|or|with|by|now)$/u;
/** Behind a Vietnamese post: "thủ quỹ **mới**". */
const BEHIND = / (?:moi|hien nay|hien tai|nay|cu|la)$/u;
/** What people are called with: "**cô** Lan", "**Dr** Patel". */
const TITLE = /^(?:dr|mr|mrs|ms|miss|co|thay|anh|chi|chu|bac|ong|ba)\.? /u;

/** Who holds which post, as a text says. */
export function postsIn(text: string): readonly PostHeld[] {
  const found = [
    ...POST_FIRST.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(([, post, holder]) => ({ post, holder })),
    ),
    ...HOLDER_FIRST.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(([, holder, post]) => ({ post, holder })),
    ),
  ];
  return found.map(({ post = '', holder = '' }) => ({ post: postOf(post), holder }));
}

/** Whether two names are of two people: "Helen Marsh" may be called Helen. */
export function areOthers(one: string, other: string): boolean {
  const [words, others] = [one, other].map((name) => new Set(foldMarks(name).replace(TITLE, '').split(' ')));
  return words !== undefined && others !== undefined && ![...words].some((word) => others.has(word));
}

/** "To the registered manager" is "manager": from the last word that says nothing of it on. */
function postOf(words: string): string {
  const parts = foldMarks(words)
    .replace(BEHIND, '')
    .replace(/ (?:of|for|at) (?:the )?/u, ' of ')
    .split(' ');
  const from = parts.findLastIndex((part) => NO_PART.test(part));
  return parts.slice(from + 1).join(' ');
}
