import { foldMarks } from '../../text/fold-marks.ts';
import { VIETNAMESE_BOARD } from './boards.ts';
import { isEvent } from './message-head.ts';
import { signerIn } from './sign-off.ts';

/** What somebody does in a house, a school or a club. */
const WORK =
  'vệ sinh|bảo vệ|an ninh|kỹ thuật|lễ tân|kế toán|thủ quỹ|thư ký|hành chính|văn phòng|nhân sự|hậu cần|phục vụ|bếp|y tế|truyền thông|thông tin|học vụ|thư viện|cây xanh|chăm sóc khách hàng|dịch vụ|thu phí|quản lý|quản trị|điện nước';
/** "tổ vệ sinh", "Ban quản lý", "BQL", "kế toán", "tổ trưởng" */
const GROUP = new RegExp(
  `^(?:(?:(?:tổ|đội|nhóm|bộ phận|phòng|ban) )?(?:${WORK})|${VIETNAMESE_BOARD}|bql|bqt|bbt|(?:tổ|đội|nhóm) (?:trưởng|phó|dân phố)|trưởng (?:ban|nhóm|phòng)|phó ban)(?![\\p{L}\\p{M}])`,
  'iu',
);
/** What such a group is of: "Ban quản lý Hoa Phượng", "tổ trưởng dãy B", "tổ bảo vệ số 2" */
const OF =
  /^(?: (?:dãy|block|tòa|toà|tòa nhà|toà nhà|khu|khối|sảnh|tầng|lô|cụm|chung cư|tổ|số)(?= [\p{Lu}\p{N}]))?(?: [\p{Lu}\p{N}][\p{L}\p{M}\p{N}]*){0,4}$/u;
/** "The Committee of Mill Hall", "Your kitchen team"; "The next board" may head a date. */
const ENGLISH_GROUP =
  /^(?:[Tt]he|[Yy]our|[Oo]ur) (?!next |new |old |first |last |other |former )(?:[\p{L}\p{M}’'-]+ ){0,3}(?:[Tt]eam|[Cc]ommittee|[Bb]oard|[Cc]rew|[Oo]rgani[sz]ers|[Ss]ecretariat|[Tt]rustees|[Mm]anagement)(?: (?:of|at|for) (?:the )?\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){0,3})?$/u;
/** "kitchen team", behind a name */
const ENGLISH_WORK = /^(?:the )?(?:\p{Ll}+ ){0,2}(?:team|committee|board|crew|office|reception|management)$/u;

const ADDRESS = '(?:[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Ee]m|[Tt]hầy|[Ôô]ng|[Bb]à|[Bb]é|Mrs?\\.?|Ms\\.?|Miss)';
const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}";
/** "Cô Lan tổ vệ sinh", "Lan - tổ vệ sinh": without a mark between them only somebody who is addressed, for "Bầu tổ trưởng" names nobody. */
const PERSON_AND_WORK = [
  new RegExp(`^(?<who>${ADDRESS} ${NAME})(?:,| [–—-])? (?<work>.{3,50})$`, 'u'),
  new RegExp(`^(?<who>${NAME})(?:,| [–—-]) (?<work>.{3,50})$`, 'u'),
];
/** "Ban biên tập: Thúy, Oanh", "Editors: Ann and Bo" */
const GROUP_AND_NAMES = new RegExp(
  `^(?<group>[^:]{3,40}?)\\s?: (?<names>(?:${ADDRESS} )?${NAME}(?:(?:, (?:and |và )?| and | & | và )(?:${ADDRESS} )?${NAME}){0,5})\\.?$`,
  'u',
);
const BETWEEN_NAMES = /, (?:and |và )?| and | & | và /u;
const EDITORS = /^(?:the )?(?:editors?|editorial team|biên tập(?: viên)?|(?:nhóm|ban) (?:biên soạn|soạn))$/iu;

/** "ky thuat", "kế toán", "phong hanh chinh", "office": whose mails come from there, and nobody's name. */
const MAILBOX = new RegExp(
  `^(?:(?:to|doi|nhom|bo phan|phong|ban) )?(?:${foldMarks(WORK)}|bien tap|bql|bqt|office|reception|admin|info|contact|secretary|committee|maintenance)$`,
  'u',
);

/** Who a line names with what they do, and nothing else: "Cô Lan tổ vệ sinh" is by "Cô Lan"; null for any other line. */
export function personOfGroup(words: string): string | null {
  for (const form of PERSON_AND_WORK) {
    const { who = '', work = '' } = form.exec(words)?.groups ?? {};
    const isWork = isSigningGroup(work) || ENGLISH_WORK.test(work);
    if (isWork && isName(who)) return who;
  }
  return null;
}

/**
 * Who a line beside the day of a text says signs it for others, or together: "Ban biên tập: Thúy, Oanh" is by both, "The Committee of Mill Hall" by
 * all of them; null for any other line.
 */
export function signingGroup(words: string): string | null {
  const person = personOfGroup(words);
  if (person !== null) return person;
  const { group = '', names = '' } = GROUP_AND_NAMES.exec(words)?.groups ?? {};
  const areNamed = (isSigningGroup(group) || EDITORS.test(group)) && names.split(BETWEEN_NAMES).every(isName);
  if (areNamed) return names;
  return (isSigningGroup(words) && /^\p{Lu}/u.test(words)) || ENGLISH_GROUP.test(words) ? words : null;
}

/** Whether the sender of a mail is a role in small letters and no person: "ky thuat". */
export function isMailbox(sender: string): boolean {
  return MAILBOX.test(foldMarks(sender)) && sender === sender.toLowerCase();
}

/** Whether words name a group, or what somebody does, and nothing else: "tổ vệ sinh", "Ban quản lý Hoa Phượng", and not "tổ vệ sinh nghỉ". */
export function isSigningGroup(words: string): boolean {
  const [group] = GROUP.exec(words) ?? [];
  return group !== undefined && OF.test(words.slice(group.length));
}

function isName(words: string): boolean {
  return (
    !isEvent(words) &&
    !isSigningGroup(words) &&
    signerIn(words.replace(new RegExp(`^${ADDRESS} `, 'u'), '')) !== null
  );
}
