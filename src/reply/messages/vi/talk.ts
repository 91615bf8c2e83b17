import type { talk as english } from '../en/talk.ts';

/** What the bot says about itself, in small talk, and to a mention that it cannot answer, in Vietnamese. */
export const talk: typeof english = {
  help: {
    title: 'Verbatim',
    what: 'Tôi trả lời câu hỏi bằng trích dẫn nguyên văn từ các bài viết, kèm nơi trích. Khi các bài viết không trả lời được, tôi nói rõ như vậy. Tôi không bao giờ tự viết câu trả lời.',
    ask: (command) => `${command} để đặt câu hỏi.`,
    articles: (command) => `${command} liệt kê các bài viết.`,
    article: (command) => `${command} hiển thị trọn một bài.`,
    timeline: (command) => `${command} hiển thị các bài theo ngày.`,
    news: (command) => `${command} cho biết bài nào mới thêm hoặc có thay đổi.`,
    chat: 'Nhắc tên tôi, trả lời một tin nhắn của tôi (để bật thông báo nhắc tên) hoặc nhắn trực tiếp cho tôi: đó cũng là câu hỏi.',
    menu: 'Trong trình đơn của một tin nhắn, mục Ứng dụng: “Tìm trong các bài viết” và “Kiểm tra câu trả lời này”; với quản trị viên còn có “Thêm làm bài viết”.',
    help: (command) => `${command} hiển thị trang này.`,
    admin: (commands) => `Dành cho quản trị viên: ${commands}`,
    not: 'Tôi không dịch trích dẫn, không tra cứu trên mạng và không biết gì ngoài các bài viết này.',
    privacy:
      'Riêng tư: tôi không lưu và không ghi lại câu hỏi, nhiều nhất chỉ đếm. Tôi chỉ giữ những câu bạn bấm nút gửi cho ban tổ chức, không kèm tên; nếu bạn nhờ báo tin, tôi nhớ bạn đến lúc báo xong. “Nhờ người trả lời” đăng câu hỏi kèm tên bạn. Khi quản trị viên thay đổi kho bài, tôi ghi lại ai đã làm gì. Tôi chỉ đọc những tin nhắn nhắc tên tôi, trả lời tôi hoặc gửi trực tiếp cho tôi, và tin nhắn mà ai đó mở trình đơn để gọi tôi.',
    permissions:
      'Tôi không cần quyền nào để trả lời lệnh. Để trả lời khi được nhắc tên, tôi cần các quyền “Xem kênh”, “Gửi tin nhắn” (trong chủ đề: “Gửi tin nhắn trong chủ đề”) và “Đọc lịch sử tin nhắn” ở kênh đó.',
    holding: (articles) => `Hiện tôi có ${articles} bài viết.`,
  },

  smallTalk: {
    greeting: 'Xin chào! Bạn cứ hỏi điều gì có trong các bài viết nhé.',
    thanks: 'Không có gì! Bạn cứ hỏi tiếp về các bài viết nhé.',
    reaction: '🙂 Bạn cứ hỏi điều gì có trong các bài viết nhé.',
    bye: 'Tạm biệt! Khi nào cần bạn cứ hỏi nhé.',
    about:
      'Tôi trả lời câu hỏi bằng trích dẫn nguyên văn từ các bài viết, kèm nguồn. Bạn cứ đặt câu hỏi; /trợ-giúp cho biết tôi còn làm được gì.',
    unclear:
      'Bạn hỏi về bài nào? Hãy trả lời một câu trả lời của tôi bằng câu hỏi này, hoặc nói rõ bài: “Ai viết bài về gửi xe?”',
    suggestions: 'Bạn thử một trong các mục sau:',
  },

  chat: {
    empty: 'Hãy hỏi tôi: nhắc tên tôi kèm câu hỏi, trả lời một tin nhắn của tôi, hoặc dùng /hỏi.',
    emptyReply:
      'Tôi không đọc được tin nhắn mà bạn trả lời. Để tra cứu, hãy mở trình đơn của tin nhắn đó và chọn Ứng dụng, “Tìm trong các bài viết”.',
    missingPermission: (permission, channel) =>
      `Có người gọi tôi ở ${channel}, nhưng tôi không trả lời được ở đó: tôi thiếu quyền “${permission}”. Hãy nhờ người quản lý máy chủ cấp quyền, hoặc dùng /hỏi, lệnh này không cần quyền nào.`,
    closed: (channel) =>
      `Bạn đã nhắc tôi trong ${channel}, nhưng tôi không trả lời được ở đó: luồng đã bị khóa hoặc kênh đang ở chế độ chậm. Hãy hỏi ở nơi khác hoặc dùng /hỏi.`,
    permissions: {
      ViewChannel: 'Xem kênh',
      SendMessages: 'Gửi tin nhắn',
      SendMessagesInThreads: 'Gửi tin nhắn trong chủ đề',
      ReadMessageHistory: 'Đọc lịch sử tin nhắn',
    },
  },
};
