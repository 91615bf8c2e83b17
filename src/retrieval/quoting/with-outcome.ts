import type { Window } from '../passages/windows.ts';
import type { Ranked } from '../ranking/rank.ts';
import { withNext } from './quoted-along.ts';

/** What is only put to a meeting: "**Proposal:** subs go up to £30", "**Đề xuất** tăng phí". */
const PROPOSES =
  /(?<![a-zÀ-ỹ])(?:propos(?:al|als|ed|es?|ing)|motions?|resolutions?|moved (?:that|by)|put to (?:the|a) vote|đề xuất|đề nghị|kiến nghị|biểu quyết|lấy ý kiến|de xuat|de nghi|kien nghi)(?![a-zÀ-ỹ])/iu;
/** What became of it, as the first words of its own sentence: "***Carried** 4:2.*", "All **agreed**.", "**Không thông qua**." */
const OUTCOME =
  /^[\s*_"“(–—-]*(?:(?:this|it|that|which|motion|proposal|all|both|everyone|the (?:motion|proposal|committee|meeting|board|vote)|vote|voted|cuộc họp|mọi người|tất cả|cả (?:họp|nhóm|hội|tổ|lớp|xóm|ban|phòng|đội|nhà|làng)|kết quả|đã|được) ?(?:was |were |is |has been |had been )?:? ?)?(?:(?:not|unanimously|narrowly|nem con|all|không|chưa|đã|được) )?(?:carried|agreed|approved|passed|adopted|accepted|rejected|defeated|lost|refused|withdrawn|deferred|postponed|declined|fell|unanimous|(?:\d+|all|none) (?:in favour|for|against)|thông qua|nhất trí|tán thành|đồng ý|bác|bị bác|hoãn|rút|\d+ phiếu)(?![a-zÀ-ỹ])/iu;
/** Who is for it, which stands between both: "Seconded by Jo." */
const SECONDED = /^[\s*_"“(–—-]*(?:proposed|seconded|discussion|discussed)(?![a-z])/iu;

/**
 * What is quoted of a proposal with the sentence behind it in its paragraph that says what became of it: "Proposal: subs £30 from January.
 * **Carried 6:1.**" Alone it would read as if nothing were decided.
 */
export function withOutcome(
  ranked: Ranked,
  quoted: Window,
  fits: (from: number, to: number) => boolean,
): Window {
  const outcome = withNext(ranked, quoted, { fits, goesOn: isDecided });
  if (outcome.last > quoted.last) return outcome;
  const seconded = withNext(ranked, quoted, { fits, goesOn: isSeconded });
  if (seconded.last === quoted.last) return quoted;
  const then = withNext(ranked, seconded, { fits, goesOn: (_, next) => OUTCOME.test(next.normalize('NFC')) });
  return then.last > seconded.last ? then : quoted;
}

/** Whether a sentence says what became of the proposal before it. */
export function isDecided(proposal: string, next: string): boolean {
  return PROPOSES.test(proposal.normalize('NFC')) && OUTCOME.test(next.normalize('NFC'));
}

function isSeconded(proposal: string, next: string): boolean {
  return PROPOSES.test(proposal.normalize('NFC')) && SECONDED.test(next);
}
