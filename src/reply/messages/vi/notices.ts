import type { notices as english } from '../en/notices.ts';

/** Why a command or a button was not carried out, in Vietnamese. */
export const notices: typeof english = {
  notice: {
    notYours: 'Chỉ người hỏi hoặc người điều hành mới gỡ được.',
    notYoursToUpdate: 'Chỉ người hỏi hoặc quản trị viên mới cập nhật được.',
    unexpected: (id) =>
      `Đã xảy ra lỗi, không phải do bạn. Hãy thử lại; nếu vẫn lỗi, hãy báo cho quản trị viên mã này: ${id}`,
    tooFast: (seconds) => `Bạn hỏi quá nhanh. Hãy thử lại sau ${seconds} giây.`,
    tooFastHere: (seconds) =>
      `Hiện có nhiều người đang hỏi trong máy chủ này. Hãy thử lại sau ${seconds} giây.`,
    adminsOnly:
      'Lệnh này dành cho quản trị viên: thành viên có quyền Quản lý máy chủ và những người được nêu trong cấu hình của bot.',
    questionEmpty: 'Câu hỏi không có từ nào. Hãy hỏi bằng lời, ví dụ: Ai chủ trì hội nghị?',
    questionTooLong: (length, most) =>
      `Câu hỏi của bạn có ${length} ký tự; giới hạn là ${most}. Hãy hỏi ngắn gọn hơn.`,
    dateUnreadable: (value, option) =>
      `Không đọc được ngày ${value} cho “${option}”. Hãy viết 2023, 2023-01, 2023-01-31, 31/1/2023, hôm qua hoặc tuần trước.`,
    dateOrder: (from, to) => `Ngày bắt đầu (${from}) muộn hơn ngày kết thúc (${to}). Hãy đổi một trong hai.`,
    oldControl: 'Nút này thuộc một phiên bản khác của bot. Hãy dùng lại lệnh.',
    articlesChanged: 'Các bài viết đã thay đổi từ khi nội dung này được đăng, nên có thể không còn đúng.',
    stopping: 'Bot đang khởi động lại. Hãy thử lại sau một phút.',
    searchAway: 'Hiện tôi chưa tìm được trong các bài viết. Hãy hỏi lại sau một phút.',
    unknownCommand: 'Tôi không biết lệnh này. /trợ-giúp liệt kê các lệnh.',
  },
};
