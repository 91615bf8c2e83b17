/** What Discord itself writes around a message, as its own Vietnamese has it. */
const WORDS = {
  en: {
    onlyYou: 'Only you can see this',
    dismiss: 'Dismiss message',
    used: 'used',
    edited: '(edited)',
    thinking: 'is thinking…',
    cancel: 'Cancel',
    submit: 'Submit',
    send: 'Send',
    close: 'Close',
  },
  vi: {
    onlyYou: 'Chỉ bạn mới thấy được tin nhắn này',
    dismiss: 'Bỏ qua tin nhắn',
    used: 'đã dùng',
    edited: '(đã chỉnh sửa)',
    thinking: 'đang suy nghĩ…',
    cancel: 'Hủy',
    submit: 'Gửi',
    send: 'Gửi',
    close: 'Đóng',
  },
};

/** These words in the language of a reader. */
export function wordsFor(locale: string): (typeof WORDS)['en'] {
  return locale === 'vi' ? WORDS.vi : WORDS.en;
}
