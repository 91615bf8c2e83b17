const NAMES = `An Giang, Bà Rịa, Bạc Liêu, Bảo Lộc, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Biên Hòa, Bình Dương, Bình Định, Bình Phước, Bình Thạnh, Bình Thuận,
Buôn Ma Thuột, Cà Mau, Cam Ranh, Cao Bằng, Cao Lãnh, Cần Thơ, Châu Đốc, Cầu Giấy, Cẩm Phả, Đà Lạt, Đà Nẵng, Đắk Lắk, Đắk Nông, Điện Biên, Đông Hà, Đồng Hới, Đồng Nai,
Đồng Tháp, Đống Đa, Gia Lai, Gò Vấp, Hà Đông, Hà Giang, Hà Nam, Hà Nội, Hà Tĩnh, Hạ Long, Hải Châu, Hải Dương, Hải Phòng, Hậu Giang, Hòa Bình, Hòa Khánh, Hoàn Kiếm,
Hoàng Mai, Hồ Chí Minh, Hội An, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, Liên Chiểu, Long An, Long Biên, Long Khánh, Long Xuyên,
Móng Cái, Mỹ Tho, Nam Định, Nghệ An, Ngũ Hành Sơn, Nha Trang, Ninh Bình, Ninh Thuận, Phan Rang, Phan Thiết, Phú Nhuận, Phú Quốc, Phú Thọ, Phú Yên, Phủ Lý,
Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Quy Nhơn, Rạch Giá, Sa Pa, Sài Gòn, Sầm Sơn, Sóc Trăng, Sơn La, Sơn Trà, Tam Đảo, Tam Kỳ, Tân An, Tân Bình,
Tân Phú, Tây Hồ, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa, Thanh Khê, Thanh Xuân, Thủ Dầu Một, Thủ Đức, Thừa Thiên Huế, Tiền Giang, Trà Vinh, Tuy Hòa, Tuyên Quang,
Việt Nam, Việt Trì, Vị Thanh, Vĩnh Long, Vĩnh Phúc, Vĩnh Yên, Vũng Tàu, Yên Bái`;

/** Provinces, cities and towns of Vietnam of two syllables or more, as they are written. */
export const VIETNAMESE_PLACES: readonly string[] = NAMES.normalize('NFC').split(/,\s+/);
