import type { Translations } from './translator.ts';

/** Every reason for which something is left out, with `{}` for what differs, and its Vietnamese. The more particular stand first. */
export const VIETNAMESE_REASONS: Translations = [
  [
    'files without an extension are not supported (and {} more like it): {}',
    'không hỗ trợ tệp không có phần mở rộng (và {} tệp tương tự): {}',
  ],
  ['files without an extension are not supported: {}', 'không hỗ trợ tệp không có phần mở rộng: {}'],
  ['{} files are not supported (and {} more like it): {}', 'không hỗ trợ tệp {} (và {} tệp tương tự): {}'],
  ['{} files are not supported: {}', 'không hỗ trợ tệp {}: {}'],
  ['save what they say as .txt, .md, .docx or .pdf', 'hãy lưu nội dung dưới dạng .txt, .md, .docx hoặc .pdf'],
  ['asciidoctor turns them into .html', 'hãy dùng asciidoctor đổi sang .html'],
  ['pandoc turns them into .md', 'hãy dùng pandoc đổi sang .md'],
  ['save them as .docx', 'hãy lưu dưới dạng .docx'],
  ['save them as .csv', 'hãy lưu dưới dạng .csv'],
  ['save them as .html', 'hãy lưu dưới dạng .html'],
  ['save them as .pdf', 'hãy lưu dưới dạng .pdf'],
  ['save them as .srt or .vtt', 'hãy lưu dưới dạng .srt hoặc .vtt'],
  ['save each mail as .eml', 'hãy lưu từng thư dưới dạng .eml'],
  ['write what they say into a .txt file', 'hãy viết nội dung vào một tệp .txt'],
  ['put their subtitles (.srt, .vtt) here', 'hãy đặt phụ đề (.srt, .vtt) vào đây'],
  ['unpack them', 'hãy giải nén'],
  [
    'its name is not that of an article: rename it if it is one',
    'tên tệp không giống tên bài viết: hãy đổi tên nếu đó là bài viết',
  ],
  ['its name is not UTF-8: rename it', 'tên tệp không phải UTF-8: hãy đổi tên'],
  ['it is a link to nothing: remove it', 'đây là liên kết hỏng: hãy xóa nó'],
  [
    'it is a link out of the folder, which is not followed: copy the file here',
    'đây là liên kết ra ngoài thư mục nên không được đọc: hãy chép tệp vào đây',
  ],
  [
    'it is a link to {}, which is loaded under its own name',
    'đây là liên kết đến {}, tệp đó đã được nạp bằng tên của nó',
  ],
  [
    'it is a link to something that is not a file: remove it',
    'đây là liên kết đến thứ không phải tệp: hãy xóa nó',
  ],
  [
    'it is not a file but a pipe, socket or device: remove it',
    'đây không phải tệp mà là pipe, socket hoặc thiết bị: hãy xóa nó',
  ],
  [
    'this folder cannot be listed: check its permissions',
    'không xem được thư mục này: hãy kiểm tra quyền truy cập',
  ],
  ['there is no such file or folder', 'không có tệp hay thư mục này'],
  ['it is not a file: remove it', 'đây không phải tệp: hãy xóa nó'],
  [
    'it is too large ({}, the limit is {}): split it, or raise CORPUS_MAX_FILE_BYTES',
    'tệp quá lớn ({}, giới hạn là {}): hãy tách ra, hoặc tăng CORPUS_MAX_FILE_BYTES',
  ],
  ['it is too large to be read ({} of text): split it', 'tệp quá lớn để đọc ({} văn bản): hãy tách ra'],
  [
    'it changed while it was being read: reload once it is saved',
    'tệp thay đổi trong lúc đọc: hãy nạp lại khi đã lưu xong',
  ],
  [
    'it disappeared while the folder was being read: reload',
    'tệp biến mất trong lúc đọc thư mục: hãy nạp lại',
  ],
  [
    'it became a link while the folder was being read: reload',
    'tệp trở thành liên kết trong lúc đọc thư mục: hãy nạp lại',
  ],
  ['the bot has no permission to read it: grant it', 'bot không có quyền đọc tệp này: hãy cấp quyền'],
  ['it cannot be read ({}): check the disk', 'không đọc được tệp ({}): hãy kiểm tra ổ đĩa'],
  ['it cannot be read', 'không đọc được'],
  [
    'it takes more than {} seconds or {} MB to read: split it, or save it as plain text',
    'đọc tệp này cần hơn {} giây hoặc {} MB: hãy tách ra, hoặc lưu dưới dạng văn bản thuần',
  ],
  [
    'it has the same id "{}" as {}, which is kept: rename one of them',
    'trùng mã "{}" với {}, bài kia được giữ: hãy đổi tên một trong hai',
  ],
  [
    'it has the same text as {}, which is kept: remove one of them',
    'trùng nội dung với {}, bài kia được giữ: hãy xóa một trong hai',
  ],
  ['it is UTF-16, not UTF-8: save it as UTF-8', 'tệp ở dạng UTF-16: hãy lưu dưới dạng UTF-8'],
  [
    'it is not valid UTF-8 on this line: save it as UTF-8',
    'dòng này không phải UTF-8 hợp lệ: hãy lưu tệp dưới dạng UTF-8',
  ],
  [
    'it contains a null byte, so it is not a text file: save it as plain UTF-8 text',
    'tệp có byte rỗng nên không phải tệp văn bản: hãy lưu dưới dạng văn bản UTF-8',
  ],
  ['it has more than {} lines: split it', 'tệp có hơn {} dòng: hãy tách ra'],
  [
    'it contains no words: write the article or remove the file',
    'tệp không có chữ: hãy viết bài hoặc xóa tệp',
  ],
  [
    'it is a draft, private or behind a password, and is left out: publish it and export it again',
    'đây là bản nháp, bài riêng tư hoặc có mật khẩu nên bị bỏ qua: hãy đăng bài rồi xuất lại',
  ],
  ['it is a notice of the program', 'đây là thông báo của chương trình'],
  ['it has no text', 'không có nội dung'],
  [
    'it is not a Word document (.docx): save it again as .docx',
    'đây không phải tài liệu Word (.docx): hãy lưu lại dưới dạng .docx',
  ],
  [
    'it is not a Word document (.docx), or it is damaged: save it again as .docx',
    'đây không phải tài liệu Word (.docx) hoặc tệp bị hỏng: hãy lưu lại dưới dạng .docx',
  ],
  [
    'it has more than 100,000 paragraphs: split it into several files',
    'tài liệu có hơn 100.000 đoạn: hãy chia thành nhiều tệp',
  ],
  [
    'it has more than 250,000 objects: split it into several files',
    'tệp có hơn 250.000 đối tượng: hãy chia thành nhiều tệp',
  ],
  [
    'one of its pages has more than 4 MB of text and drawings: split it, or save it as plain text',
    'một trang có hơn 4 MB chữ và hình vẽ: hãy tách ra, hoặc lưu dưới dạng văn bản thuần',
  ],
  [
    'it unpacks to more than {} of text: split it, or save it as plain text',
    'giải nén ra hơn {} văn bản: hãy tách ra, hoặc lưu dưới dạng văn bản thuần',
  ],
  [
    'it is not a PDF, or it is damaged: save it again as a PDF',
    'đây không phải PDF hoặc tệp bị hỏng: hãy lưu lại dưới dạng PDF',
  ],
  [
    'it is locked with a password: save it without one',
    'tệp bị khóa bằng mật khẩu: hãy lưu lại không có mật khẩu',
  ],
  ['it has more than {} pages: split it', 'tệp có hơn {} trang: hãy tách ra'],
  [
    'it contains only pictures of text: run text recognition (OCR) on it first',
    'tệp chỉ có ảnh chụp chữ: hãy nhận dạng chữ (OCR) trước',
  ],
  [
    'it has front matter but no text: write the article under it',
    'chỉ có phần đầu tệp mà không có nội dung: hãy viết bài bên dưới',
  ],
  [
    'it is a draft ("{}") and is left out: publish it by moving it out of that folder',
    'đây là bản nháp ("{}") nên bị bỏ qua: hãy chuyển tệp ra khỏi thư mục đó để đăng',
  ],
  [
    'it is a draft ("{}") and is left out: publish it by changing that field',
    'đây là bản nháp ("{}") nên bị bỏ qua: hãy sửa trường đó để đăng',
  ],
  [
    'the front matter that line 1 opens is not closed within {} characters: put a line "{}" after its last field',
    'phần đầu tệp mở ở dòng 1 không được đóng trong {} ký tự: hãy thêm dòng "{}" sau trường cuối',
  ],
  [
    'the front matter is not valid TOML ({}): correct this line',
    'phần đầu tệp không phải TOML hợp lệ ({}): hãy sửa dòng này',
  ],
  [
    'the front matter is not valid YAML ({}): correct this line',
    'phần đầu tệp không phải YAML hợp lệ ({}): hãy sửa dòng này',
  ],
  [
    'the front matter is not valid JSON ({}): correct it',
    'phần đầu tệp không phải JSON hợp lệ ({}): hãy sửa lại',
  ],
  [
    'the JSON front matter is not closed: put a "}" after its last field',
    'phần đầu tệp JSON chưa được đóng: hãy thêm "}" sau trường cuối',
  ],
  [
    'the front matter is not a list of fields: write "title: …" lines',
    'phần đầu tệp không phải danh sách trường: hãy viết các dòng như "title: …"',
  ],
  [
    'the front matter is nested too deeply: write "title: …" lines',
    'phần đầu tệp lồng quá sâu: hãy viết các dòng như "title: …"',
  ],
  [
    '"{}" uses a YAML anchor or alias and is ignored: write the value itself',
    '"{}" dùng neo hoặc bí danh YAML nên bị bỏ qua: hãy viết thẳng giá trị',
  ],
  ['"{}" is there twice: the first is read', '"{}" có hai lần: chỉ đọc lần đầu'],
  ['"{}" is nested too deeply and is ignored', '"{}" lồng quá sâu nên bị bỏ qua'],
  ['"{}" is not one line of text and is ignored', '"{}" không phải một dòng chữ nên bị bỏ qua'],
  [
    'the date "{}" cannot be read and is ignored: write it as 2023-01-31',
    'không đọc được ngày "{}" nên bỏ qua: hãy viết như 2023-01-31',
  ],
  [
    'the url "{}" is not a plain web address and is ignored: write https://…',
    'url "{}" không phải địa chỉ web thông thường nên bị bỏ qua: hãy viết https://…',
  ],
  [
    'it is nested too deeply for a feed: make it simpler',
    'lồng quá sâu đối với một feed: hãy làm đơn giản hơn',
  ],
  [
    'it is nested too deeply for an article: make it simpler',
    'lồng quá sâu đối với một bài viết: hãy làm đơn giản hơn',
  ],
  ['it is nested too deeply: export it again', 'lồng quá sâu: hãy xuất lại'],
  ['it has more than {} characters of YAML: split it', 'có hơn {} ký tự YAML: hãy tách ra'],
  ['it has more than {} columns: split it', 'có hơn {} cột: hãy tách ra'],
  [
    'a quote that opens on this line is never closed: close it',
    'dấu ngoặc kép mở ở dòng này không được đóng: hãy đóng lại',
  ],
  ['it is not valid YAML ({}): correct this line', 'đây không phải YAML hợp lệ ({}): hãy sửa dòng này'],
  ['it has more than {} entries: split it', 'có hơn {} mục: hãy tách ra'],
  [
    'it is XML, but not a feed: save its articles as HTML or plain text',
    'đây là XML nhưng không phải feed: hãy lưu các bài dưới dạng HTML hoặc văn bản thuần',
  ],
  ['none of the entries of this feed has any words', 'không mục nào trong feed này có chữ'],
  ['an entry is left out: {}', 'bỏ qua một mục: {}'],
  ['this line is left out: {}', 'bỏ qua dòng này: {}'],
  ['it has more text than one article can have: split it', 'dài hơn một bài viết cho phép: hãy tách ra'],
  [
    'it has more elements than one article can have: split it',
    'có nhiều phần tử hơn một bài viết cho phép: hãy tách ra',
  ],
  [
    'it contains no article: write an object with a "text", "content" or "body", or a list of them',
    'không có bài viết nào: hãy viết một đối tượng có "text", "content" hoặc "body", hoặc một danh sách như vậy',
  ],
  [
    'it contains no article: make each line an object with a "text", "content" or "body"',
    'không có bài viết nào: mỗi dòng phải là một đối tượng có "text", "content" hoặc "body"',
  ],
  ['it contains no article', 'không có bài viết nào'],
  ['it is not valid JSON ({}): export it again', 'đây không phải JSON hợp lệ ({}): hãy xuất lại'],
  ['it contains more than {} articles: use {}', 'có hơn {} bài viết: hãy dùng {}'],
  [
    'it takes too long, so only the first pages were read: use {}',
    'đọc quá lâu nên chỉ đọc những trang đầu: hãy dùng {}',
  ],
  ['it is too long for an article: split it', 'quá dài đối với một bài viết: hãy tách ra'],
  [
    'it would not survive being written as Markdown: put the file into the folder as it is',
    'viết lại thành Markdown sẽ làm sai nội dung: hãy đặt nguyên tệp vào thư mục',
  ],
  [
    'it would not survive being written as Markdown: save its words as a .txt file in the folder',
    'viết lại thành Markdown sẽ làm sai nội dung: hãy lưu nội dung thành tệp .txt trong thư mục',
  ],
  ['it has two "=>": write one rule per line', 'có hai dấu "=>": hãy viết mỗi quy tắc một dòng'],
  ['one side of it is empty: write "a, b" or "a => b"', 'một vế bị trống: hãy viết "a, b" hoặc "a => b"'],
  [
    'it has only one phrase: write at least two, separated by a comma',
    'chỉ có một cụm từ: hãy viết ít nhất hai, cách nhau bằng dấu phẩy',
  ],
  ['it has more than {} phrases: write several lines', 'có hơn {} cụm từ: hãy viết thành nhiều dòng'],
  ['"{}" contains no word: remove it', '"{}" không có từ nào: hãy xóa nó'],
  ['"{}…" has more than {} words: shorten it', '"{}…" có hơn {} từ: hãy rút ngắn'],
  ['{} is left out: {}', 'bỏ qua {}: {}'],
];
