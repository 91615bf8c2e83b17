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
lỡ chuyến, lỡ xe, trễ chuyến, trễ xe, nhỡ chuyến, nhỡ xe
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
con nít, trẻ con, trẻ em, thiếu nhi, các bé, trẻ nhỏ, nhóc, nhóc con, em bé, sắp nhỏ, tụi nhỏ, trẻ dưới, trẻ từ, trẻ trên
ba mẹ, bố mẹ, cha mẹ, phụ huynh, ba má, tía má
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
trực, gác, canh gác
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
nghẹt bồn cầu, tắc bồn cầu, nghẹt cầu, bồn cầu nghẹt, bồn cầu bị nghẹt, bồn cầu tắc, bồn cầu bị tắc, toilet nghẹt, toilet bị nghẹt, toilet tắc, toilet bị tắc, nghẹt toilet, bệt tắc, thông tắc bồn cầu, thông bồn cầu
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
đau họng, viêm họng, rát họng
cảm cúm, cảm lạnh, cúm
sốt, nóng sốt, lên cơn sốt
sốt xuất huyết, sxh
tay chân miệng, bệnh tay chân miệng, tcm
thủy đậu, trái rạ, phỏng rạ, thuỷ đậu
đau mắt đỏ, nhặm mắt, viêm kết mạc
quai bị, bệnh quai bị
covid, corona, covid-19, cô vít, cô vi
khẩu trang, mask
nước rửa tay, gel rửa tay, dung dịch sát khuẩn
cách ly, cách li
dị ứng, allergy
hen suyễn, suyễn, hen phế quản
cao huyết áp, tăng huyết áp, tăng xông
tiểu đường, đái tháo đường
tai biến, đột quỵ, đột quị
động kinh, kinh phong
bó bột, băng bột
khâu vết thương, may vết thương
chụp x-quang, chụp x quang, chụp phim
siêu âm, đi siêu âm
xét nghiệm máu, thử máu
xét nghiệm, test
nhập viện, nằm viện, vào viện, vô viện
xuất viện, ra viện
thăm bệnh, thăm nuôi
y tá, điều dưỡng
nha sĩ, bác sĩ răng, nha sỹ
răng giả, hàm giả
trám răng, hàn răng
thuốc tây, tân dược
thuốc nam, thuốc ta
thuốc ho, siro ho, xi rô ho
trụ sinh, kháng sinh, thuốc kháng sinh
chích thuốc, tiêm thuốc, tiêm
truyền nước, vô nước biển, truyền dịch
kim chích, kim tiêm, ống chích
mũi tiêm, mũi chích, liều vắc xin
vắc xin, vaccine, vacxin, văcxin
nhiệt kế, cặp nhiệt độ, máy đo nhiệt độ
bông gòn, bông y tế
sơ cứu, cấp cứu ban đầu
túi cứu thương, hộp sơ cứu, tủ thuốc
băng vệ sinh, bvs
tới tháng, đến tháng, hành kinh, kinh nguyệt
cho bú, cho con bú
bà bầu, sản phụ, thai phụ
người khuyết tật, người tàn tật
điếc, khiếm thính
mù, khiếm thị
máy trợ thính, máy nghe
say xe, say tàu xe, ói xe
say nắng, trúng nắng, cảm nắng
trúng thực, ngộ độc thức ăn, ngộ độc thực phẩm
đi ngoài, đi cầu, đi ị, đại tiện
đi tiểu, đi đái, tiểu tiện
mất ngủ, khó ngủ
mệt, mệt mỏi, đuối
chóng mặt, choáng váng, xây xẩm
chảy máu cam, chảy máu mũi
mụn cóc, mụn cơm
chấy, chí, chí rận
nổi mẩn, phát ban, nổi mề đay
ong đốt, ong chích
rắn cắn, rắn mổ
thẻ bảo hiểm, thẻ bhyt
lịch hẹn, cuộc hẹn, appointment
đặt lịch, đặt hẹn, booking, book lịch
đặt chỗ, giữ chỗ, book chỗ
đặt bàn, book bàn
đặt vé, book vé, mua vé trước
hết vé, cháy vé, sold out
hết hàng, cháy hàng, out of stock
còn hàng, còn bán, available
vé chợ đen, vé phe
quét mã, scan mã, quét qr
vòng tay, vòng đeo tay
cổng vào, lối vào
lối ra, cửa ra, cổng ra
lối thoát hiểm, cửa thoát hiểm, lối thoát nạn
chuông báo cháy, còi báo cháy, báo động cháy
bãi biển, bờ biển
cứu hộ, nhân viên cứu hộ
phao bơi, ruột phao
kính bơi, kiếng bơi, kính lặn
nón bơi, mũ bơi
đồ thể thao, quần áo thể thao
áo đấu, áo thi đấu
giày đá banh, giày đá bóng, giày đinh
trận đấu, trận banh, trận bóng
đội bóng, đội banh
đá phạt đền, đá penalty, đá pen, đá 11m
hiệp phụ, giờ đá thêm
vô địch, quán quân
á quân, về nhì
chung kết, trận chung kết, final
giao hữu, đá giao hữu
bóng rổ, basketball
bóng chuyền, banh chuyền
quần vợt, tennis, ten nít
chạy bộ, jogging
leo núi, trekking
đạp xe, chạy xe đạp
cắm trại, camping, đi trại
lều trại, lều bạt
đi phượt, phượt
đi chơi, dã ngoại, picnic
tham quan, thăm quan
bảo tàng, viện bảo tàng
nhạc sống, live music
buổi hòa nhạc, concert, hoà nhạc, đêm nhạc
văn nghệ, biểu diễn văn nghệ
tập dợt, tập dượt, diễn tập
tổng duyệt, tổng dợt
giờ mở cửa, giờ làm việc, giờ hoạt động
xếp chỗ, sắp chỗ
gian hàng, quầy hàng, sạp hàng, booth
bốc thăm trúng thưởng, quay số trúng thưởng, rút thăm
bốc thăm, rút thăm, gắp thăm
máy chơi game, máy game
chơi game, chiến game
hack, gian lận, cheat
ban acc, khóa tài khoản, khoá tài khoản, khóa acc
mở khóa acc, gỡ ban, unban
máy chủ, server, sever
người chơi, game thủ, player
người mới, newbie, lính mới, tân thủ
bình luận, comment, cmt, còm men
nhóm chat, group chat, nhóm zalo
fanpage, trang facebook, trang fb
facebook, fb, phây búc
trang web, website, web
đổi pass, đổi mật khẩu
quên pass, quên mật khẩu
đăng xuất, thoát tài khoản, logout
đăng bài, up bài, post bài
tải lên, upload, up lên
cập nhật, update
xóa, xoá, delete
bị hack, mất tài khoản, mất acc
tin rác, spam
điện thoại thông minh, smartphone, dế
điện thoại bàn, máy bàn
tai nghe, headphone, phone tai
cáp sạc, dây sạc
nạp thẻ, nạp tiền điện thoại, nạp card
thẻ cào, card điện thoại
mã xác nhận, otp, mã otp
bàn phím, keyboard
màn hình, monitor
máy in, printer
in ấn, in tài liệu
máy chiếu, projector
ổ usb, usb
tài liệu, docs
cước phí, tiền cước
học bổng, scholarship
bảng điểm, phiếu điểm
học bạ, sổ học bạ
phiếu liên lạc, sổ liên lạc
họp phụ huynh, họp ph, họp cha mẹ học sinh
chủ nhiệm, gvcn, giáo viên chủ nhiệm
hiệu trưởng, thầy hiệu trưởng, cô hiệu trưởng
lớp trưởng, trưởng lớp
học sinh, hs, học trò
bài kiểm tra, bài thi
giám thị, người coi thi, người gác thi
coi thi, gác thi, trông thi
quay bài, quay cóp, cóp bài, coi tài liệu
gia sư, thầy dạy kèm, dạy kèm
sách giáo khoa, sgk
thước kẻ, cây thước
hồ dán, keo dán
bút xóa, bút xoá, viết xóa
bút mực, viết mực
bút màu, viết màu, chì màu
đồng phục, áo đồng phục
nghỉ tết, lịch nghỉ tết
tết tây, tết dương lịch
giao thừa, đêm ba mươi, đêm 30
trung thu, tết trung thu, rằm tháng tám
nghỉ lễ, ngày lễ
nghỉ ốm, nghỉ bệnh, xin nghỉ ốm
trễ giờ, muộn giờ, đi trễ, đi muộn
công ty, cty
trụ sở, trụ sở chính, văn phòng chính
văn phòng, vp
kế toán, kế toán viên
thư ký, thư kí
thực tập, đi thực tập
tăng lương, lên lương, nâng lương
tiền thưởng, bonus
ứng lương, tạm ứng lương
nghỉ hưu, về hưu, hưu trí
lương hưu, tiền hưu
thẻ nhân viên, thẻ ra vào công ty
chấm công, bấm công, quẹt thẻ
họp online, họp trực tuyến, họp qua zoom
văn phòng phẩm, vpp
ký tên, kí tên
đóng dấu, đóng mộc
con dấu, mộc đỏ, con mộc
công chứng, chứng thực
giấy khai sinh, khai sanh, khai sinh
tổ trưởng, trưởng khu phố, tổ trưởng dân phố
chung cư, nhà chung cư
căn hộ, apartment
ban quản lý, bql
phí quản lý, phí dịch vụ, phí chung cư
thang máy, elevator
tầng hầm, hầm xe
chìa khóa, chìa khoá
ổ khóa, ống khóa, ổ khoá, ống khoá
thẻ từ, thẻ ra vào
thợ điện, thợ sửa điện
thợ nước, thợ sửa ống nước
thợ mộc, thợ đóng đồ gỗ
sơn nhà, quét sơn
sửa, sửa chữa, fix
ồn, ồn ào, ầm ĩ, om sòm
đèn pin, đèn bấm, đèn pin cầm tay
chập điện, chạm điện, chạm mạch
tiền điện, hóa đơn điện, hoá đơn điện
tiền nước, hóa đơn nước, hoá đơn nước
bồn nước, bể nước
quạt máy, quạt điện, cây quạt
bếp ga, bếp gas
khăn tắm, khăn lông
kem đánh răng, thuốc đánh răng
bàn chải, bàn chải đánh răng
dầu gội, dầu gội đầu, xà bông gội đầu
cái gương, tấm kiếng, gương soi
xẻng, cái leng, cây xẻng
máy khoan, khoan điện
con chó, cún, cún con, chó
bác sĩ thú y, thú y
rọ mõm, khớp mõm
cải cúc, tần ô
rau mùi, ngò rí, ngò
mùi tàu, ngò gai
hành lá, hành hoa
húng quế, rau quế
quả roi, trái mận
quả na, mãng cầu, mãng cầu ta
bánh mì, bánh mỳ
bánh tráng, bánh đa nem
bánh rán, bánh cam
mỳ, mì
bột sắn, bột năng
ruốc, chà bông
nước đá, đá lạnh, đá viên
trà sữa, milk tea
nước lọc, nước suối
thuốc lá điện tử, vape, pod
ăn chay, chay, thuần chay, vegan
cơm trưa, bữa trưa, ăn trưa
bữa tối, cơm tối, ăn tối
bữa sáng, ăn sáng, điểm tâm
cơm hộp, cơm phần, suất ăn
buffet, tiệc tự chọn, tiệc đứng
đầu bếp, bếp trưởng
xe tăng bo, xe trung chuyển
trạm xe buýt, bến xe buýt, điểm dừng xe buýt
nhà ga, ga xe lửa, ga tàu
áo mưa, áo đi mưa
vé tháng, vé xe tháng
biển báo, bảng báo hiệu
bảng tên, thẻ tên
bơm xe, bơm lốp
rửa xe, rửa ô tô
bảo dưỡng xe, bảo trì xe
nhớt, dầu nhớt
thay nhớt, thay dầu
bình ắc quy, ắc quy, bình điện
tiền phạt, phí phạt
bị phạt, đóng phạt, nộp phạt
mười nghìn, mười ngàn
tiền lẻ, bạc lẻ
đổi tiền, đổi ngoại tệ
rẻ, bèo, rẻ bèo
giá cả, giá tiền, bao nhiêu tiền, bn tiền
giá vé, tiền vé
nợ tiền, thiếu tiền, thiếu nợ
quẹt thẻ, cà thẻ, trả bằng thẻ
mã số thuế, mst
hóa đơn đỏ, hoá đơn đỏ, hóa đơn vat
quyên góp, đóng góp từ thiện, ủng hộ
từ thiện, thiện nguyện
gây quỹ, quyên tiền
nhà thờ, giáo đường
linh mục, cha xứ
lễ misa, thánh lễ, đi lễ
sư thầy, nhà sư, thầy chùa
giáo lý, lớp giáo lý
rửa tội, lễ rửa tội
đám giỗ, giỗ, cúng giỗ
cây nhang, cây hương, nén hương
đèn cầy, nến
nghĩa trang, nghĩa địa
bạn bè, chiến hữu, bạn hữu
người lớn, người trưởng thành
chưa đủ tuổi, vị thành niên, chưa đủ 18 tuổi
cấm, không được phép, không cho phép, nghiêm cấm
được phép, cho phép
xài ké, dùng ké, xài chung, dùng chung
ăn gian, gian lận, chơi gian
bắt nạt, ăn hiếp, bullying
đánh lộn, đánh nhau, ẩu đả
cãi lộn, cãi nhau, cự lộn
phàn nàn, than phiền, khiếu nại
chờ, đợi
liền, ngay, lập tức
mọi người, mn
hôm qua, bữa qua
ngày mốt, ngày kia
mai mốt, bữa khác
thứ bảy, thứ 7, t7
cuối tuần, weekend
nóng nực, nóng bức, oi bức
lạnh, rét
quần áo, đồ mặc, áo quần
áo sơ mi, sơ mi
áo khoác, jacket
áo đầm, váy liền
áo ngực, áo lót, xu chiêng
đồ ngủ, đồ bộ, pijama
giày dép, giầy dép
trang điểm, make up, makeup
làm móng, làm nail, sơn móng
tiệm tóc, salon tóc, tiệm hớt tóc, tiệm làm tóc
đồng hồ đeo tay, đồng hồ
dây chuyền, vòng cổ
số báo danh, số đeo, bib, số áo thi đấu
mẹ bầu, bà bầu, mang bầu, có bầu, mang thai, nghỉ sinh, thai sản
cầm quỹ, giữ quỹ, thủ quỹ, tay hòm chìa khóa
đứng đầu, người đứng đầu, trưởng nhóm, chủ nhiệm, hội trưởng, trưởng hội
liên hoan cuối năm, tiệc cuối năm, tiệc tất niên, tất niên, year end party
gửi xe, bãi xe, bãi giữ xe, bãi gửi xe, giữ xe
mâm tiệc, bàn tiệc, mâm cỗ, bàn cỗ
sình lầy, bùn lầy
chạy xe, lái xe
ghế bố, ghế xếp
dưa leo, dưa chuột
bắp cải, cải bắp
hạt nêm, bột nêm
dây sên, dây xích, sên xe, xích xe
trật khớp, sai khớp, trẹo khớp
hùn tiền, góp tiền, gom tiền
quá giang, đi nhờ xe, đi ké xe
cơm chiên, cơm rang
trứng chiên, trứng rán
gà chiên, gà rán
khô bò, bò khô
khô mực, mực khô
lạp xưởng, lạp xường
cà rem, kem que
bữa hổm, hôm nọ, hôm trước
xuất bến, khởi hành, rời bến
giường nằm, xe giường, giường tầng
cước gửi, phí gửi hàng, tiền gửi hàng, cước hàng
phụ xe, lơ xe, phụ xế
nhà xe, hãng xe
bến xe, trạm xe
khoang hành lý, hầm xe, cốp xe
máy rửa xe, máy xịt rửa, máy phun áp lực
viện dưỡng lão, nhà dưỡng lão, trung tâm dưỡng lão
giờ thăm, giờ thăm nuôi, giờ thăm bệnh
phiếu khám, giấy khám bệnh, sổ khám bệnh
tái khám, khám lại
học viên, người học
khai giảng, khai khóa, bắt đầu khóa
bảo lưu, tạm nghỉ học
học thử, buổi thử
võ phục, đồ võ
lên đai, thi đai, thi lên đai
ván ép, gỗ dán
máy cưa, cưa máy
kính bảo hộ, mắt kính bảo hộ
bịt tai, nút tai, chụp tai chống ồn
nhà kho, kho hàng
hóa đơn, biên lai, biên nhận
hoàn cọc, trả cọc, trả lại cọc
thế chân, đặt cọc, tiền cọc
quá giờ, lố giờ
phụ thu, phụ phí
báo giá, bảng giá
phòng đôi, phòng hai người
phòng đơn, phòng một người
khép kín, vệ sinh riêng, wc riêng
ban công, bancol, balcon
gối mền, chăn gối, chăn màn
hội phí, phí hội viên
lịch trực, bảng phân trực, phân công trực
biên bản họp, biên bản cuộc họp
`;
