/** Begins with who or what there is of each of several, and does not say of which: "The instructor is …", "The fee is …", "Người dạy là …". */
const NOT_OF_WHICH = new RegExp(
  '^["“\'‘(*_\\s]*(?:the (?:instructor|teacher|tutor|trainer|coach|leader|guide|organiser|organizer|fee|price|cost|charge|deposit)(?:e?s)? (?:is|are|will be|costs?|comes? to)|' +
    '(?:giáo viên|người dạy|người hướng dẫn|huấn luyện viên|học phí|lệ phí|giá vé|tiền cọc) (?:là|sẽ là))(?![A-Za-zÀ-ỹ])',
  'iu',
);

/** Whether a sentence leaves open whose instructor or which fee it tells of, so that only the one before it says that. */
export function saysNotOfWhich(text: string): boolean {
  return NOT_OF_WHICH.test(text.normalize('NFC'));
}
