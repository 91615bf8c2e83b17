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
sandwich, sarnie, butty, bap
life jacket, lifejacket, buoyancy aid, flotation device, life vest
defibrillator, defib, aed
lorry, truck
refund, reimburse, reimbursement, money back
shop, store
sofa, couch
bus, coach, minibus
spud, potato
chicken, hen
postage, shipping, delivery
tshirt, tee, t-shirt
sweater, jumper, pullover, sweatshirt
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
cloakroom, coat check, wardrobe, checkroom
moving flat, moving house, move house, moving home
client, customer, visitor, guest
get online, go online, wifi, wi-fi, internet
chip in, contribute, contribution, pay in
sick note, doctor's note, medical certificate, fit note
day off, days off, time off, annual leave, leave
bill, receipt, invoice
line manager, team lead, team leader, supervisor
headphones, headset, earphones
cheap, cheaper, budget, low-cost, inexpensive
grub, food, meals
booze, alcohol, beer
nick, steal, theft, stolen
moan, complain, complaint
hubby, husband, partner, spouse, other half
missus, wife, partner, spouse, other half
gran, granny, grandma, grandmother
bin day, bin collection, rubbish collection
dues, membership fee, subscription, annual fee
sign off, approve, approval
swap, exchange
puncture, flat tyre
changing room, locker room, dressing room
ref, referee, umpire
brolly, umbrella
specs, spectacles, glasses
mobile, phone, cellphone, cell phone, smartphone
brekkie, breakfast
nibbles, snacks
jumble sale, rummage sale, car boot sale
cash machine, cashpoint, atm
swimsuit, swimming costume, bathing suit, trunks
trainers, sneakers, running shoes
fancy dress, costume
goodie bag, goody bag, party bag
postcode, zip code
creche, crèche, childcare, nursery
dummy, pacifier
vet, veterinarian, animal doctor
skip, dumpster
tap, faucet
plug in, socket, outlet, charger, charging point
mic, microphone
understudy, stand-in, deputy, substitute
mod, moderator
admin, administrator
dm, pm, direct message, private message
lag, latency, ping
empty, clear out, clean out
timesheet, time sheet, hours worked
launder, laundering, wash, washing
bubbly, prosecco, champagne, sparkling wine, cava
gather, assemble, assembly point, meeting point, muster
fog machine, smoke machine, haze machine, hazer
pensioner, senior, concession, concessions, over 65s
verruca, wart
padlock, lock
footwear, shoes, boots
cupboard, locker
playwright, author
spectacles, glasses
rehearse, rehearsing, rehearsal, rehearsals, practise, practising
cinema, movie theatre, pictures
threw up, throw up, vomit, vomited, vomiting, been sick, sick
fetch, collect, pick up
mislaid, misplaced, lost
lollipop lady, lollipop man, crossing patrol
itchy scalp, head lice, nits
break up for, last day of term, end of term
father christmas, santa, santa claus
penalty, penalty notice, fine, fined
hội trường, phòng cộng đồng, nhà cộng đồng, phòng sinh hoạt
trúng thầu, được chọn, chọn thầu
nhận hàng, nhận bưu phẩm, bưu phẩm, bưu kiện
hình quay, camera, dữ liệu camera
thang cuộn, thang cuốn
teenager, teenagers, teen, under 18s
bớt, giảm
nộp, đóng, góp, đóng góp
áo nổi, áo phao, phao cứu sinh
ghe, xuồng, thuyền
úp, lật, chìm
vọp bẻ, chuột rút
cứu thương, xe cứu thương, cấp cứu
mang thai, có thai, có bầu, bầu
khởi hành, xuất phát
trả góp, chia kỳ
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
con nít, trẻ con, trẻ em, thiếu nhi, các bé
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
dùm, giùm, hộ, giúp
bib, số đeo, số báo danh
medal, huy chương
gậy chống, gậy leo núi, gậy đi bộ
rút lui, rút tên, bỏ cuộc, bỏ ngang, hủy
đền, đền bù, bồi thường, chi trả
đóng tiền, nộp tiền, đóng phí, nộp phí, thanh toán
tiền trọ, tiền phòng, tiền thuê phòng
hư, hỏng
dơ, bẩn
lẹ, nhanh
bự, to, lớn
vô cửa, vào cửa
kêu, gọi
nhà thương, bệnh viện
mẫu giáo, mầm non, nhà trẻ
bà xã, vợ
ông xã, chồng
gia hạn, mượn thêm, kéo dài
xin nghỉ, nghỉ phép, báo vắng
dời, hoãn, lùi, đổi ngày
trao giải, phát giải, phát thưởng
thể lệ, luật, quy định, nội quy, điều lệ
chỗ để xe, chỗ gửi xe, bãi xe, nhà xe, bãi đỗ xe, bãi gửi xe
xe khách, xe đò, ô tô khách
xe lửa, tàu hỏa, tàu hoả
sân bay, phi trường
lao công, tạp vụ
mạng, wifi, internet
link, đường dẫn
photo, photocopy, sao chụp
cọc, đặt cọc, tiền cọc
ship, giao hàng
khuyến mãi, khuyến mại, giảm giá, ưu đãi
chích ngừa, tiêm phòng, tiêm chủng
mắt kiếng, mắt kính
bóp, ví
bao tay, găng tay
nón bảo hiểm, mũ bảo hiểm
trái cây, hoa quả
bắp, ngô
khoai mì, sắn
mè, vừng
heo, lợn
rước, đón
đón giùm, đón hộ, đón dùm
bữa xế, ăn xế, bữa phụ
tô, bát
dĩa, đĩa
mùng, màn
bịch, túi
quẹo, rẽ
kế bên, bên cạnh
tivi, ti vi, tv
xí ngầu, xúc xắc
nhân viên bảo vệ, bảo vệ
sếp, quản lý, trưởng phòng
lương, thu nhập
thẻ xe, vé xe
tự lái, ô tô riêng, xe riêng
`;

/** The groups, each of its words and phrases. */
export const SYNONYM_GROUPS: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(', '));

/** What means the same as words of a question, as terms. */
export const EVERYDAY_SYNONYMS = new SynonymPhrases(
  SYNONYM_GROUPS.map((phrases) => ({ from: phrases, to: phrases })),
);
