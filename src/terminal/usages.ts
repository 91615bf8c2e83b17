import type { Language } from '../corpus/article.ts';
import { isInstalled, ownCommand, ownCommandWith } from '../text/own-command.ts';

/** What `--help` of one program says, by language. */
export type Usage = Readonly<Record<Language, string>>;

/** Keeps standard output to the JSON alone: npm writes there, too, what it runs. */
const QUIETLY = isInstalled()
  ? { en: '', vi: '' }
  : { en: ' (use npm run --silent ask)', vi: ' (dùng npm run --silent ask)' };

/** What `ask --help` says. */
export const ASK_USAGE: Usage = {
  en: `${ownCommandWith('ask')} "question" [--json] [--why] [--limit N] [--corpus DIR]

  --json        one JSON object on standard output${QUIETLY.en}
  --why         how the answer was chosen, instead of the answer
  --limit N     at most N excerpts, those that JSON lists as more included, 1 to 10 (default 3)
  --corpus DIR  answer from this folder instead of CORPUS_DIR
`,
  vi: `${ownCommandWith('ask')} "câu hỏi" [--json] [--why] [--limit N] [--corpus DIR]

  --json        in ra một đối tượng JSON${QUIETLY.vi}
  --why         vì sao câu trả lời được chọn, thay cho câu trả lời
  --limit N     nhiều nhất N trích dẫn, kể cả những trích dẫn mà JSON ghi ở more, từ 1 đến 10 (mặc định 3)
  --corpus DIR  trả lời từ thư mục này thay cho CORPUS_DIR
`,
};

/** What `import --help` says. */
export const IMPORT_USAGE: Usage = {
  en: `${ownCommandWith('import')} FILE|FOLDER|ADDRESS… [--dry-run] [--force] [--into DIR]

  Turns files of any format that is read, web pages, feeds and sitemaps into Markdown files of articles.

  --dry-run   say what would be written, and write nothing
  --force     overwrite files that exist
  --into DIR  write to this folder instead of CORPUS_DIR
`,
  vi: `${ownCommandWith('import')} TỆP|THƯ_MỤC|ĐỊA_CHỈ… [--dry-run] [--force] [--into DIR]

  Chuyển tệp thuộc mọi định dạng đọc được, trang web, feed và sitemap thành tệp bài viết Markdown.

  --dry-run   chỉ cho biết sẽ ghi những gì, không ghi gì cả
  --force     ghi đè lên tệp đã có
  --into DIR  ghi vào thư mục này thay cho CORPUS_DIR
`,
};

/** What `check-corpus --help` says. */
export const CHECK_USAGE: Usage = {
  en: `${ownCommand('check-corpus')} ${isInstalled() ? '[DIR]' : '[-- DIR]'}

  Says what authors should look at in the articles of DIR, or of CORPUS_DIR; ends with 6 if there is anything. "--corpus DIR" is
  the same as DIR.
`,
  vi: `${ownCommand('check-corpus')} ${isInstalled() ? '[DIR]' : '[-- DIR]'}

  Cho biết tác giả nên xem lại những gì trong các bài viết ở DIR, hoặc ở CORPUS_DIR; mã thoát là 6 nếu có gì cần xem.
  "--corpus DIR" cũng là DIR.
`,
};

/** What `start --help` says. */
export const START_USAGE: Usage = {
  en: `${ownCommand('start')}

  The Discord bot; without DISCORD_TOKEN a chat in the terminal. It takes no options: .env and the environment configure it
  (.env.example has all variables).
`,
  vi: `${ownCommand('start')}

  Bot Discord; nếu không có DISCORD_TOKEN thì mở khung hỏi đáp trong terminal. Không có tuỳ chọn nào: cấu hình nằm trong .env và
  biến môi trường (.env.example có đủ các biến).
`,
};

/** What `doctor --help` says. */
export const DOCTOR_USAGE: Usage = {
  en: `${ownCommand('doctor')}

  Checks configuration, folders, encoder, token and permissions, and says what to do. It takes no options.
`,
  vi: `${ownCommand('doctor')}

  Kiểm tra cấu hình, thư mục, bộ mã hoá, token và quyền, rồi cho biết cần làm gì. Không có tuỳ chọn nào.
`,
};

/** What `register --help` says. */
export const REGISTER_USAGE: Usage = {
  en: `${ownCommand('register')}

  Registers the commands with Discord and ends. It takes no options.
`,
  vi: `${ownCommand('register')}

  Đăng ký các lệnh với Discord rồi kết thúc. Không có tuỳ chọn nào.
`,
};

/** What each `verbatim …` does, a line each. */
export const SUBCOMMAND_HELP = {
  start: {
    en: 'the Discord bot, or, without a token, a chat in the terminal',
    vi: 'bot Discord, hoặc khung hỏi đáp trong terminal nếu không có token',
  },
  ask: { en: 'one answer; --help says more', vi: 'một câu trả lời; --help cho biết thêm' },
  import: {
    en: 'turns files, pages, feeds and sitemaps into articles; --help says more',
    vi: 'chuyển tệp, trang web, feed và sitemap thành bài viết; --help cho biết thêm',
  },
  'check-corpus': {
    en: 'says what authors should look at in the articles',
    vi: 'cho biết tác giả nên xem lại những gì trong các bài viết',
  },
  doctor: {
    en: 'checks the setup and says what to do',
    vi: 'kiểm tra cách cài đặt và cho biết cần làm gì',
  },
  state: {
    en: 'looks at the state folder, clears or moves it',
    vi: 'xem, xoá hoặc chuyển thư mục trạng thái',
  },
  register: {
    en: 'registers the commands with Discord and ends',
    vi: 'đăng ký các lệnh với Discord rồi kết thúc',
  },
} satisfies Readonly<Record<string, Usage>>;
