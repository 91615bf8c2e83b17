/** Invented articles that show every kind of card, by file name. */
export const MARATHON: Readonly<Record<string, string>> = {
  'registration.md': `---
title: Registration opens on 16 March
source: River Runner
author: Le Minh Chau
date: 2026-03-02
url: https://runner.example/registration
language: en
tags: [registration]
---
Registration for the Lantern Marathon opens on 16 March at 8 a.m. and closes when all 4,000 places are taken, race director Tran Thu Ha said on Monday. Last year that took nine hours, and 700 names stood on the waiting list in the end, more than ever before in the eleven years of the race.
`,
  'fee.md': `---
title: What the start costs
source: River Runner
author: Le Minh Chau
date: 2026-03-09
url: https://runner.example/fee
language: en
tags: [registration]
---
The fee is 650,000 dong for the full marathon and 450,000 dong for the half. Students pay half of it when they show their card at the desk.

The fee includes a shirt, a medal and a bowl of noodle soup after the finish.

Children under twelve run the two kilometres along the canal for free, but a parent has to run beside them.
`,
  'course.md': `---
title: The course crosses three bridges
source: River Runner
author: Pham Gia Bao
date: 2026-03-20
language: en
tags: [course]
---
The Lantern Marathon starts at 5 a.m. at the old market and crosses three bridges before it follows the canal back into the town.

There is water every three kilometres, and bananas and salt at kilometres 15, 25 and 35. The course is closed to cars from 4 a.m. until noon. Runners who have not passed the second bridge by 9 a.m. are taken back by bus.

Spectators see most at the fish market, where the runners pass three times. Dogs are welcome along the course on a lead, but not in the finish area.
`,
  'start.md': `---
title: An earlier start because of the heat
source: River Runner
author: Pham Gia Bao
date: 2026-05-11
url: https://runner.example/earlier-start
language: en
replaces: course.md
---
The Lantern Marathon starts at 4:30 a.m. at the old market, half an hour earlier than planned, because up to 36 degrees are forecast for Sunday.

The half marathon follows at 5:15 a.m. Bags are taken from 3:30 a.m. on in the school beside the market.
`,
  'winner.md': `---
title: Nguyen Thi Dao wins at the first attempt
source: River Runner
author: Le Minh Chau
date: 2026-05-18
url: https://runner.example/winner
language: en
tags: [result]
---
Nguyen Thi Dao, a teacher from Sa Dec, won the Lantern Marathon on Sunday after 171 minutes, at her first attempt over the distance.

"I only wanted to be home before the heat," she said in the finish area. Behind her came Vo Hoang Nam and Do Quynh Anh.
`,
  'finish.md': `---
title: A full finish area
source: River Runner
author: Pham Gia Bao
date: 2026-05-18
url: https://runner.example/finish
language: en
tags: [result]
---
At the end 3,812 runners finished the Lantern Marathon, among them a grandmother of 74 years, who came in with her two grandsons.
`,
  'numbers.md': `---
title: The marathon in numbers
source: Evening Post
author: Hoang Yen
date: 2026-05-20
url: https://post.example/numbers
language: en
tags: [result]
---
The Lantern Marathon on Sunday was finished by 3,795 runners, the evening's count at the old market says.

They drank 41,000 cups of water and ate 9,000 bananas. The oldest runner was 74, the youngest finisher of the children's run five.
`,
  'tinh-nguyen.md': `---
title: Ban tổ chức tìm 300 tình nguyện viên
source: Báo Bờ Sông
author: Lê Hồng Nhung
date: 2026-04-08
url: https://bo-song.example/tinh-nguyen
language: vi
tags: [tình nguyện]
---
Ban tổ chức giải chạy Đèn Lồng cần 300 tình nguyện viên phát nước và hướng dẫn đường, bà Trần Thu Hà cho biết hôm thứ Tư.

Tình nguyện viên nhận áo, bữa sáng và giấy chứng nhận. Buổi tập huấn diễn ra lúc 18 giờ ngày 25 tháng 4 tại nhà văn hóa phường Bình Thủy. Ai muốn tham gia đăng ký với cô Lý Kim Oanh trước ngày 20 tháng 4.
`,
};
