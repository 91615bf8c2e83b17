import { type FrontMatter, keyOf, type RawField } from './field-values.ts';

/** Properties that Notion adds by itself; one of them tells a page's properties from a text that begins with "Place: …". */
const ADDED =
  /^(?:created(?: by| time)?|last edited(?: by| time)?|tags|status|thẻ|trạng thái|người tạo|đã tạo)$/iu;
const PAGE = /^# ([^\n]{1,300})\n\n((?:[\p{L}][^\n:]{0,40}: [^\n]{1,1000}\n){2,40})(?=\n|$)/u;

/** The properties of a page of Notion that was exported, "Created: May 6, 2023" and its like below its title; null for any other text. */
export function pageProperties(text: string): FrontMatter | null {
  const [whole, title = '', block = ''] = PAGE.exec(text) ?? [];
  if (whole === undefined) return null;
  const fields = new Map<string, RawField>([['title', { name: 'title', value: title.trim(), line: 1 }]]);
  const names: string[] = [];
  for (const [at, line] of block.trim().split('\n').entries()) {
    const [, name = '', value = ''] = /^([^:]+): (.*)$/u.exec(line) ?? [];
    names.push(name);
    const key = /^created by$|^owner$|^người tạo$|^chủ sở hữu$/iu.test(name) ? 'author' : keyOf(name);
    if (!fields.has(key)) fields.set(key, { name, value: value.trim(), line: at + 3 });
  }
  return names.some((name) => ADDED.test(name)) ? { fields, bodyStart: whole.length, leftOut: [] } : null;
}
