/** Vietnamese words of everyday life that mean the same, a line each; compiled by hand. */
export const VIETNAMESE_SYNONYMS = `
hội trường, phòng cộng đồng, nhà cộng đồng, phòng sinh hoạt
trúng thầu, được chọn, chọn thầu
nhận hàng, nhận bưu phẩm, bưu phẩm, bưu kiện
hình quay, camera, dữ liệu camera
bớt, giảm
nộp, đóng, góp, đóng góp
áo nổi, áo phao, phao cứu sinh
ghe, xuồng, thuyền
úp, lật, chìm
vọp bẻ, chuột rút
khởi hành, xuất phát
mướn, thuê
vứt, bỏ
rớt, rơi
hạng nhất, giải nhất
hạng nhì, giải nhì
hạng ba, giải ba
nhậu, liên hoan, tiệc
đậu xe, đỗ xe, gửi xe, giữ xe
hạn chót, hạn cuối, deadline
đồ uống, thức uống, nước uống
đồ ăn, thức ăn
thịt lợn, thịt heo
xà phòng, xà bông
muỗng, thìa
mắc, đắt
xài, sử dụng, dùng
kiếm, tìm
trễ, muộn
ốm, bệnh
cô giáo, thầy giáo, giáo viên
thực đơn, menu
hồ bơi, bể bơi
đá banh, đá bóng, bóng đá
ngưng, ngừng, dừng
thất lạc, mất
chén, bát
ly, cốc
nón, mũ
bông hoa, hoa
mền, chăn
hẻm, ngõ
xe buýt, xe bus, xe đưa đón
sinh nhật, thôi nôi
phòng khám, trạm y tế
app, ứng dụng
dùm, giùm, hộ, giúp
gậy chống, gậy leo núi, gậy đi bộ
rút lui, rút tên, bỏ cuộc, bỏ ngang, hủy
đền, đền bù, bồi thường, chi trả
đóng tiền, nộp tiền, đóng phí, nộp phí, thanh toán
bự, to, lớn
vô cửa, vào cửa
kêu, gọi
nhà thương, bệnh viện
bà xã, vợ
ông xã, chồng
gia hạn, mượn thêm, kéo dài
xin nghỉ, nghỉ phép, báo vắng
dời, hoãn, lùi, đổi ngày
trao giải, phát giải, phát thưởng
thể lệ, luật, quy định, nội quy, điều lệ
chỗ để xe, chỗ gửi xe, bãi xe, nhà xe, bãi đỗ xe, bãi gửi xe
xe khách, xe đò, ô tô khách
mạng, wifi, internet
bao tay, găng tay
nón bảo hiểm, mũ bảo hiểm
trái cây, hoa quả
bắp, ngô
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
xí ngầu, xúc xắc
sếp, quản lý, trưởng phòng
lương, thu nhập
tự lái, ô tô riêng, xe riêng
nhà vệ sinh, toilet, wc, phòng vệ sinh, toa lét, nhà xí
xe hơi, ô tô, ôtô, xe con, xế hộp
xe máy, xe gắn máy, xe hon đa, xe honda
con nít, trẻ con, trẻ em, thiếu nhi, các bé, trẻ nhỏ
ba mẹ, bố mẹ, cha mẹ, phụ huynh, ba má
ghi danh, đăng ký, báo danh, đăng kí, ghi tên
sđt, số điện thoại, điện thoại, số đt, số phone
áo phông, áo thun, áo pull
cúp điện, mất điện, cắt điện, ngắt điện
cúp nước, mất nước, cắt nước, ngắt nước
kẹt xe, tắc đường, ùn tắc, kẹt đường, ách tắc giao thông
máy lạnh, điều hòa, điều hoà, máy điều hòa, máy điều hoà
pass, mật khẩu, password, mật mã
medal, huy chương, mề đay
nhân viên bảo vệ, bảo vệ, chú bảo vệ, anh bảo vệ, bác bảo vệ
mẫu giáo, mầm non, nhà trẻ, vườn trẻ, nhà giữ trẻ
xe lửa, tàu hỏa, tàu hoả, tàu lửa
link, đường dẫn, đường link
ship, giao hàng, ship hàng, giao tận nơi, giao tận nhà
khuyến mãi, khuyến mại, giảm giá, ưu đãi, hạ giá, sale off
chích ngừa, tiêm phòng, tiêm chủng, chủng ngừa, tiêm vắc xin, chích vắc xin, tiêm vaccine
mắt kiếng, mắt kính, kính mắt
bóp, ví, bóp tiền, ví tiền
đậu phộng, lạc, đậu phụng
khoai mì, sắn, củ mì
tivi, ti vi, tv, vô tuyến, máy truyền hình
lao công, tạp vụ, nhân viên vệ sinh, nhân viên tạp vụ, cô lao công
sân bay, phi trường, cảng hàng không
cọc, đặt cọc, tiền cọc, tiền đặt cọc, tiền thế chân
thang cuộn, thang cuốn, cầu thang cuốn
cứu thương, xe cứu thương, cấp cứu, xe cấp cứu
mang thai, có thai, có bầu, bầu, mang bầu
trả góp, chia kỳ, trả dần
dọn nhà, chuyển nhà, dời nhà
hoàn tiền, trả lại tiền, hoàn lại, refund, trả tiền lại
sân banh, sân bóng, sân đá banh, sân bóng đá, sân đá bóng
photo, photocopy, sao chụp, phô tô
vớ, tất, bít tất
lượm, nhặt, lụm
tiền trọ, tiền phòng, tiền thuê phòng, tiền nhà, tiền thuê nhà
dơ, bẩn, dơ bẩn, dơ dáy, bẩn thỉu
hư, hỏng, hư hỏng
lẹ, nhanh, mau, nhanh chóng
thẻ xe, vé xe, vé gửi xe, vé giữ xe, thẻ gửi xe, thẻ giữ xe
mắc kẹt, kẹt, bị kẹt, bị nhốt, nhốt
cây dù, cái dù, cái ô, cây ô, ô che mưa, dù che mưa
vé, ticket
ca trực, ca gác, phiên trực, phiên gác
tăm bông, bông tăm, bông ngoáy tai, que ngoáy tai
ấm đun nước, ấm nước, ấm siêu tốc, bình đun nước, ấm điện
phích nước, bình thủy, bình thuỷ
bật lửa, hộp quẹt, hột quẹt, quẹt gas, quẹt ga
ổ cắm, ổ điện, ổ cắm điện
phích cắm, đầu cắm điện, phích điện
nệm, đệm
bàn ủi, bàn là
ủi đồ, ủi quần áo, là quần áo
giặt đồ, giặt quần áo, giặt giũ
tiệm giặt ủi, tiệm giặt là, cửa hàng giặt là
móc áo, mắc áo, móc treo đồ, móc quần áo
cây lau nhà, chổi lau nhà
thùng rác, sọt rác, giỏ rác
đổ rác, vứt rác, bỏ rác
túi ni lông, túi nilon, bao ni lông, bao nilon, bịch ni lông, bọc ni lông, túi bóng
thùng xốp, thùng mút, thùng mốp
khăn giấy, giấy ăn
khăn mặt, khăn lau mặt, khăn rửa mặt
rửa chén, rửa bát
nước rửa chén, nước rửa bát
bột giặt, xà bông bột, xà phòng bột
lò vi sóng, lò vi ba
phòng tắm, nhà tắm, buồng tắm
vòi nước, rô bi nê, robinet
bồn rửa mặt, chậu rửa mặt, lavabo, la va bô
bồn cầu, bệ xí, xí bệt
vòi sen, vòi hoa sen
tầng trệt, lầu trệt
cầu thang bộ, thang bộ
trần nhà, la phông
rò rỉ nước, rỉ nước, rò nước, xì nước
nghẹt cống, tắc cống
nghẹt bồn cầu, tắc bồn cầu, nghẹt cầu
chủ trọ, chủ nhà trọ, chủ phòng trọ
phòng trọ, phòng thuê, phòng cho thuê
ở ghép, ghép phòng, share phòng, ở chung phòng
bạn cùng phòng, bạn chung phòng, roommate
biệt thự, villa
khách sạn, hotel
ký túc xá, kí túc xá, ktx
căn cước công dân, cccd, căn cước, thẻ căn cước, chứng minh nhân dân, cmnd
hộ chiếu, passport
thị thực, visa
bằng lái xe, bằng lái, giấy phép lái xe, gplx
cà vẹt xe, cà vẹt, giấy đăng ký xe
biển số xe, biển số, bảng số xe
cây xăng, trạm xăng
đổ xăng, bơm xăng
lốp xe, vỏ xe
săm xe, ruột xe
xì lốp, xẹp lốp, thủng lốp, xịt lốp, bể bánh, lủng bánh, bể vỏ
vá xe, vá lốp, vá săm, vá ruột
phanh, phanh xe, thắng xe
xi nhan, xi-nhan, đèn xi nhan, đèn báo rẽ
gương chiếu hậu, kính chiếu hậu, kiếng chiếu hậu
taxi, tắc xi
máy bay, tàu bay, phi cơ
vé khứ hồi, vé hai chiều
va li, vali
ba lô, balo
túi xách, giỏ xách
hướng dẫn viên, hdv, tour guide
bùng binh, vòng xoay, vòng xuyến
đèn giao thông, đèn xanh đèn đỏ, đèn tín hiệu giao thông
vỉa hè, lề đường, hè phố
vạch qua đường, vạch sang đường
qua đường, sang đường, băng qua đường
cao tốc, đường cao tốc, xa lộ
cảnh sát giao thông, csgt, công an giao thông
đồn công an, đồn cảnh sát
lính cứu hỏa, lính chữa cháy, lính cứu hoả
bình chữa cháy, bình cứu hỏa, bình cứu hoả
hỏa hoạn, hoả hoạn, đám cháy, vụ cháy
ăn trộm, ăn cắp, đánh cắp, lấy cắp, trộm cắp, chôm, chôm chỉa
lừa đảo, lừa gạt, scam
tiền mặt, cash, tiền tươi
chuyển khoản, ck
số tài khoản, stk
ngân hàng, nhà băng
cây atm, máy atm, trụ atm, máy rút tiền
tiền thừa, tiền thối, tiền thối lại
hóa đơn, hoá đơn
biên lai, biên nhận
hết tiền, cháy túi, viêm màng túi, rỗng túi
nghìn, ngàn
đô la, đô-la, usd
vay tiền, mượn tiền
miễn phí, free, không mất tiền, không tốn tiền, không thu phí
mặc cả, trả giá
tiền boa, tiền tip, tiền bo
voucher, phiếu giảm giá, coupon, mã giảm giá
thành viên, hội viên, member
thẻ thành viên, thẻ hội viên
lì xì, mừng tuổi
bảo hiểm y tế, bhyt
bảo hiểm xã hội, bhxh
tăng ca, làm thêm giờ, làm ngoài giờ, ot
ca đêm, ca khuya
lịch trực, bảng trực, bảng phân ca, lịch phân ca
đồng nghiệp, bạn làm chung, bạn cùng làm
nghỉ việc, thôi việc, bỏ việc
sa thải, đuổi việc
xin việc, tìm việc, kiếm việc
phỏng vấn, interview
thực tập sinh, intern
nhân sự, phòng nhân sự, hr
cuộc họp, buổi họp, meeting
phiếu lương, phiếu trả lương, bảng lương
nghỉ thai sản, nghỉ sinh, nghỉ đẻ
làm việc từ xa, làm việc ở nhà, làm tại nhà, wfh
thợ hồ, thợ nề, thợ xây
người giúp việc, osin, ô sin
trông trẻ, giữ trẻ, giữ em, trông em
lễ tân, tiếp tân
chạy bàn, bồi bàn, phục vụ bàn
tài xế, bác tài, người lái xe
tình nguyện viên, tnv, người tình nguyện
trưởng nhóm, nhóm trưởng, leader
ban tổ chức, btc
câu lạc bộ, clb
sinh viên, sv
giờ ra chơi, giờ chơi, giờ giải lao
trốn học, cúp học, bùng học, cúp tiết, cúp cua, trốn tiết
học phí, tiền học
bài tập về nhà, btvn, bài về nhà
thi rớt, thi trượt
thi đậu, thi đỗ
học kỳ, học kì, kỳ học
cấp 1, tiểu học, trường cấp 1
cấp 2, trung học cơ sở, thcs
cấp 3, trung học phổ thông, thpt
cặp sách, cặp táp
bút bi, viết bi
bút chì, viết chì
cục tẩy, cục gôm, gôm tẩy
bút dạ, bút lông, viết lông
quyển vở, cuốn vở, cuốn tập, quyển tập
băng keo, băng dính
dập ghim, bấm kim, đồ bấm kim, máy dập ghim
căng tin, căn tin, canteen, nhà ăn
mì tôm, mì gói, mì ăn liền
trứng gà, hột gà
trứng vịt lộn, hột vịt lộn
dứa, quả dứa, trái thơm, trái khóm
hồng xiêm, sa bô chê, sapoche
súp lơ, bông cải
mướp đắng, khổ qua
bí đỏ, bí ngô, bí rợ
đậu phụ, đậu hũ
tào phớ, tàu hũ
xì dầu, nước tương
mì chính, bột ngọt
giò lụa, chả lụa
nem rán, chả giò
gỏi, nộm
thịt băm, thịt bằm, thịt xay
lòng lợn, lòng heo
cá quả, cá lóc, cá tràu, cá chuối
ba chỉ, ba rọi, thịt ba chỉ, thịt ba rọi
bánh kem, bánh gato, bánh ga tô
cà phê, coffee
quán cà phê, quán cafe, tiệm cà phê
nước ngọt, nước có ga, nước có gas
say xỉn, say rượu, xỉn
sữa chua, yaourt, da ua, yogurt
phô mai, pho mát, phó mát
kẹo cao su, kẹo singum, chewing gum
đồ ăn vặt, quà vặt
mang về, đem về, take away
tạp hóa, tạp hoá, tiệm tạp hóa
nhà thuốc, hiệu thuốc, tiệm thuốc, tiệm thuốc tây, quầy thuốc
cắt tóc, hớt tóc
hiệu sách, nhà sách, tiệm sách
cửa hàng, cửa tiệm
hàng giả, hàng nhái, hàng fake, hàng dỏm
đồ cũ, hàng cũ, hàng đã qua sử dụng, đồ si
phí ship, tiền ship, phí giao hàng, phí vận chuyển
shipper, người giao hàng, nhân viên giao hàng, anh ship
bán buôn, bán sỉ
quần đùi, quần short, quần soóc, quần sọt, quần cụt
quần bò, quần jean, quần jeans
đồ lót, quần áo lót, nội y
áo rét, áo lạnh, áo ấm
đồ bơi, áo tắm, đồ tắm, áo bơi
thắt lưng, dây nịt, dây lưng
cà vạt, cravat, ca vát
khăn quàng cổ, khăn choàng, khăn quàng
giày thể thao, giày bata, giày ba ta, sneaker
dép tông, dép lào, dép xỏ ngón, dép kẹp
hoa tai, bông tai, khuyên tai
kính râm, kính mát, kiếng mát
khóa kéo, khoá kéo, dây kéo, phéc mơ tuya
cúc áo, nút áo, khuy áo
nước hoa, dầu thơm
dạ dày, bao tử
đau đầu, nhức đầu
tiêu chảy, ỉa chảy, tào tháo đuổi, tào tháo rượt
nôn, ói, mửa, nôn mửa, ói mửa, nôn ói
sổ mũi, chảy nước mũi
nghẹt mũi, ngạt mũi, tắc mũi
ngất, xỉu, ngất xỉu, bất tỉnh
bong gân, trặc chân, trật chân
té, té ngã, bị té, bị ngã
trầy xước, trầy da, xây xát
bỏng, phỏng
băng cá nhân, băng keo cá nhân, urgo, băng dán cá nhân
đơn thuốc, toa thuốc
khám sức khỏe, khám sức khoẻ, kiểm tra sức khỏe, khám tổng quát
bác sĩ, bác sỹ
phẫu thuật, mổ
bỉm, tã
núm vú giả, ti giả
người cao tuổi, người già, người lớn tuổi
muỗi đốt, muỗi chích, muỗi cắn
đám cưới, lễ cưới, hôn lễ
đám ma, đám tang, tang lễ
thư mời, giấy mời, thiệp mời
hàng xóm, láng giềng, lối xóm
thú cưng, thú nuôi, pet
kìm, kềm
tua vít, tuốc nơ vít
dây chun, dây thun
thùng carton, thùng giấy, thùng các tông
máy tính, máy vi tính, vi tính, computer
máy tính xách tay, laptop
sạc, cục sạc, củ sạc, đồ sạc, bộ sạc
sạc dự phòng, pin dự phòng
đăng nhập, login, log in
tài khoản, account, acc
tải về, tải xuống, download
chụp ảnh, chụp hình
máy ảnh, máy chụp hình
thủ môn, thủ thành
huấn luyện viên, hlv
bi-a, bida, bi da
trốn tìm, chơi trốn tìm, chơi năm mười
micro, míc
xem, coi
xếp hàng, sắp hàng
rạp chiếu phim, rạp phim, rạp chiếu bóng, rạp xi nê
pháo hoa, pháo bông
bóng bay, bong bóng
giáng sinh, noel, nô en
chủ nhật, chúa nhật
hôm nay, bữa nay
gửi, gởi
ngập nước, ngập lụt
cây cảnh, cây kiểng
phong bì, bao thư, bì thư
đồ thất lạc, đồ bỏ quên, đồ để quên
súng nerf, súng bắn đạn xốp, súng bắn xốp
phòng tập, phòng gym, gym, phòng thể hình
tầng, lầu
hiến máu, cho máu
cầu lông, badminton
bóng bàn, ping pong
order, đặt món, gọi món
bill, hóa đơn, hoá đơn
sale, giảm giá, khuyến mãi, khuyến mại
workshop, lớp thực hành, buổi thực hành
cancel, hủy, huỷ, hủy bỏ
training, tập huấn, đào tạo
check-in, checkin, nhận phòng
check-out, checkout, trả phòng
email, e-mail, mail, thư điện tử
cửa hàng, tiệm, shop
staff, nhân viên
feedback, góp ý, phản hồi
livestream, phát trực tiếp, trực tiếp
online, trực tuyến, qua mạng
offline, trực tiếp, gặp mặt
`;
