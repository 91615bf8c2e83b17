import { foldMarks } from '../../text/fold-marks.ts';
import { isTypedInVietnamese } from '../../text/looks-vietnamese.ts';
import { AKIN_PHRASE_LINES } from './akin-phrases.ts';
import { TRANSLATION_PAIRS } from './translation-pairs.ts';

/** What people ask with, and the words of announcements, as they are written: a language of its own where no article has a word. */
const COMMON = `khi nào. bao giờ. lúc nào. mấy giờ. ngày mấy. ngày nào. hôm nào. tháng mấy. năm nào. thứ mấy. bao nhiêu. bao nhiêu tiền. bao lâu. bao xa.
ở đâu. chỗ nào. nơi nào. phòng nào. ai là. là ai. là gì. cái gì. có gì. làm gì. làm sao. thế nào. như thế nào. tại sao. vì sao. sao lại. do đâu. đi đâu.
được không. có được không. có không. có phải không. chưa. rồi chưa. đã có chưa. phải không. hay không. có cần. cần gì. có mấy. có ai. ai được. mấy người. mấy vé.
giá vé. giá bao nhiêu. vé vào cổng. mua vé. bán vé. tiền vé. lệ phí. học phí. phí tham gia. miễn phí. tốn bao nhiêu. hết bao nhiêu. đóng tiền. nộp tiền. trả tiền. hoàn tiền.
mở cửa. đóng cửa. bắt đầu. kết thúc. khai mạc. bế mạc. hạn chót. hạn cuối. hạn nộp. hạn đăng ký. đăng ký ở đâu. lịch thi đấu. lịch học. giờ mở cửa. thời gian. địa điểm. địa chỉ.
gửi xe. giữ xe. đậu xe. đỗ xe. xe máy. xe đạp. xe buýt. xe lửa. bãi xe. nhà xe. chạy bộ. đi bộ. đường nào. trạm nào. cổng nào. tầng mấy.
số điện thoại. điện thoại. liên hệ. ban tổ chức. tình nguyện viên. câu lạc bộ. thành viên. trưởng ban. chủ trì. tổ chức. tham dự. phát biểu. thành lập. ký kết. hợp tác. giám đốc. chủ tịch. phó chủ tịch. bí thư. thủ thư. bảo vệ. bác sĩ. giáo viên. học sinh. sinh viên.
thư viện. bệnh viện. trường học. nhà văn hóa. hội trường. phòng họp. nhà vệ sinh. sân bóng. công viên. chợ đêm. lễ hội. hội chợ. triển lãm. hội thảo. cuộc thi. giải thưởng. giải nhất. vô địch. đội nào. ai thắng. kết quả. điểm.
trẻ em. người lớn. người già. phụ nữ. gia đình. con nít. em bé. bạn bè. thú cưng. con chó. mang theo. đem theo. ăn uống. nước uống. đồ ăn. ăn trưa. mặc gì. áo mưa. trời mưa. nghỉ học. nghỉ lễ. cúp điện. cúp nước. mất điện.
hôm nay. hôm qua. ngày mai. tuần sau. tuần này. tháng sau. năm nay. năm ngoái. năm sau. buổi sáng. buổi chiều. buổi tối. sáng nay. tối nay. cuối tuần. chủ nhật. thứ hai. thứ ba. thứ tư. thứ năm. thứ sáu. thứ bảy.
có thể. không thể. được phép. bị cấm. bị phạt. phải làm. phải mua. cần phải. muốn. thích. biết. hỏi. trả lời. tìm. xem. đọc. viết. nói. gọi. báo. gửi. nhận. lấy. đổi. trả. mượn. thuê. bán. mua. dời. hoãn. hủy. thay đổi. chuyển sang.
đi chơi. chơi gì. có gì chơi. đi lạc. lạc đường. sợ lạc. quên đồ. mất đồ. nhặt được. giá cũ. giá mới. cũ rồi. hết rồi. xong rồi. lắp mới. sửa lại. thì sao. thì làm sao. sao vậy. vậy ạ. đi chung. đi cùng. chờ đợi. xếp hàng. đông người. vui không. rẻ hơn. đắt quá.
bàn về. bàn gì. nói về. hỏi về. viết về. họp về. về việc. về cái.
của. và. với. về. cho. từ. đến. tới. trong. ngoài. trên. dưới. trước. sau. giữa. gần. cạnh. những. các. mỗi. mọi. một. hai. mười. không. có. là. thì. mà. nếu. để. đã. đang. sẽ. cũng. vẫn. còn. nữa. lại. ra. vào. lên. xuống. qua. đi. về nhà.
em ơi. ad ơi. mọi người. cho em hỏi. cho mình hỏi. cảm ơn. mình. bạn. tôi. tụi mình. chúng tôi. chúng ta. họ. ông. bà. anh. chị. cô. chú. này. kia. đó. ấy. vậy. thế. quá. rất. nhất. hơn. nhiều. ít. mới. cũ. lớn. nhỏ. cao. thấp. dài. ngắn. đầu tiên. cuối cùng`;

