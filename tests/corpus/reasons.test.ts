import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reasonIn } from '../../src/corpus/reasons/reason-in.ts';
import { VIETNAMESE_REASONS } from '../../src/corpus/reasons/vietnamese.ts';

const CORPUS = new URL('../../src/corpus/', import.meta.url).pathname;

/** Every sentence that the code of the corpus gives as a reason, with a sample in each gap. */
function reasonsInCode(): readonly string[] {
  const files = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.startsWith('reasons'),
  );
  return files.flatMap((name) => {
    const code = readFileSync(join(CORPUS, name), 'utf8');
    const literals = code.matchAll(
      /(?:new Unreadable\(|reason: |reason = |\?\? |return |warnings\.push\(|: )\s*(?:`((?:[^`\\]|\\.)*)`|'((?:[^'\\]|\\.)*)')/gsu,
    );
    return [...literals].flatMap(([, template, plain]) => {
      const text = (template ?? plain ?? '').replaceAll(/\$\{[^}]*\}+/gu, 'X').replaceAll("\\'", "'");
      // A reason is a sentence that says what is wrong with "it" or with a field.
      return /^(?:it |its |this |the (?:front|date|url|JSON|bot)|an entry|there is no|one side|X files are|files without|"X" |"X…" |none of|X is (?:left|not))/u.test(
        text,
      )
        ? [text]
        : [];
    });
  });
}

describe('a reason for which something is left out', () => {
  it.each([...new Set(reasonsInCode())])('is told in Vietnamese: %s', (reason) => {
    expect(reasonIn('vi', reason)).not.toBe(reason);
    expect(reasonIn('en', reason)).toBe(reason);
  });

  it('keeps what differs, also where that is a reason itself', () => {
    expect(reasonIn('vi', 'the date "5/6" cannot be read and is ignored: write it as 2023-01-31')).toBe(
      'không đọc được ngày "5/6" nên bỏ qua: hãy viết như 2023-01-31',
    );
    expect(reasonIn('vi', 'this line is left out: it has no text')).toBe(
      'bỏ qua dòng này: không có nội dung',
    );
    expect(reasonIn('vi', 'something new')).toBe('something new');
  });

  it('has as much that differs in both languages, and none stands behind another that takes it', () => {
    for (const [reason, told] of VIETNAMESE_REASONS) {
      const count = (text: string) => text.split('{}').length;
      expect([reason, count(told)]).toEqual([reason, count(reason)]);
      const said = reason.replaceAll('{}', 'X');
      expect(reasonIn('vi', said)).toBe(told.replaceAll('{}', 'X'));
    }
  });
});
