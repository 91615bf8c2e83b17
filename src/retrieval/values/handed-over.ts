import type { Span } from '../../corpus/article.ts';
import { isStopWord } from '../analysis/stop-words.ts';

/** A few words of what is handed over, bounded so that a long sentence is read once. */
const THING = String.raw`(?:[A-Za-zÀ-ỹ\p{N}'’-]{1,30} ){0,8}`;
const TITLE = '(?:(?:cô|thầy|anh|chị|ông|bà|bác|chú|bạn|em|mr|mrs|ms|miss|dr)\\.? )?';
/** Takes something over, or does it in the place of another. */
const TAKES = String.raw`(?:(?:(?:tak(?:es?|en|ing)|took) (?:over|on)|pick(?:s|ed|ing)? up|inherit(?:s|ed|ing)?) (${THING})from|(?:do(?:es|ing)?|run(?:s|ning)?|keep(?:s|ing)?|lead(?:s|ing)?|mak(?:es?|ing)|look(?:s|ing)? after) (${THING})(?:instead|in place) of|(?:tiếp nhận|tiếp quản|nhận) (${THING})từ)`;
const TAKEN_BEHIND = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])${TAKES} ${TITLE}$`, 'iu');
/** What stands in front of the one who left: "has taken over the squad **from** Priya", "lo việc chợ **thay chị** Loan". */
const LEAVING_BEHIND = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:${TAKES}|(?:steps?|stepped|stepping|stands?|stood|standing|fill(?:s|ed|ing)?) in for|thay(?: cho)?|thay thế|kế nhiệm|thế chỗ) ${TITLE}$`,
  'iu',
);
/** The same, where what comes behind the name says that it is of a task: "follows Bo **as treasurer**". */
const FOLLOWS = /(?<![a-zÀ-ỹ])(?:follow(?:s|ed|ing)?) $/iu;
const AS = /^ (?:as|in (?:the|this|that) (?:job|role|post|position))(?![a-zÀ-ỹ])/iu;
/** What stands behind the one who left: "Bo **hands the purse over to** Ana", "chị Loan **bàn giao việc chợ cho** anh Bảo". */
const LEAVING_BEFORE = new RegExp(
  String.raw`^ (?:(?:has |is |will |đã |sẽ |vừa ){0,2}(?:(?:hand|pass)(?:s|es|ed|ing)? (${THING})to|(?:bàn giao|giao lại|nhường) (${THING})cho))(?![A-Za-zÀ-ỹ])`,
  'iu',
);
/** The same where nobody is named whom it goes to: "Bo **stands down** as treasurer", "Bo **is moving to** Leith", "chị Loan **nghỉ** từ tháng này", "Bo **is ill**". */
const GOES =
  /^(?:,? (?:our|the) (?:\p{Ll}+ )?(?:chair|secretary|treasurer|captain|coach|leader|manager|warden|steward|caretaker),?| (?:đội trưởng|tổ trưởng|ca trưởng|bếp trưởng|trưởng \p{L}+|phó \p{L}+|chủ nhiệm|thủ quỹ|kế toán|lễ tân|quản lý|giáo viên))? (?:(?:has|is|was|will|now|just|đã|sẽ|vừa|mới) ){0,2}(?:(?:step|stand)(?:s|ped|ping|ing)? (?:down|back|aside)|stood down|mov(?:es?|ed|ing) (?:away|to|abroad)|(?:leav(?:es?|ing)|left) us|(?:leaves|left|is leaving|are leaving) (?:the|us|at|in|for)|(?:starts?|started|begins?|began|found|has|got|takes? up|took up) (?:a|his|her|their) new (?:job|post|role)|mov(?:es?|ed|ing) on|(?:had|has had|is having|is expecting) (?:a|her|his|their) baby|(?:goes|went|is|on) (?:on )?(?:maternity|paternity|parental|sick|long) leave|retir(?:es?|ed|ing)|resign(?:s|ed|ing)?|bow(?:s|ed|ing)? out|fed up (?:with|of)|had enough of|giv(?:es?|ing) up|(?:wants?|wanted|would like) to (?:stop|give (?:it )?up|hand (?:it )?over|step down)|(?:ill|sick|off|away|unwell|injured|poorly)|(?:broke|has broken|hurt|has hurt|has done) (?:his|her|their)|(?:bị )?ốm|vắng|bận|đi (?:tập huấn|công tác|vắng|học|xa|nước ngoài)|chuyển (?:công tác|trường)|nghỉ (?:ốm|sinh|thai sản|phép|mổ|bệnh|việc|dưỡng|điều trị|(?:\p{L}+ )?rồi)|sinh (?:em )?bé|sinh con|sắp sinh|về quê|thôi (?:làm|phụ trách|lo|giữ|coi)|(?:xin|muốn) (?:nghỉ|thôi|rút)|nghỉ hẳn|(?:qua|sang|chuyển qua|chuyển sang) (?:dạy|làm|phụ trách|lo|coi)|rút lui|đi làm xa|chuyển đi|dọn đi)(?![a-zÀ-ỹ])/iu;
