import { describe, expect, it } from 'vitest';
import { areOthers, postsIn } from '../../../src/retrieval/values/posts-held.ts';

describe('who holds which post', () => {
  it.each([
    ['Welfare officer:     Ana Bell', 'welfare officer', 'Ana Bell'],
    ['The treasurer is Bo Reed, ring him on weekdays.', 'treasurer', 'Bo Reed'],
    ['Write to the warden, Cy Marsh, at the lodge.', 'warden', 'Cy Marsh'],
    ['Dot Ames is our new membership secretary.', 'membership secretary', 'Dot Ames'],
    ['Eve Park takes over as treasurer from June.', 'treasurer', 'Eve Park'],
    ['Person: Fay Lowe, welfare officer', 'welfare officer', 'Fay Lowe'],
    ['Gil Orr is manager of the bakery.', 'manager of bakery', 'Gil Orr'],
    ['Thủ quỹ mới là anh Bảo', 'thu quy', 'anh Bảo'],
    ['Quản lý: cô Ngân', 'quan ly', 'cô Ngân'],
    ['cô Lan làm thư ký', 'thu ky', 'cô Lan'],
  ])('%s', (text, post, holder) => {
    expect(postsIn(text)).toContainEqual({ post, holder });
  });

  it.each(['Bo coaches the Otters.', 'Ask a manager.', 'Ana and Bo are volunteers.', 'quản lý giờ giấc'])(
    'is not said: %s',
    (text) => {
      expect(postsIn(text)).toEqual([]);
    },
  );

  it('is another post with a word more', () => {
    const text = 'Welfare officer: Ana Bell, deputy welfare officer: Bo Reed';
    expect(postsIn(text)).toEqual([
      { post: 'welfare officer', holder: 'Ana Bell' },
      { post: 'deputy welfare officer', holder: 'Bo Reed' },
    ]);
  });

  it('knows one person by two names', () => {
    expect(areOthers('Ana Bell', 'Ana')).toBe(false);
    expect(areOthers('cô Lan', 'cô Mai')).toBe(true);
  });
});
