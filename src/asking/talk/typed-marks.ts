import { foldMarks, keepMarks } from '../../text/fold-marks.ts';

/** The syllables of small talk that patterns know without marks, as they are meant: "đói" and "mày", not "đổi" and "máy". */
const MEANT: ReadonlySet<string> = new Set(
  `ạ ăn ấy bạn bài bao bố bồ bữa buồn cậu chị chồng chú chứ chưa chuyện còn có cơm con cười dạo dậy đâu đấy đây đi đói được em gái gấu gì hả hài hát hông
hổng hơm kể khỏe không là làm mạnh mày mấy mẹ mệt một mới nào này nè ngủ người nhá nhé nhiêu nghe nhiều ở ơi ổn ra rồi sáng sao sống tao tên
thế thích tối tôi trưa truyện tuổi tui từ vẫn vậy vợ với vui yêu hôm nay năm coi cho ê xỉu quá ghê lắm thật thiệt rét lạnh nóng chán khát nước oải đau đầu bụng mỏi muốn chết khóc kinh khủng luôn nhỉ mọi nhà
    trời đất mình cả sự`
    .split(/\s+/)
    .map(keepMarks),
);

/** Whether words that a pattern took without their marks have those that it means, or none. */
export function isMeantBy(words: readonly string[]): boolean {
  return words.every((word) => word.toLowerCase() === foldMarks(word) || MEANT.has(keepMarks(word)));
}
