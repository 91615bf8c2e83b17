import type { corpus as english } from '../en/corpus.ts';

/** What admins read about reloads and the state of the bot, in Vietnamese. */
export const corpus: typeof english = {
  corpus: {
    reloading: 'Đang đọc lại các bài viết…',
    progress: {
      reading: (done, total) => `Đang đọc lại các bài viết: ${done}/${total}`,
      indexing: (done, total) => `Đang lập chỉ mục các bài viết: ${done}/${total}`,
    },
    reloaded: (articles, passages, seconds) =>
      `Xong: ${articles} bài viết, ${passages} phần, trong ${seconds.replace('.', ',')} giây.`,
    reloadedShards: (reloaded, failed) =>
      failed === 0
        ? `Cả ${reloaded} phân đoạn (shard) đều trả lời từ các bài này.`
        : `${reloaded}/${reloaded + failed} phân đoạn (shard) trả lời từ các bài này; hãy nạp lại lần nữa cho các phân đoạn còn lại.`,
    added: 'Thêm',
    changed: 'Thay đổi',
    removed: 'Gỡ bỏ',
    unchanged: 'Giữ nguyên',
    skipped: 'Bỏ qua',
    fields: 'Cảnh báo',
    line: (path, line) => `${path}, dòng ${line}`,
    andMore: (count) => `và ${count} mục nữa`,
    kept: (articles) => `Không có gì thay đổi. Tôi vẫn trả lời từ ${articles} bài viết trước đó.`,
    busy: 'Đang có một lần nạp lại. Hãy đợi xong rồi thử lại.',
    unavailable: 'Không đọc được thư mục bài viết. Hãy kiểm tra thư mục có tồn tại và bot có quyền đọc.',
    searchAway: 'Cụm tìm kiếm không phản hồi. Nhật ký có ghi lý do. Hãy thử lại sau.',
    empty: 'Thư mục không có bài viết nào. Dùng /kho-bài nạp-lại bắt-buộc:True nếu bạn thật sự muốn vậy.',
    shrunk: (before, after) =>
      `Thư mục chỉ còn ${after} trong ${before} bài viết. Dùng /kho-bài nạp-lại bắt-buộc:True nếu bạn thật sự muốn vậy.`,
    status: (articles, passages) => `${articles} bài viết, ${passages} phần`,
    loadedAt: (time) => `Nạp lúc ${time}`,
    version: (version) => `Phiên bản ${version}`,
    reloadUnderWay: 'Đang nạp lại.',
    newest: (article) => `Bài mới nhất: ${article}`,
    openReports: (reports) =>
      reports === 0
        ? 'Không có báo cáo nào chưa xử lý'
        : `${reports} báo cáo chưa xử lý (/kho-bài câu-hỏi-thiếu)`,
    watched: 'Thay đổi trong thư mục được nạp tự động (CORPUS_WATCH)',
    notWatched: 'Thay đổi trong thư mục chỉ được nạp khi dùng /kho-bài nạp-lại',
    stateWritable: 'Ghi được vào thư mục trạng thái',
    stateNotWritable:
      '**Không ghi được vào thư mục trạng thái:** báo cáo sẽ không được lưu, và lần khởi động nào cũng lâu như lần đầu. Hãy kiểm tra quyền ghi và dung lượng đĩa của STATE_DIR.',
    shards: (shards) => `${shards} phân đoạn (shard)`,
    searchIndex: (name) => `Tìm trong ${name}`,
    answering: (bots, version) => `${bots} bot trả lời từ phiên bản ${version}`,
    searchIndexAway: 'Cụm tìm kiếm không phản hồi (xem nhật ký)',
    meaning: {
      off: 'Chỉ trả lời theo từ ngữ (MEANING=off)',
      unavailable: 'Chỉ trả lời theo từ ngữ: bộ mã hóa không chạy được trên máy này (xem nhật ký)',
      running: (done, total) => `Đang đọc để hiểu nghĩa: ${done}/${total} bài`,
      done: 'Trả lời theo từ ngữ và ý nghĩa',
    },
  },
};
