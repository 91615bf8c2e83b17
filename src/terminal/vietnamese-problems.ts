import type { Translations } from '../corpus/reasons/translator.ts';

/** Every sentence with which a start or a run ends, with `{}` for what differs, and its Vietnamese. */
export const VIETNAMESE_PROBLEMS: Translations = [
  // The configuration: `config.ts` and `config/`.
  ['The configuration has a mistake:', 'Cấu hình có một lỗi:'],
  ['The configuration has {} mistakes:', 'Cấu hình có {} lỗi:'],
  [
    'SHARDS: expected nothing beside SHARD_IDS, which says how many there are',
    'SHARDS: hãy để trống khi đã đặt SHARD_IDS, vì biến đó cho biết có bao nhiêu kết nối',
  ],
  [
    '{} and {}: expected both or none, but only one is set',
    '{} và {}: phải đặt cả hai hoặc không đặt biến nào, nhưng hiện chỉ có một',
  ],
  [
    '.env: expected a file that this user may read, but reading it fails ({})',
    '.env: cần là tệp mà người dùng này đọc được, nhưng đọc bị lỗi ({})',
  ],
  ['{}: expected {}, but it is {}', '{}: cần {}, nhưng đang là {}'],
  ['{}: expected {}', '{}: cần {}'],
  [
    'the bot token alone, without "Bot " before it and without spaces (developer portal, Bot, Reset Token)',
    'chỉ token của bot, không có "Bot " ở trước và không có dấu cách (trang nhà phát triển, Bot, Reset Token)',
  ],
  ["a server's id (only digits)", 'id của một máy chủ (chỉ gồm chữ số)'],
  ["a channel's id (only digits)", 'id của một kênh (chỉ gồm chữ số)'],
  [
    'user ids (only digits) separated by commas',
    'các id người dùng (chỉ gồm chữ số), cách nhau bằng dấu phẩy',
  ],
  ['role ids (only digits) separated by commas', 'các id vai trò (chỉ gồm chữ số), cách nhau bằng dấu phẩy'],
  ['an http(s) address such as {}', 'một địa chỉ http(s) như {}'],
  [
    '"uses/seconds" such as {} (each {} to {}), or "off"',
    '"số lần/số giây" như {} (mỗi số từ {} đến {}), hoặc "off"',
  ],
  ['"auto" or a whole number from {} to {}', '"auto" hoặc một số nguyên từ {} đến {}'],
  [
    '"first-last/all" such as 0-15/64: each machine as many as the others, which makes it a whole number of machines',
    '"đầu-cuối/tổng" như 0-15/64: máy nào cũng có số kết nối bằng nhau, nên số máy là số nguyên',
  ],
  ['a whole number of bytes from {} to {}', 'một số nguyên byte từ {} đến {}'],
  ['a whole number of MB from {} to {}', 'một số nguyên MB từ {} đến {}'],
  ['a port from {} to {}, or "off"', 'một cổng từ {} đến {}, hoặc "off"'],
  ['an address of this machine such as {} or {}', 'một địa chỉ của máy này như {} hoặc {}'],
  ['the name of a time zone such as {} or {}', 'tên một múi giờ như {} hoặc {}'],
  ['one of {}', 'một trong các giá trị {}'],
  [
    'http(s) addresses separated by commas such as {}, without a name and password in them ({})',
    'các địa chỉ http(s) cách nhau bằng dấu phẩy như {}, bên trong không có tên và mật khẩu ({})',
  ],
  [
    'up to {} small letters, digits, "-" and "_", a letter or digit first, such as {}',
    'tối đa {} chữ thường, chữ số, "-" và "_", bắt đầu bằng chữ hoặc số, như {}',
  ],
  ['the path of a PEM file that can be read', 'đường dẫn của một tệp PEM đọc được'],
  ['"{}" or "{}"', '"{}" hoặc "{}"'],
  // The articles: `corpus/load.ts` and `library.ts`.
  [
    'The article folder {} is not a folder: name the folder of the articles.',
    '{} không phải thư mục: hãy nêu thư mục chứa bài viết.',
  ],
  [
    'The article folder {} does not exist: create it and put articles in it (.md, .txt, .html and more).',
    'Thư mục bài viết {} không tồn tại: hãy tạo thư mục và đặt bài viết vào đó (.md, .txt, .html và các định dạng khác).',
  ],
  [
    'The article folder {} cannot be read ({}): check its permissions.',
    'Không đọc được thư mục bài viết {} ({}): hãy kiểm tra quyền truy cập.',
  ],
  [
    'There is no article in {}: put articles there (data/README.md lists the formats), or set CORPUS_DIR to another folder.',
    'Không có bài viết nào trong {}: hãy đặt bài viết vào đó (data/README.md liệt kê các định dạng), hoặc đặt CORPUS_DIR sang thư mục khác.',
  ],
  // Discord: `discord/connection-errors.ts` and `discord/invitation.ts`.
  ['{} (gateway closed with {})', '{} (gateway đóng với mã {})'],
  [
    'Discord refuses the token. Copy a new one from the developer portal (your application, Bot, Reset Token) into DISCORD_TOKEN.',
    'Discord từ chối token. Hãy lấy token mới từ trang nhà phát triển (ứng dụng của bạn, Bot, Reset Token) và đặt vào DISCORD_TOKEN.',
  ],
  [
    'Discord refuses the shard. Set SHARDS to "auto".',
    'Discord từ chối kết nối này. Hãy đặt SHARDS thành "auto".',
  ],
  [
    'The bot is in too many servers for one connection. Set SHARDS to "auto".',
    'Bot ở trên quá nhiều máy chủ cho một kết nối. Hãy đặt SHARDS thành "auto".',
  ],
  [
    'Discord no longer takes this version of its gateway. Update the bot.',
    'Discord không còn nhận phiên bản gateway này. Hãy cập nhật bot.',
  ],
  [
    'Discord refuses the intents of the bot. Update the bot.',
    'Discord từ chối các intent của bot. Hãy cập nhật bot.',
  ],
  [
    'Discord refuses an intent of the bot. It needs none that is privileged: update the bot, or check its application in the developer portal.',
    'Discord từ chối một intent của bot. Bot không cần intent đặc quyền nào: hãy cập nhật bot, hoặc kiểm tra ứng dụng trong trang nhà phát triển.',
  ],
  ['Discord allows no further connection today: {}', 'Hôm nay Discord không cho thêm kết nối nào: {}'],
  [
    'Discord refuses a request ({}). Check that DISCORD_GUILD_ID names a server that the bot was invited to.',
    'Discord từ chối một yêu cầu ({}). Hãy kiểm tra xem DISCORD_GUILD_ID có phải máy chủ mà bot đã được mời vào không.',
  ],
  [
    'Discord cannot be reached ({}). Check the network and DISCORD_API_URL, then start again.',
    'Không kết nối được với Discord ({}). Hãy kiểm tra mạng và DISCORD_API_URL, rồi khởi động lại.',
  ],
  [
    'The bot is not on the server that DISCORD_GUILD_ID names. Invite it with {}, then start again; or correct the id.',
    'Bot không ở trên máy chủ mà DISCORD_GUILD_ID nêu. Hãy mời bot bằng {} rồi khởi động lại, hoặc sửa id.',
  ],
  ['The connection was closed.', 'Kết nối đã bị đóng.'],
  // A search cluster: `retrieval/cluster/` and `retrieval/index/index-unavailable.ts`.
  ['the search cluster took longer than {} ms', 'cụm tìm kiếm mất hơn {} ms để trả lời'],
  ['the search cluster does not answer ({})', 'cụm tìm kiếm không phản hồi ({})'],
  [
    'the search cluster refuses the name and password: check SEARCH_USER and SEARCH_PASSWORD, or SEARCH_CERT and SEARCH_KEY',
    'cụm tìm kiếm từ chối tên và mật khẩu: hãy kiểm tra SEARCH_USER và SEARCH_PASSWORD, hoặc SEARCH_CERT và SEARCH_KEY',
  ],
  [
    'the search cluster takes no changes, probably as its disk is full ({})',
    'cụm tìm kiếm không nhận thay đổi, có lẽ vì đĩa đã đầy ({})',
  ],
  [
    "the search cluster's user may not do what is needed: docs/scale.md lists it ({})",
    'người dùng của cụm tìm kiếm thiếu quyền cần thiết: docs/scale.md liệt kê các quyền đó ({})',
  ],
  [
    "the search cluster's certificate is not trusted: set SEARCH_CA to the file of who signed it ({})",
    'chứng chỉ của cụm tìm kiếm không được tin cậy: hãy đặt SEARCH_CA thành tệp của bên đã ký ({})',
  ],
  [
    'SEARCH_URL needs the package @opensearch-project/opensearch, which is not installed: install Verbatim anew',
    'SEARCH_URL cần gói @opensearch-project/opensearch, gói này chưa được cài: hãy cài lại Verbatim',
  ],
];
