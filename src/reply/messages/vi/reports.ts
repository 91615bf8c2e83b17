import type { reports as english } from '../en/reports.ts';

/** The texts for questions that go to people: reports, the weekly summary, and a question asked in public; in Vietnamese. */
export const reports: typeof english = {
  report: {
    which:
      'Câu trả lời này sai ở đâu? Khi bạn bấm nút, ban tổ chức sẽ nhận được những gì hiện ở đây, kèm lý do, thời gian và tên máy chủ. Tên của bạn không được gửi.',
    whichOfAdmins:
      'Câu trả lời này sai ở đâu? Khi bạn bấm nút, quản trị viên của bot sẽ nhận được những gì hiện ở đây, kèm lý do, thời gian và tên máy chủ. Tên của bạn không được gửi.',
    answer: 'Câu trả lời',
    reasons: {
      'not-in-articles': 'Không có trong các bài',
      'wrong-passage': 'Sai phần trích',
      outdated: 'Đã cũ',
      'not-answered': 'Không đúng câu hỏi',
    },
    thanks: 'Cảm ơn bạn: ban tổ chức sẽ thấy câu hỏi này.',
    thanksOfAdmins: 'Cảm ơn bạn: quản trị viên của bot sẽ thấy câu hỏi này.',
    already: 'Bạn đã gửi câu này rồi, một lần là đủ.',
    nothingToUndo: 'Không có gì để hoàn tác: mục này đã được mở lại, hoặc người gửi đã rút lại.',
    undone: 'Đã rút lại: câu hỏi của bạn không còn trong danh sách.',
    willTell: 'Khi có câu trả lời, tôi sẽ nhắn trực tiếp cho bạn. Đến lúc đó tôi nhớ rằng bạn đã hỏi.',
    willTellDone: 'Khi xử lý xong, tôi sẽ nhắn trực tiếp cho bạn. Đến lúc đó tôi nhớ rằng bạn đã báo.',
    alreadyClosed: 'Câu hỏi này đã xong. Hãy hỏi lại để xem câu trả lời.',
    closed: {
      answered: 'Bạn đã nhờ báo tin: nay các bài viết trả lời được câu này.',
      done: 'Bạn đã nhờ báo tin: câu hỏi này đã được xử lý.',
    },
    nobody:
      'Sẽ không ai thấy báo cáo này: ở đây bot không có quản trị viên. Hãy hỏi trong một máy chủ đã thêm bot.',
    unavailable:
      'Không gửi được vì bot không ghi được vào thư mục của nó. Hãy báo cho quản trị viên và thử lại sau.',
  },

  person: {
    askedBy: (mention, here) => `${mention} đã hỏi câu này ${here}. Các bài viết không trả lời được.`,
    here: 'ở đây',
    howToAnswer:
      'Hãy trả lời (reply) tin nhắn này. Sau đó quản trị viên có thể mở trình đơn của câu trả lời, chọn Ứng dụng, “Thêm làm bài viết”: từ đó tôi tự trả lời được.',
    posted: (url) => `Câu hỏi của bạn, kèm tên bạn, đã được đăng ở nơi mọi người có thể trả lời: ${url}`,
    already: 'Bạn đã nhờ người trả lời câu này rồi, một lần là đủ.',
    takenBack: 'Đã rút lại: câu hỏi của bạn không còn ở đó.',
    unavailable: 'Tôi không đăng được câu hỏi của bạn. Hãy báo cho quản trị viên và thử lại sau.',
  },

  reports: {
    heading: (questions) => `${questions} báo cáo`,
    none: 'Không có báo cáo nào chưa xử lý.',
    times: (count) => `${count} lần`,
    latest: (time) => `gần nhất ${time}`,
    message: 'tin nhắn',
    nowAnswered: '**nay đã trả lời được**',
    markDone: 'Đánh dấu đã xong…',
    exported: (questions) => `Toàn bộ ${questions} báo cáo dưới dạng bảng tính:`,
    ofThisServer:
      'Chỉ các báo cáo từ máy chủ này. Quản trị viên được nêu trong cấu hình của bot thấy tất cả.',
  },

  summary: {
    heading: (from, to) => `Các câu hỏi từ ${from} đến ${to}`,
    nothingAsked: 'Không ai hỏi gì.',
    asked: (asked, answered, refused) =>
      `${asked} câu hỏi: **${answered}** câu có trả lời, **${refused}** câu không có câu trả lời trong các bài viết.`,
    unanswered: 'Được gửi đến ban tổ chức vì các bài viết không trả lời được',
    neverQuoted: (articles, since) => `${articles} bài chưa được trích lần nào từ ${since}`,
    andMore: (count) => `… và ${count} mục nữa`,
    privacy: 'Câu hỏi không được gửi đến ban tổ chức thì chỉ được đếm.',
  },
};
