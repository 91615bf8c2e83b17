import type { Files } from '../support/running.ts';

/** Invented posts of a conference in two languages, which the messages of the page are made from. */
export const CONFERENCE: Files = {
  'programme.md': `---
title: Harbour Tech Days 2026, the programme
source: Harbour Tech
author: Tran Mai
date: 2026-06-02
url: https://harbour.example/programme
language: en
tags: [programme]
---
Harbour Tech Days 2026 will be held from 4 to 6 December at the Riverside Centre in Da Nang.

Registration opens on 1 August. The doors of the Riverside Centre open at 8:00 every morning, and the first talk begins at 9:00.

Le Thu Ha, who leads the open data team of Da Nang, gives the opening talk. Daniel Okoro of the Lagos Maps Project gives the closing talk.
`,
  'new-dates.md': `---
title: New dates for Harbour Tech Days
source: Harbour Tech
date: 2026-10-19
url: https://harbour.example/new-dates
language: en
tags: [programme]
replaces: programme.md
---
Harbour Tech Days 2026 has been moved: it will now be held from 11 to 13 December at the Riverside Centre in Da Nang.

The dates changed because the Riverside Centre is being repaired until 8 December. Tickets that were bought for the earlier dates stay valid.
`,
  'tickets.md': `---
title: Tickets and prices
source: Harbour Tech
date: 2026-08-01
url: https://harbour.example/tickets
language: en
tags: [tickets]
---
A ticket for all three days costs 450,000 dong, and students pay 200,000 dong with a student card.

Tickets can be returned until 1 November; after that they can be passed on to somebody else.
`,
  'venue.md': `---
title: Finding the Riverside Centre
source: Harbour Tech
date: 2026-09-12
url: htps://harbour.example/venue
language: en
tags: [venue]
---
The Riverside Centre stands at 12 Bach Dang Street, ten minutes on foot from the Dragon Bridge.

Bus 5 stops in front of the main entrance every fifteen minutes. There is no car park at the centre.
`,
  'lich-trinh.md': `---
title: Lịch trình Ngày hội Công nghệ Cảng 2026
source: Harbour Tech
author: Trần Mai
date: 2026-06-02
url: https://harbour.example/vi/lich-trinh
language: vi
tags: [lịch trình]
---
Ngày hội Công nghệ Cảng 2026 diễn ra từ ngày 4 đến ngày 6 tháng 12 tại Trung tâm Bờ Sông, Đà Nẵng.

Cửa mở lúc 8 giờ sáng mỗi ngày, bài nói đầu tiên bắt đầu lúc 9 giờ.

Bài nói mở màn do bà Lê Thu Hà, trưởng nhóm dữ liệu mở của Đà Nẵng, trình bày; bài bế mạc do ông Phạm Quốc Bảo trình bày.
`,
  'doi-ngay.md': `---
title: Ngày hội Công nghệ Cảng dời ngày
source: Harbour Tech
date: 2026-10-19
url: https://harbour.example/vi/doi-ngay
language: vi
tags: [lịch trình]
replaces: lich-trinh.md
---
Ngày hội Công nghệ Cảng 2026 dời sang từ ngày 11 đến ngày 13 tháng 12 tại Trung tâm Bờ Sông, Đà Nẵng.

Ngày hội dời ngày vì Trung tâm Bờ Sông đang sửa đến hết ngày 8 tháng 12. Vé đã mua cho ngày cũ vẫn dùng được.
`,
  've.md': `---
title: Vé và giá vé
source: Harbour Tech
date: 2026-08-01
url: https://harbour.example/vi/ve
language: vi
tags: [vé]
---
Vé ba ngày có giá 450.000 đồng, sinh viên có thẻ trả 200.000 đồng.

Vé được trả lại đến hết ngày 1 tháng 11; sau đó có thể nhượng cho người khác.
`,
  'notes.xlsx': 'not an article',
  'broken.md': '---\ntitle: [The draft\n---\nA draft.\n',
};
