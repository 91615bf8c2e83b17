import { printable } from '../../text/printable.ts';
import { addBlock, type Draft, lengthOf } from './draft.ts';
import type { Line } from './lines.ts';
import { type DateHints, readDateLine } from './published-date.ts';

/** "Page last changed 12/07/26. Webmaster: Tim", "This page was last modified on 3 May 2026", "Trang cập nhật lần cuối 12/7/2026" */
const PAGE_CHANGED =
  /^(?:(?:this |the )?(?:web ?)?page (?:was )?(?:last )?(?:changed|updated|modified|edited|revised|amended)|trang (?:này |web )?(?:được )?(?:cập nhật|chỉnh sửa|sửa)(?: lần cuối)?)(?: on| ngày| lúc)?\s?:?\s(?=[^;|]*(?:\d{4}|\d[/.-]\d{1,2}[/.-]\d{2}))(?<day>[^.;|]{6,30}?|\d{1,2}\.\d{1,2}\.\d{2,4})(?:\s?[.;|]\s?(?:(?:webmaster|web ?editor|site by|contact|quản trị(?: web| trang)?)(?!\p{L}).{0,60})?)?$/iu;
const LONGEST = 140;
/** Who made a site: "Site by Rob", "Website designed and hosted by Ada Penn", "Powered by WordPress", "Thiết kế web: Minh Quân" */
const MADE_BY =
  /^(?:(?:this )?(?:web ?)?site (?:(?:was )?(?:made|built|designed|created|maintained|looked after|design|development)(?: (?:and|&) \p{L}+)? )?by|web(?:site)? ?(?:design|development|hosting) by|(?:proudly )?powered by|(?:hosted for free|hosting) by|(?:thiết kế|quản trị|phát triển) (?:web(?:site)?|trang web)(?: bởi)?|(?:trang|website) (?:được )?(?:thiết kế|xây dựng) bởi)\s?:? (?<who>.{2,40})$/iu;
/** Beside such words: "© 2026 Mill Trust", "Hosted by Wickweb", "All rights reserved" */
const BESIDE =
  /^(?:(?:©|\(c\)|copyright|bản quyền)(?![\p{L}\p{M}]).{0,60}|all rights reserved|(?:hosted|designed|maintained) by (?<who>.{2,40}))$/iu;
/** "Rob", "Mill Web Services", "wickweb.example": "solar panels" make no site. */
const WHO = /^(?:\p{Lu}[^\s.,;!?]*(?: (?:(?:&|and|và) )?\p{Lu}[^\s.,;!?]*){0,3}|[a-z\d-]+(?:\.[a-z\d-]+)+)$/u;
/** Between the parts of such a line. */
const BETWEEN = /\.\s+|\s+[|·•–—-]\s+/u;

/** Whether a line below a text says who made the site, and nothing else: "Site by Rob. Hosted for free by Wickweb." */
function isMadeBy(words: string): boolean {
  const parts = words.replace(/\.$/u, '').split(BETWEEN);
  const made = parts.map((part) => MADE_BY.exec(part)?.groups?.['who']);
  return (
    made.some((who) => who !== undefined) &&
    parts.every((part, at) => {
      const beside = BESIDE.exec(part);
      const who = made[at] ?? beside?.groups?.['who'];
      return who === undefined ? beside !== null : WHO.test(who);
    })
  );
}

/** Takes the line below a text that says when its page was changed, or who looks after the site; whether it stands there. */
export function takePageFoot(line: Line, draft: Draft, hints: DateHints): boolean {
  if (lengthOf(line) > LONGEST) return false;
  const words = printable(line.words);
  if (isMadeBy(words)) {
    addBlock(draft, 'noise', line);
    return true;
  }
  const { day } = PAGE_CHANGED.exec(words)?.groups ?? {};
  if (day === undefined) return false;
  const changed = readDateLine(day, hints);
  draft.updated ??= changed;
  addBlock(draft, changed === null ? 'noise' : 'date', line);
  return true;
}
