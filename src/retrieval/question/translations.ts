import { normalForms } from '../analysis/tokens.ts';
import type { Spelling } from './other-spellings.ts';

/**
 * Words of announcements in English and Vietnamese, a line each: an English question on a Vietnamese article shares no word with it, and a
 * worse one in its own language would be quoted for its words. Compiled by hand.
 */
const PAIRS = `
ticket = vé
tickets = vé
price = giá
cost = giá, chi phí, tốn
fee = phí, lệ phí
free = miễn phí
deposit = tiền cọc, đặt cọc
refund = hoàn tiền, hoàn vé
money = tiền
pay = trả tiền, đóng tiền, thanh toán
buy = mua
sell = bán
rent = thuê, tiền thuê
borrow = mượn
discount = giảm giá, ưu đãi
prize = giải thưởng, giải
first prize = giải nhất
sponsor = tài trợ, nhà tài trợ
gold package = gói vàng
donate = quyên góp, ủng hộ
fund = quỹ
fine = phạt, tiền phạt
open = mở cửa
close = đóng cửa
start = bắt đầu
end = kết thúc
deadline = hạn chót, hạn cuối
register = đăng ký
registration = đăng ký
sign up = đăng ký
cancel = hủy, huỷ
postpone = hoãn, dời
change = đổi, thay đổi
move = dời, chuyển
schedule = lịch
date = ngày
time = giờ
hour = giờ
minute = phút
day = ngày
week = tuần
month = tháng
year = năm
morning = sáng
afternoon = chiều
evening = tối
night = đêm
today = hôm nay
tomorrow = ngày mai
weekend = cuối tuần
monday = thứ hai
tuesday = thứ ba
wednesday = thứ tư
thursday = thứ năm
friday = thứ sáu
saturday = thứ bảy
sunday = chủ nhật
spring = mùa xuân
summer = mùa hè
autumn = mùa thu
winter = mùa đông
christmas = giáng sinh
new year = năm mới
market = chợ
night market = chợ đêm
organic = hữu cơ
fair = hội chợ
festival = lễ hội
exhibition = triển lãm
concert = hòa nhạc, đêm nhạc
conference = hội nghị
workshop = xưởng, lớp
class = lớp
course = khóa học
lesson = buổi học
exam = kỳ thi
contest = cuộc thi
race = cuộc đua, giải chạy
match = trận đấu, trận
game = trò chơi
team = đội
player = cầu thủ
winner = người thắng, quán quân
score = điểm
result = kết quả
goal = bàn thắng
football = bóng đá, đá bóng, đá banh
run = chạy
swim = bơi
bike = xe đạp
bicycle = xe đạp
motorbike = xe máy
scooter = xe máy
electric = điện
car = ô tô, xe hơi
bus = xe buýt
train = tàu hỏa, xe lửa
boat = thuyền, ghe
taxi = taxi
parking = gửi xe, giữ xe, bãi xe
driving license = bằng lái
licence = bằng lái
helmet = mũ bảo hiểm
road = đường
street = đường, phố
bridge = cầu
river = sông
beach = bãi biển, bãi
sea = biển
park = công viên
lake = hồ
city = thành phố
province = tỉnh
district = quận, huyện
ward = phường
village = làng
address = địa chỉ
place = địa điểm
room = phòng
hall = hội trường
house = nhà
building = tòa nhà
floor = tầng
gate = cổng
entrance = lối vào
toilet = nhà vệ sinh
restroom = nhà vệ sinh
elevator = thang máy
lift = thang máy
library = thư viện
book = sách
school = trường
kid = trẻ em
child = trẻ em
children = trẻ em
student = sinh viên, học sinh
teacher = giáo viên, cô giáo, thầy
university = đại học
hospital = bệnh viện
clinic = phòng khám
doctor = bác sĩ
nurse = y tá, điều dưỡng
pharmacy = nhà thuốc
medicine = thuốc
vaccine = vắc xin, tiêm
blood = máu
insurance = bảo hiểm
allergy = dị ứng
peanut = đậu phộng
vegetarian = chay
vegan = thuần chay
food = đồ ăn, món ăn, thức ăn
water = nước
drink = uống, nước uống
coffee = cà phê
beer = bia
rice = cơm, gạo
fish = cá
meat = thịt
breakfast = bữa sáng
lunch = bữa trưa, ăn trưa
dinner = bữa tối, ăn tối
cook = nấu ăn, nấu
cooking = nấu ăn
kitchen = bếp
dog = chó
cat = mèo
pet = thú cưng
bird = chim
tree = cây
flower = hoa
rain = mưa
storm = bão
flood = lũ, ngập
power cut = cúp điện, mất điện
electricity = điện
rubbish = rác
trash = rác
clean = dọn, vệ sinh
shirt = áo
shirts = áo
shoes = giày
clothes = quần áo
badge = thẻ
card = thẻ
lost = mất, thất lạc
passport = hộ chiếu
visa = thị thực
immigration = xuất nhập cảnh
police = công an
identity card = căn cước
certificate = giấy chứng nhận
form = đơn, mẫu đơn
contract = hợp đồng
permit = giấy phép
tax = thuế
bank = ngân hàng
phone = điện thoại
phone number = số điện thoại
password = mật khẩu
link = đường dẫn
video = video
photo = ảnh, hình
talk = bài nói
talks = bài nói
speaker = diễn giả
speech = phát biểu
slide = trang chiếu
livestream = phát trực tiếp
recording = bản ghi
program = chương trình
programme = chương trình
language = ngôn ngữ
language exchange = trao đổi ngôn ngữ
english = tiếng anh
vietnamese = tiếng việt
interpreter = phiên dịch
volunteer = tình nguyện viên
member = thành viên, hội viên
guest = khách
visitor = khách
organizer = ban tổ chức
organiser = ban tổ chức
chair = chủ tịch
president = chủ tịch
director = giám đốc
minister = bộ trưởng
deputy minister = thứ trưởng
admin = quản trị viên
company = công ty
job = việc làm
work = làm việc
office = văn phòng
meeting = cuộc họp
meet = gặp, họp
vote = bỏ phiếu, bầu
rule = quy định, nội quy
allow = cho phép, được phép
ban = cấm
smoke = hút thuốc
noise = ồn
music = nhạc, âm nhạc
song = bài hát
singer = ca sĩ
dance = múa, nhảy
film = phim
movie = phim
theatre = nhà hát
museum = bảo tàng
art = nghệ thuật
people = người
man = đàn ông
woman = phụ nữ
women = phụ nữ
family = gia đình
baby = em bé
age = tuổi
old = tuổi
name = tên
help = giúp, hỗ trợ
problem = vấn đề
report = báo cáo
news = tin
newcomer = người mới
beginner = người mới
mentor = kèm cặp
reading = đọc sách, đọc
`;