/** Of a question with its marks more words have some; chat spelling that was read out brings a few into one without. */
const MOST_MARKED = 0.35;
/** How much a pair of the articles tells, beside a word of them, and one of our own list beside that. */
const OF_PAIR = 12;
const OF_LIST = 1;

const WORD = /[\p{L}\p{M}]+/gu;

/** How often forms, and pairs of neighbouring forms, stand in texts, by what they are without marks. */
class Forms {
  readonly #forms = new Map<string, Map<string, number>>();
  readonly #pairs = new Map<string, number>();

  add(text: string, weight: number): void {
    let before: string | undefined;
    let end = -1;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const form = word.toLowerCase();
      const bare = foldMarks(form);
      const forms = this.#forms.get(bare) ?? new Map<string, number>();
      this.#forms.set(bare, forms);
      forms.set(form, (forms.get(form) ?? 0) + weight);
      if (before !== undefined && index === end + 1) {
        const pair = `${before} ${form}`;
        this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + weight);
      }
      before = form;
      end = index + word.length;
    }
  }

  of(bare: string): ReadonlyMap<string, number> | undefined {
    return this.#forms.get(bare);
  }

  pair(before: string, form: string): number {
    return this.#pairs.get(`${before} ${form}`) ?? 0;
  }
}

let common: Forms | undefined;

function commonForms(): Forms {
  if (common !== undefined) return common;
  common = new Forms();
  for (const line of [
    ...COMMON.normalize('NFC').split(/[.\n]\s*/),
    ...AKIN_PHRASE_LINES.join(', ').normalize('NFC').split(', '),
    ...vietnameseSides(),
  ])
    common.add(line, OF_LIST);
  return common;
}

/** The Vietnamese of what is translated: where the articles are in English, none of them says how it is written. */
function vietnameseSides(): string[] {
  return TRANSLATION_PAIRS.normalize('NFC')
    .split('\n')
    .flatMap((line) => line.split(' = ')[1]?.split(', ') ?? []);
}

/** Whether a question is Vietnamese that was typed without its marks, or nearly so. */
export function lacksMarks(question: string): boolean {
  const words = question.match(WORD) ?? [];
  const marked = words.filter((word) => /[\u0080-\uffff]/.test(word)).length;
  return words.length > 1 && marked <= MOST_MARKED * words.length && isTypedInVietnamese(question);
}

/**
 * A Vietnamese question with the marks that its words most likely have, as some texts write them: of all forms of each word those that
 * are commonest beside one another. A word that neither the texts nor our list has stays as it is typed.
 */
export function restoredMarks(question: string, texts: readonly string[]): string {
  const own = new Forms();
  for (const text of texts) own.add(text.normalize('NFC'), 1);
  const listed = commonForms();
  const words = [...question.normalize('NFC').matchAll(WORD)].map(({ 0: text, index }) => ({ text, index }));
  // The best way to each form of the word before, with its worth.
  let ways: { readonly form: string; readonly worth: number; readonly path: readonly string[] }[] = [];
  for (const { text } of words) {
    const typed = text.toLowerCase();
    const isFixed = /[\u0080-\uffff]/.test(typed);
    const known = new Map<string, number>();
    for (const forms of isFixed ? [] : [own.of(typed), listed.of(typed)])
      for (const [form, count] of forms ?? []) known.set(form, (known.get(form) ?? 0) + count);
    if (known.size === 0) known.set(typed, 1);
    ways = [...known].map(([form, count]) => {
      const alone = Math.log(1 + count);
      if (ways.length === 0) return { form, worth: alone, path: [form] };
      const reached = ways.map((way) => ({
        worth:
          way.worth +
          alone +
          Math.log(1 + OF_PAIR * (own.pair(way.form, form) + listed.pair(way.form, form))),
        path: way.path,
      }));
      const best = reached.reduce((a, b) => (b.worth > a.worth ? b : a));
      return { form, worth: best.worth, path: [...best.path, form] };
    });
  }
  const [first, ...others] = ways;
  if (first === undefined) return question;
  const { path } = others.reduce((a, b) => (b.worth > a.worth ? b : a), first);
  let read = '';
  let end = 0;
  const composed = question.normalize('NFC');
  for (const [at, { text, index }] of words.entries()) {
    const form = path[at] ?? text;
    const isCapital = /^\p{Lu}/u.test(text);
    read += composed.slice(end, index) + (isCapital ? form.charAt(0).toUpperCase() + form.slice(1) : form);
    end = index + text.length;
  }
  return read + composed.slice(end);
}