/** The same where a town's name follows: "chị Loan **đi Hà Nội** tới hết tháng 12". */
const GOES_TO = /^ (?:(?:đã|sẽ|vừa|mới|phải) )?(?:đi|về|ra|vào) (?=\p{Lu}\p{Ll})/u;
/** Characters beside a name that are looked at. */
const BESIDE = 120;

/** Whether a sentence tells that somebody left what another took over. */
export function hasLeft(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const behind = text.slice(end, end + BESIDE);
  return (
    LEAVING_BEHIND.test(before) ||
    (FOLLOWS.test(before) && AS.test(behind)) ||
    LEAVING_BEFORE.test(behind) ||
    GOES.test(behind) ||
    GOES_TO.test(behind)
  );
}

/** What somebody handed over to another, as a text says beside his name: "the rota" of "Ana takes on **the rota** from Bo". */
export function handedOver(text: string, { start, end }: Span): string | undefined {
  const found =
    TAKEN_BEHIND.exec(text.slice(Math.max(0, start - BESIDE), start)) ??
    LEAVING_BEFORE.exec(text.slice(end, end + BESIDE));
  return found?.slice(1).find((thing) => thing !== undefined && thing.trim() !== '');
}

const NAME = /\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){0,3}/gu;

/** Who a stretch of a text says has left, with that: "**Huw Parry stood down** at the meeting after six years". */
export function whoLeft(text: string, { start, end }: Span): Span | undefined {
  for (const { 0: name, index } of text.slice(start, end).matchAll(NAME)) {
    const behind = start + index + name.length;
    const goes = GOES.exec(text.slice(behind, Math.min(end, behind + BESIDE)));
    if (goes !== null) return { start: start + index, end: behind + goes[0].length };
  }
  return undefined;
}

