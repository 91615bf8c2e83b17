/**
 * Vietnamese words that count nothing, as alternatives of a pattern: behind a number alone they leave it a sum of money, "400 ngàn **chứ** không
 * còn 200", "hai trăm nghìn **một** người", where "400 ngàn người" are people.
 */
export const NOTHING_COUNTED =
  'mỗi|một|cho|và|hoặc|hay|trở|tiền|với|nếu|là|thôi|tháng|năm|vé|cả|chứ|nha|nhé|nhen|ạ|rồi|nữa|từ|kể|theo|thay|như|so|mà|thì|vì|do|nên|còn|đã|không|chưa|được|bằng|qua|tại|ở|tới|đến|đối|cũng|vẫn|tùy|hết|luôn|thêm|đó|nhưng|để|khi|lúc|trước|sau';