interface Side {
  readonly text: string;
  readonly terms: readonly string[];
  readonly marked: readonly string[];
}

interface Pair {
  readonly english: Side;
  readonly vietnamese: readonly Side[];
}

function sideOf(text: string): Side {
  const forms = text.normalize('NFC').split(' ').map(normalForms);
  return { text, terms: forms.map(({ term }) => term), marked: forms.map(({ marked }) => marked) };
}

let pairs: readonly Pair[] | undefined;

function allPairs(): readonly Pair[] {
  pairs ??= PAIRS.trim()
    .split('\n')
    .map((line): Pair => {
      const [english = '', vietnamese = ''] = line.split(' = ');
      return { english: sideOf(english), vietnamese: vietnamese.split(', ').map(sideOf) };
    });
  return pairs;
}

type Word = { readonly term: string; readonly marked: string };

/**
 * What the words of a question are in the other language. Vietnamese words are known by their marks, in the question and the articles
 * ("chợ" is a market, "cho" is not), and the longer of two that begin at one word is taken ("night market" before "night").
 */
export function translationsOf(words: readonly Word[], isVietnamese: boolean): Spelling[] {
  return words.flatMap((_, first) => {
    const found = allPairs().flatMap(({ english, vietnamese }) =>
      isVietnamese
        ? vietnamese.flatMap((side) =>
            standsAt(words, first, side, 'marked') ? [{ own: side, others: [english] }] : [],
          )
        : standsAt(words, first, english, 'terms')
          ? [{ own: english, others: vietnamese }]
          : [],
    );
    const longest = Math.max(0, ...found.map(({ own }) => own.terms.length));
    return found
      .filter(({ own }) => own.terms.length === longest)
      .flatMap(({ own, others }) =>
        others.map(
          ({ terms, marked }): Spelling => ({
            first,
            last: first + own.terms.length,
            terms,
            ...(isVietnamese ? {} : { marked }),
          }),
        ),
      );
  });
}

function standsAt(words: readonly Word[], first: number, side: Side, by: 'marked' | 'terms'): boolean {
  return side[by].every((form, at) => words[first + at]?.[by === 'marked' ? 'marked' : 'term'] === form);
}
