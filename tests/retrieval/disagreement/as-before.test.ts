import { describe, expect, it } from 'vitest';
import { firstByMeaning } from '../quoting/by-meaning.ts';

const HIRE = `---
title: Boat hire
date: 2026-04-01
---
Canoes cost £6 an hour and kayaks cost £4 an hour. Pedal boats are £9.
`;
const SUMMER = `---
title: Boat hire this summer
date: 2026-07-01
---
Canoes are £7 an hour now, kayaks same as ever.
`;
const FEES = `---
title: Phí tháng
date: 2026-04-01
---
Phí tháng là 250.000 đồng với người lớn và 150.000 đồng với học sinh, sinh viên.
`;
const MEETING = `---
title: Họp tháng 10
date: 2026-10-01
---
Thống nhất từ tháng 10 người lớn đóng 280.000 đồng mỗi tháng, học sinh, sinh viên giữ nguyên.
`;
const ROLES = `---
title: Roles
date: 2026-04-01
---
Guards must be 18 or over. Crossing keepers must be 16 or over and do one day of training.
`;
const LETTER = `---
title: Minutes
date: 2026-07-01
---
After the insurer's letter nobody under 21 may act as guard from now on. Crossing keepers are unaffected.
`;

describe('of a later article that changes one thing and leaves another as it was', () => {
  const ask = firstByMeaning();

  it.each([
    [HIRE, SUMMER, 'how much is a kayak', 'earlier.md'],
    [HIRE, SUMMER.replace('same as ever', 'do not change'), 'how much is a kayak', 'earlier.md'],
    [HIRE, SUMMER.replace('same as ever', 'are left alone'), 'how much is a kayak', 'earlier.md'],
    [HIRE, SUMMER, 'how much is a canoe', 'later.md'],
    [ROLES, LETTER, 'min age crossing keeper', 'earlier.md'],
    [FEES, MEETING, 'sinh viên đóng bao nhiêu một tháng', 'earlier.md'],
    [
      FEES,
      MEETING.replace('giữ nguyên', 'không thay đổi'),
      'sinh viên đóng bao nhiêu một tháng',
      'earlier.md',
    ],
    [FEES, MEETING, 'người lớn đóng bao nhiêu một tháng', 'later.md'],
  ])('the one that states the number answers: %#', async (earlier, later, question, path) => {
    const quote = await ask(question, { 'earlier.md': earlier, 'later.md': later });
    expect(quote?.article.path).toBe(path);
  });
});
