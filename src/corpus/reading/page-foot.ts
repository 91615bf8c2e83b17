import { printable } from '../../text/printable.ts';
import { addBlock, type Draft, lengthOf } from './draft.ts';
import type { Line } from './lines.ts';
import { type DateHints, readDateLine } from './published-date.ts';

/** "Page last changed 12/07/26. Webmaster: Tim", "This page was last modified on 3 May 2026", "Trang cập nhật lần cuối 12/7/2026" */
const PAGE_CHANGED =
  /^(?:(?:this |the )?(?:web ?)?page (?:was )?(?:last )?(?:changed|updated|modified|edited|revised|amended)|trang (?:này |web )?(?:được )?(?:cập nhật|chỉnh sửa|sửa)(?: lần cuối)?)(?: on| ngày| lúc)?\s?:?\s(?=[^;|]*(?:\d{4}|\d[/.-]\d{1,2}[/.-]\d{2}))(?<day>[^.;|]{6,30}?|\d{1,2}\.\d{1,2}\.\d{2,4})(?:\s?[.;|]\s?(?:(?:webmaster|web ?editor|site by|contact|quản trị(?: web| trang)?)(?!\p{L}).{0,60})?)?$/iu;
const LONGEST = 140;

/** Takes the line below a text that says when its page was changed, and mostly who looks after the site; whether it stands there. */
export function takePageFoot(line: Line, draft: Draft, hints: DateHints): boolean {
  const { day } = lengthOf(line) > LONGEST ? {} : (PAGE_CHANGED.exec(printable(line.words))?.groups ?? {});
  if (day === undefined) return false;
  const changed = readDateLine(day, hints);
  draft.updated ??= changed;
  addBlock(draft, changed === null ? 'noise' : 'date', line);
  return true;
}