/** A name of one word that begins a sentence, or an item, where a capital alone says nothing: "**Kasper** follows Maud as secretary". */
const COMES =
  /^(?:\d{1,2}[.)]\s{1,3}|[-•*]\s)?(\p{Lu}[A-Za-zÀ-ỹ'’-]{1,30}) (?:(?:has|is|will|now|then|đã|sẽ|vừa|nay) ){0,2}(?:follow(?:s|ed)|tak(?:es?|en|ing) (?:(?:it|this|that|them|these|those) )?(?:over|on)|took (?:(?:it|this|that|them|these|those) )?over|step(?:s|ped|ping) in|stand(?:s|ing) in|fill(?:s|ed) in|kiêm(?: luôn)?|gánh|lo thay|nhận|tiếp nhận|tiếp quản|thay)(?![A-Za-zÀ-ỹ])/u;
const NOBODY =
  /^(?:i|we|he|she|they|it|you|somebody|someone|everybody|nobody|this|that|who|tôi|mình|em|tớ)$/iu;

/** The one who came, where a sentence begins with a name of one word and tells who left. */
export function whoCame(sentence: string): Span | undefined {
  const [words = '', name] = COMES.exec(sentence) ?? [];
  if (name === undefined || NOBODY.test(name) || isStopWord(name.toLowerCase())) return undefined;
  const start = words.indexOf(name);
  return { start, end: start + name.length };
}

/** Who writes does it now: "**I started as** manager on 1 July", "**I'm the new** warden", "**tôi nhận** lớp từ tháng này". */
const I_CAME =
  /(?<![A-Za-zÀ-ỹ])(?:I(?:['’](?:m|ve|ll)| am| have| will| was)?(?: (?:now|just|be|been|also|since)){0,2} (?:(?:start(?:ed)?|join(?:ed)?|appointed|elected|acting|doing (?:it|this)) (?:as|your|the)|(?:your|the) new|tak(?:e|en|ing) (?:it )?over|took (?:it )?over)|(?:[Tt]ôi|[Mm]ình|[Ee]m) (?:(?:sẽ|đã|xin|mới|vừa|nay) ){0,3}(?:nhận|tiếp nhận|tiếp quản|phụ trách|là \p{Ll}{1,12}(?: \p{Ll}{1,12})? mới))(?![A-Za-zÀ-ỹ])/u;

/** Whether somebody writes that he himself does now what another did. */
export function saysICame(text: string): boolean {
  return I_CAME.test(text);
}

/** What somebody who writes "I" took over, who has no name there: "I have **taken over the squad** from Priya". */
const TAKEN_OVER: readonly RegExp[] = [
  /(?<![A-Za-zÀ-ỹ])I(?:['’](?:m|ve))? (?:(?:have|am|now|just|was|been) ){0,3}((?:start(?:ed)?|join(?:ed)?|appointed|elected) as(?: (?!on |in |from |and )[A-Za-zÀ-ỹ'’-]{1,30}){1,4}|(?:your|the) new(?: (?!on |in |from |and )[A-Za-zÀ-ỹ'’-]{1,30}){1,3})(?=[ ,.;!?])/u,
  new RegExp(
    String.raw`(?<!(?:and|with|&) )(?<![A-Za-zÀ-ỹ])(?:i|we)(?:['’](?:ve|m|re|ll|d))? (?:(?:have|am|are|will|be|shall|now|just|recently) ){0,3}((?:tak(?:e|en|ing)|took) over(?: (?!from |as )[A-Za-zÀ-ỹ\p{N}'’-]{1,30}){1,8}) from `,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!(?:and|with|&) )(?<![A-Za-zÀ-ỹ])(?:i|we)(?:['’](?:ve|m|re|ll|d))? (?:(?:will|now|shall|am|are) ){0,3}((?:run|lead|teach|coach|look after|running|leading|teaching|coaching|looking after)(?: (?!instead |in |from )[A-Za-zÀ-ỹ\p{N}'’-]{1,30}){1,8}) (?:instead|in place) of `,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!(?:và|cùng|với) )(?<![A-Za-zÀ-ỹ])(?:tôi|mình|tớ|chúng tôi|bọn mình|tụi mình) (?:(?:đã|sẽ|vừa|mới|xin|nay|đang) ){0,3}((?:nhận|tiếp nhận|tiếp quản|lo|phụ trách|coi|dạy)(?: (?!từ |thay )[A-Za-zÀ-ỹ\p{N}'’-]{1,30}){1,8}) (?:từ|thay) `,
    'iu',
  ),
];

/** The words of a sentence that say what somebody took over, where that is "I" or "we"; undefined for any other. */
export function takenOver(text: string, { start, end }: Span): Span | undefined {
  const sentence = text.slice(start, end);
  for (const pattern of TAKEN_OVER) {
    const found = pattern.exec(sentence);
    const words = found?.[1];
    if (found === null || words === undefined) continue;
    const from = start + found.index + found[0].lastIndexOf(words);
    return { start: from, end: from + words.length };
  }
  return undefined;
}
