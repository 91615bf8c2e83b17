import { ofRange } from '../../../text/vietnamese-range.ts';
import type { answers as english } from '../en/answers.ts';

/** The texts of answers and refusals, their buttons, and the check of an older answer, in Vietnamese. */
export const answers: typeof english = {
  answer: {
    titleUnknown: 'không rõ tiêu đề',
    untitled: (firstWords) => `không rõ tiêu đề, “${firstWords}”`,
    sourceUnknown: 'không rõ nguồn',
    authorUnknown: 'không rõ tác giả',
    dateUnknown: 'không rõ ngày',
    paragraph: (number, of) => `đoạn ${number}/${of}`,
    caption: 'chú thích ảnh',
    older: 'cũ hơn',
    newer: 'mới hơn',
    undated: 'không ghi ngày, có thể cũ hơn',
    differ: {
      date: 'Các bài viết nêu ngày tháng khác nhau; mỗi bài được trích bên dưới.',
      place: 'Các bài viết nêu địa điểm khác nhau; mỗi bài được trích bên dưới.',
      number: 'Các bài viết nêu con số khác nhau; mỗi bài được trích bên dưới.',
    },
    possibly: 'Có thể câu trả lời là:',
    changed: (on, before, source, isDay) =>
      on === ''
        ? `Đã thay đổi; trước đó: ${before} · ${source}`
        : `Đã thay đổi (bài ${isDay ? 'ngày ' : ''}${on}); trước đó: ${before} · ${source}`,
    alsoIn: (titles) => `cũng có trong ${titles}`,
    follows: (question) => `Tiếp theo câu hỏi ${question}`,
    followsArticle: (question, title) => `Tiếp theo câu hỏi ${question} · ${title}`,
    readAs: (words) => `Kết quả cho ${words}`,
    onlyIn: (title) => `Chỉ trong bài: ${title}`,
    onlyDated: (range, unit) => `Chỉ các bài ${ofRange(range, unit, 'đề ngày')}`,
    ofDays: (range, unit) => `Cho ${ofRange(range, unit, 'ngày')}`,
    datesDropped: (range, unit) =>
      `Không bài nào ${ofRange(range, unit, 'đề ngày')} trả lời được rõ, nên đã tìm trong mọi bài.`,
    facts: {
      author: (name) => `Tác giả: **${name}**.`,
      noAuthor: 'Bài này không ghi tên tác giả.',
      date: (date) => `Bài đề ngày **${date}**.`,
      noDate: 'Bài này không ghi ngày.',
      source: (name) => `Nguồn: **${name}**.`,
      noSource: 'Bài này không ghi nguồn.',
    },
    quoteTooLong: 'Phần trích quá dài để hiển thị ở đây. Hãy bấm Ngữ cảnh để đọc.',
    noMore: 'Không còn phần nào khác trả lời câu hỏi này.',
    sharedBy: (mention) => `Người chia sẻ: ${mention}`,
    shared: 'Đã chia sẻ: mọi người trong kênh này đều thấy.',
    updated: (time) => `Cập nhật ${time}`,
    isUpdated: 'Đã cập nhật: mọi người đều thấy câu trả lời hôm nay.',
    notUpdated: 'Tôi không sửa được tin nhắn đó nữa. Hãy gỡ nó rồi hỏi lại.',
  },

  refusal: {
    notHere: (articles) => `Tôi không tìm thấy câu trả lời trong ${articles} bài viết.`,
    notInScope: 'Tôi không tìm thấy câu trả lời trong bài viết này.',
    empty: 'Tôi chưa có bài viết nào nên chưa trả lời được. Hãy nhờ quản trị viên thêm bài.',
    noAnswer: 'Đây không phải câu trả lời, chỉ là phần gần với câu hỏi nhất:',
    related: 'Bài liên quan:',
    unknownWords: (words) => `Không có trong bài nào: ${words}`,
  },

  buttons: {
    context: 'Ngữ cảnh',
    more: (count) => `Xem thêm ${count}`,
    share: 'Chia sẻ',
    remove: 'Gỡ bỏ',
    askFurther: 'Hỏi tiếp',
    notRight: 'Báo lỗi',
    askAgain: 'Hỏi lại',
    showToday: 'Xem bản hôm nay',
    asTyped: 'Tìm đúng như đã gõ',
    didYouMean: (words) => `Ý bạn là “${words}”?`,
    update: 'Cập nhật câu trả lời',
    previous: 'Trước',
    next: 'Sau',
    openLink: 'Mở bài gốc',
    report: 'Báo cho ban tổ chức',
    reportToAdmins: 'Báo cho quản trị viên của bot',
    closest: 'Xem phần gần nhất',
    person: 'Nhờ người trả lời',
    takeBack: 'Rút lại',
    undo: 'Hoàn tác',
    tellMe: 'Báo tôi khi có câu trả lời',
    tellMeDone: 'Báo tôi khi xử lý xong',
  },

  further: {
    title: 'Hỏi tiếp',
    label: 'Câu hỏi của bạn',
    placeholder: 'Việc đó diễn ra khi nào?',
  },

  find: {
    noText: 'Tin nhắn đó không có chữ. Hãy chọn một tin nhắn có nội dung.',
  },

  check: {
    heading: 'Các trích dẫn trong kho bài hôm nay',
    unchanged: 'không đổi',
    changed: 'đã thay đổi.',
    before: 'Trước:',
    now: 'Nay:',
    gone: 'không còn: không bài nào còn những chữ này.',
    moved: (title) => `không đổi, nhưng nay ở ${title}`,
    notAnAnswer: 'Tin nhắn đó không phải câu trả lời có trích dẫn của tôi. Hãy chọn một tin nhắn như vậy.',
  },
};
