import { SynonymPhrases } from './synonym-phrases.ts';

/**
 * Vietnamese words of one to three syllables that a question and an article use for one another: a line each. As with
 * `analysis/akin-words` they never count as a match, only as a hint beside the question's own words. Compiled by hand.
 */
const GROUPS = `
chết, qua đời, mất, từ trần, tử vong, thiệt mạng, hy sinh
sinh, ra đời, chào đời
thành lập, sáng lập, lập ra, lập nên, khai sinh
bắt đầu, khởi đầu, mở đầu, khởi công, khai mạc
kết thúc, chấm dứt, bế mạc, hoàn thành, hoàn tất
xây dựng, xây cất, xây, dựng nên
phá hủy, phá huỷ, tàn phá, hủy hoại, tiêu diệt
làm việc, công tác, hoạt động
nghề, nghề nghiệp, công việc
lãnh đạo, chỉ huy, đứng đầu, dẫn dắt
thủ lĩnh, lãnh tụ, người đứng đầu, chủ tịch
vua, nhà vua, quốc vương, hoàng đế
vợ, phu nhân, hoàng hậu
chồng, phu quân
con, con cái, người con
cha, bố, thân sinh
mẹ, má, thân mẫu
kết hôn, cưới, lấy vợ, lấy chồng, hôn nhân
bạn, bạn bè, bằng hữu
nước, quốc gia, đất nước
thành phố, đô thị
thủ đô, kinh đô
vùng, khu vực, miền
nằm, tọa lạc, toạ lạc, nằm ở, thuộc
giáp, tiếp giáp, bao quanh, giáp với
người dân, dân chúng, cư dân, dân cư, dân số
diện tích, rộng, bề rộng, chiều rộng
cao, chiều cao, độ cao
dài, chiều dài, độ dài
sâu, độ sâu
xa, khoảng cách, cách
nặng, khối lượng, trọng lượng, cân nặng
lớn nhất, to nhất, rộng nhất
lớn, to, khổng lồ, rộng lớn
nhỏ, bé
nhiều nhất, đông nhất
đầu tiên, thứ nhất, lần đầu
cuối cùng, sau cùng
hiện nay, hiện tại, ngày nay, bây giờ
trước đây, ngày trước, xưa kia, thời xưa
năm, niên
tên, tên gọi, danh hiệu, biệt danh
gọi, được gọi, mệnh danh
nghĩa, ý nghĩa, có nghĩa
nổi tiếng, nổi danh, lừng danh, được biết đến
gồm, bao gồm, gồm có, chứa
thuộc, thuộc về
chia, phân chia, phân thành
tạo, tạo ra, tạo nên, sản xuất, chế tạo
phát minh, sáng chế, phát kiến
phát hiện, khám phá, tìm ra, tìm thấy
nghiên cứu, khảo sát, tìm hiểu
viết, sáng tác, soạn, biên soạn
tác giả, nhà văn, người viết
hát, biểu diễn, trình bày, trình diễn
ca sĩ, nghệ sĩ
đóng, thủ vai, vào vai, diễn
phim, bộ phim, điện ảnh
bài hát, ca khúc, bản nhạc
phát hành, ra mắt, công bố, xuất bản
phát sóng, chiếu, trình chiếu, lên sóng
thắng, chiến thắng, giành chiến thắng, đánh bại, vô địch
thua, thất bại, bại trận
giành, đoạt, nhận, được trao
giải, giải thưởng, huy chương
trận, trận đấu, trận chiến
chiến tranh, cuộc chiến, xung đột
tấn công, đánh, xâm lược, tiến công
chống, chống lại, phản đối, phản kháng
bảo vệ, phòng thủ, phòng vệ, gìn giữ
quân đội, lực lượng, quân lính, binh lính
chính phủ, chính quyền, nhà nước
luật, đạo luật, pháp luật, quy định
quyền, quyền hạn, quyền lợi
trách nhiệm, nhiệm vụ, nghĩa vụ, vai trò
bầu, bầu chọn, bầu cử, đắc cử
chọn, lựa chọn, tuyển chọn
đồng ý, chấp thuận, tán thành
từ chối, bác bỏ, không chấp nhận
cho phép, được phép, cho
cấm, không được phép, ngăn cấm
yêu cầu, đòi hỏi, điều kiện, phải
cần, cần phải, cần thiết
giúp, hỗ trợ, giúp đỡ, trợ giúp
sử dụng, dùng, áp dụng
nguyên nhân, lý do, lí do, vì
dẫn đến, gây ra, khiến, làm cho
ảnh hưởng, tác động
mục đích, mục tiêu, nhằm
cách, phương pháp, cách thức
vấn đề, khó khăn, trở ngại
tăng, gia tăng, tăng lên
giảm, suy giảm, sụt giảm, giảm bớt
thay đổi, biến đổi, chuyển đổi
thay thế, thay, kế nhiệm, kế vị
mua, mua lại, thâu tóm
bán, tiêu thụ
giá, chi phí, giá trị, phí
tiền, kinh phí, ngân sách, vốn
công ty, doanh nghiệp, hãng, tập đoàn
thương mại, buôn bán, mậu dịch
xuất khẩu, xuất cảng
nhập khẩu, nhập cảng
tổ chức, diễn ra, đăng cai
tham gia, tham dự, góp mặt, dự
gặp, gặp gỡ, tiếp xúc
đến, tới, đặt chân
rời, rời khỏi, bỏ đi
đi, du lịch, du hành, đi lại
ở, sống, sinh sống, cư trú
trường, nhà trường, đại học
học sinh, sinh viên, người học
giáo viên, giảng viên, thầy
học, học tập, theo học
thi, kiểm tra, kỳ thi
bệnh, căn bệnh, dịch bệnh, bệnh dịch
chữa, điều trị, chữa trị
thuốc, dược phẩm
tôn giáo, đạo, tín ngưỡng
nhà thờ, giáo hội
tin, tin tưởng, cho rằng, nghĩ
nói, phát biểu, tuyên bố, cho biết
quan trọng, chủ yếu, chính
loại, kiểu, dạng
khác nhau, khác biệt
giống, tương tự, giống nhau
tàu, con tàu, thuyền
xe, ô tô, xe hơi
máy bay, phi cơ
máy tính, máy vi tính
thuật toán, giải thuật
ngôn ngữ, tiếng
thu hút, hấp dẫn, lôi cuốn
khai thác, khai khoáng
hình thành, ra đời
bị bắt, bắt giữ, giam giữ
giết, sát hại, ám sát, giết chết
xử tử, hành quyết
`;

/** The lines of the list. */
export const AKIN_PHRASE_LINES: readonly string[] = GROUPS.trim().split('\n');

/** The phrases that are akin to words of a question, as terms. */
export const AKIN_PHRASES = new SynonymPhrases(
  AKIN_PHRASE_LINES.map((line) => line.split(', ')).map((phrases) => ({ from: phrases, to: phrases })),
);
