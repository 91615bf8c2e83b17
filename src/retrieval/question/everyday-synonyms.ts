import { SynonymPhrases } from './synonym-phrases.ts';

/**
 * Words of everyday life that mean the same, a line each: what is called by one in a question may be called by another in the articles. They
 * count only for a word that no article has, so that a line may hold what means something else elsewhere. Compiled by hand.
 */
const GROUPS = `
pause, freeze, halt, hold, suspend, interrupt
book, booking, reserve, reservation
register, enrol, enroll, registration, enrolment, enrollment, signup, sign up, put my name down, put our names down
repair, fix, mend, maintenance
rubbish, garbage, trash, waste, litter
holiday, vacation, leave
toilet, loo, restroom, bathroom, lavatory, wc
bike, bicycle, cycle
lorry, truck
refund, reimburse, reimbursement, money back
shop, store
sofa, couch
bus, coach, minibus
spud, potato
chicken, hen
postage, shipping, delivery
tshirt, tee, t-shirt
sweater, jumper, pullover
trousers, pants
reward, prize
lift, elevator
flat, apartment
pensioner, senior, over 65, over 60
kid, child, youngster
mum, mom, mother
dad, father
dog, doggo, doggy
pic, photo, picture
movie, film
password, passcode
wifi, wi-fi, internet
squad, team
tutor, teacher, instructor
newbie, beginner, novice, newcomer
kick off, start, begin
entrance, entry, admission
discount, concession, money off
student, full-time education, full time education
plaster, band-aid, bandage, first aid
venue, place, location
timetable, schedule, programme
queue, line
rucksack, backpack
luggage, baggage
torch, flashlight
cafe, café, tearoom, tea room, coffee shop
xmas, christmas
pram, buggy, pushchair, stroller
nappy, diaper
veggie, vegetarian
coeliac, celiac, gluten-free, gluten free
medicine, medication, meds
doctor, gp
noon, midday
autumn, fall
telly, tv, television
soccer, football, footy
allotment, plot
postpone, delay, put off
cancel, call off
boss, manager
aimbot, cheat, hack
hook up, link, connect
commentate, cast, commentary
mistake, error
sleep over, sleepover, stay the night, stay overnight, overnight
fine, penalty, late fee, late charge
police check, background check, dbs check, dbs
secondhand, second-hand, second hand, 2nd hand, pre-loved
video, film
ill, sick, unwell, poorly, sickness
hire, rent, rental
borrow, loan
fetch, collect, pick up
drop off, hand in
email, e-mail, mail
wheelchair, step-free, disabled access
hoover, vacuum
biscuit, cookie
jab, vaccine, vaccination
wage, salary, pay
vacancy, job
exam, test
certificate, diploma
car park, parking
petrol, fuel
faulty, broken, out of order
contest, competition, tournament
raffle, tombola, prize draw
fridge, refrigerator
cooker, stove, hob
flyer, leaflet
wellies, wellingtons, rubber boots
defib, defibrillator, aed
bớt, giảm
nộp, đóng
mướn, thuê
vứt, bỏ
rớt, rơi
dọn nhà, chuyển nhà
hạng nhất, giải nhất
hạng nhì, giải nhì
hạng ba, giải ba
nhậu, liên hoan, tiệc
xe hơi, ô tô
xe máy, xe gắn máy, xe hon đa
đậu xe, đỗ xe, gửi xe, giữ xe
con nít, trẻ con, trẻ em, thiếu nhi
ba mẹ, bố mẹ, cha mẹ, phụ huynh
ghi danh, đăng ký, báo danh
hạn chót, hạn cuối, deadline
nhà vệ sinh, toilet, wc
đồ uống, thức uống, nước uống
đồ ăn, thức ăn
sđt, số điện thoại, điện thoại
áo phông, áo thun
thịt lợn, thịt heo
xà phòng, xà bông
muỗng, thìa
mắc, đắt
xài, sử dụng, dùng
kiếm, tìm
hoàn tiền, trả lại tiền, hoàn lại
trễ, muộn
ốm, bệnh
cô giáo, thầy giáo, giáo viên
thực đơn, menu
hồ bơi, bể bơi
đá banh, đá bóng, bóng đá
sân banh, sân bóng
lượm, nhặt
ngưng, ngừng, dừng
cúp điện, mất điện
cúp nước, mất nước
thất lạc, mất
chén, bát
ly, cốc
nón, mũ
bông hoa, hoa
đậu phộng, lạc
vớ, tất
mền, chăn
hẻm, ngõ
kẹt xe, tắc đường
máy lạnh, điều hòa, điều hoà
xe buýt, xe bus, xe đưa đón
sinh nhật, thôi nôi
phòng khám, trạm y tế
pass, mật khẩu
app, ứng dụng
`;

/** The groups, each of its words and phrases. */
export const SYNONYM_GROUPS: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(', '));

/** What means the same as words of a question, as terms. */
export const EVERYDAY_SYNONYMS = new SynonymPhrases(
  SYNONYM_GROUPS.map((phrases) => ({ from: phrases, to: phrases })),
);
