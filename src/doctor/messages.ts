import type { Language } from '../corpus/article.ts';
import { STATE_MESSAGES, type StateMessages } from '../state/messages.ts';
import { counted } from '../text/counted.ts';
import { isInstalled, ownCommand } from '../text/own-command.ts';

/** Every sentence of `npm run doctor`, in one language. */
export interface DoctorMessages {
  readonly language: Language;
  readonly state: StateMessages;
  readonly versions: (program: string, node: string) => string;
  readonly oldNode: (node: string) => string;
  readonly newerNode: string;
  readonly configuration: string;
  readonly badConfiguration: string;
  readonly mendConfiguration: string;
  readonly articles: (articles: number, folder: string) => string;
  readonly noArticles: (folder: string) => string;
  readonly putArticles: string;
  /** Of a package: the articles are those in its own folder. */
  readonly shipped: string;
  readonly putOwnArticles: string;
  readonly skipped: (files: number) => string;
  readonly mendSkipped: string;
  readonly fields: (fields: number) => string;
  readonly mendFields: string;
  readonly mendFolder: string;
  readonly stateWritable: (folder: string) => string;
  readonly stateNotWritable: (folder: string, reason: string) => string;
  readonly mendState: string;
  readonly encoder: (runtime: string) => string;
  readonly encoderOff: string;
  readonly noEncoder: (reason: string) => string;
  readonly mendEncoder: string;
  readonly search: (addresses: number) => string;
  readonly noSearch: (reason: string) => string;
  readonly mendSearch: string;
  readonly noToken: string;
  readonly setToken: string;
  readonly token: (name: string) => string;
  readonly refused: string;
  readonly newToken: string;
  readonly unreachable: (reason: string) => string;
  readonly checkNetwork: string;
  readonly servers: (servers: number) => string;
  readonly noServer: string;
  readonly invite: (link: string) => string;
  readonly notInGuild: (guild: string) => string;
  readonly mendGuild: (link: string) => string;
  readonly commands: (count: number) => string;
  readonly noCommands: string;
  readonly register: string;
  readonly permissions: string;
  readonly lacking: (server: string, permissions: string) => string;
  readonly grant: string;
  readonly announces: (channel: string) => string;
  readonly noChannel: (channel: string) => string;
  readonly mendChannel: string;
  readonly summaryChannel: (name: string) => string;
  readonly noSummaryChannel: (id: string) => string;
  readonly mendSummaryChannel: string;
  readonly helpChannel: (name: string) => string;
  readonly noHelpChannel: (id: string) => string;
  readonly mendHelpChannel: string;
  readonly verdict: (wrong: number, hints: number) => string;
}

const english: DoctorMessages = {
  language: 'en',
  state: STATE_MESSAGES.en,
  versions: (program, node) => `Verbatim ${program} on Node.js ${node}`,
  oldNode: (node) => `Node.js ${node} is too old`,
  newerNode: 'Install Node.js 20.19 or later from https://nodejs.org.',
  configuration: 'The configuration is valid',
  badConfiguration: 'The configuration has mistakes',
  mendConfiguration:
    'Correct these lines in .env or the environment. The other checks have to wait for that.',
  articles: (articles, folder) => `${counted(articles, 'article')} in ${folder}`,
  noArticles: (folder) => `There is no article in ${folder}`,
  shipped: 'These are the articles that ship with Verbatim, and an update replaces them',
  putOwnArticles: 'Put yours into data/articles of this folder, or set CORPUS_DIR.',
  putArticles: 'Put .txt or .md files there, or set CORPUS_DIR to another folder.',
  skipped: (files) => `${counted(files, 'file')} left out, for example:`,
  mendSkipped: 'Correct these files, or remove them.',
  fields: (fields) => `${counted(fields, 'field')} cannot be read, for example:`,
  mendFields: 'Correct these fields. Their articles are loaded without them.',
  mendFolder: 'Create the folder, let the bot read it, or set CORPUS_DIR to another.',
  stateWritable: (folder) => `The state folder ${folder} can be written`,
  stateNotWritable: (folder, reason) => `The state folder ${folder} cannot be written (${reason})`,
  mendState: 'Let the bot write there, make room on the disk, or set STATE_DIR to another folder.',
  encoder: (runtime) => `The encoder runs (${runtime})`,
  encoderOff: 'The encoder is left out (MEANING=off): questions are matched by words alone',
  noEncoder: (reason) => `The encoder does not run here, so questions are matched by words alone: ${reason}`,
  mendEncoder: `${isInstalled() ? 'Install it anew' : 'Run npm ci again'}; if that does not help, set MEANING=off to match by words alone.`,
  search: (addresses) => `The search cluster answers (${counted(addresses, 'address')})`,
  noSearch: (reason) => `The search cluster cannot be used: ${reason}`,
  mendSearch:
    'Start it, or correct SEARCH_URL and its other settings (docs/scale.md). Without SEARCH_URL the bot keeps the index itself.',
  noToken: `There is no token: ${ownCommand('start')} opens a chat in the terminal`,
  setToken: 'To answer on Discord, set DISCORD_TOKEN in .env (README.md, "The first five minutes").',
  token: (name) => `Discord accepts the token: the bot is ${name}`,
  refused: 'Discord refuses the token',
  newToken:
    'Copy a new one from the developer portal (your application, Bot, Reset Token) into DISCORD_TOKEN.',
  unreachable: (reason) => `Discord cannot be reached: ${reason}`,
  checkNetwork: 'Check the network, the firewall, and DISCORD_API_URL.',
  servers: (servers) => `The bot is on ${counted(servers, 'server')}`,
  noServer: 'The bot is not on a server yet',
  invite: (link) => `Open ${link} and choose your server.`,
  notInGuild: (guild) => `The bot is not on the server ${guild} that DISCORD_GUILD_ID names`,
  mendGuild: (link) => `Correct DISCORD_GUILD_ID, or open ${link} and choose that server.`,
  commands: (number) => `${counted(number, 'command')} registered`,
  noCommands: 'No command is registered yet',
  register: `${ownCommand('start')} registers them; ${ownCommand('register')} does it without starting.`,
  permissions: 'It can answer where it is mentioned (a channel can still forbid it)',
  lacking: (server, permissions) => `On ${server} it cannot answer mentions: it lacks ${permissions}`,
  grant: 'Grant this to its role (Server Settings, Roles), or use /ask, which needs no permission.',
  announces: (channel) => `Reloads are announced in #${channel}`,
  noChannel: (channel) => `The channel ${channel} that ANNOUNCE_CHANNEL_ID names cannot be seen`,
  mendChannel: 'Correct ANNOUNCE_CHANNEL_ID, or let the bot see that channel and send messages there.',
  summaryChannel: (name) => `The weekly summary goes to #${name}`,
  noSummaryChannel: (id) => `The bot cannot see the channel ${id} that SUMMARY_CHANNEL_ID names`,
  mendSummaryChannel: 'Correct SUMMARY_CHANNEL_ID, or let the bot view that channel and send messages there.',
  helpChannel: (name) => `Questions can be handed to people in #${name}`,
  noHelpChannel: (id) => `The bot cannot see the channel ${id} that HELP_CHANNEL_ID names`,
  mendHelpChannel:
    'Correct HELP_CHANNEL_ID, or let the bot view that channel and send messages there. Until then “Ask a person” is not offered.',
  verdict: (wrong, hints) =>
    wrong > 0
      ? `${counted(wrong, 'problem')} to solve.`
      : hints > 0
        ? `It works; ${counted(hints, 'hint')} above.`
        : 'All is well.',
};

const vietnamese: DoctorMessages = {
  language: 'vi',
  state: STATE_MESSAGES.vi,
  versions: (program, node) => `Verbatim ${program} trên Node.js ${node}`,
  oldNode: (node) => `Node.js ${node} quá cũ`,
  newerNode: 'Hãy cài Node.js 20.19 trở lên từ https://nodejs.org.',
  configuration: 'Cấu hình hợp lệ',
  badConfiguration: 'Cấu hình có lỗi',
  mendConfiguration:
    'Hãy sửa các dòng này trong .env hoặc biến môi trường. Trước đó không thể kiểm tra phần còn lại.',
  articles: (articles, folder) => `${articles} bài viết trong ${folder}`,
  noArticles: (folder) => `Không có bài viết nào trong ${folder}`,
  shipped: 'Đây là các bài viết đi kèm Verbatim, và mỗi lần cập nhật sẽ thay chúng',
  putOwnArticles: 'Hãy đặt bài của bạn vào data/articles của thư mục này, hoặc đặt CORPUS_DIR.',
  putArticles: 'Hãy đặt tệp .txt hoặc .md vào đó, hoặc đặt CORPUS_DIR sang thư mục khác.',
  skipped: (files) => `${files} tệp bị bỏ qua, ví dụ:`,
  mendSkipped: 'Hãy sửa các tệp này hoặc bỏ chúng đi.',
  fields: (fields) => `Không đọc được ${fields} trường, ví dụ:`,
  mendFields: 'Hãy sửa các trường này. Bài của chúng vẫn được nạp.',
  mendFolder: 'Hãy tạo thư mục, cho bot quyền đọc, hoặc đặt CORPUS_DIR sang thư mục khác.',
  stateWritable: (folder) => `Ghi được vào thư mục trạng thái ${folder}`,
  stateNotWritable: (folder, reason) => `Không ghi được vào thư mục trạng thái ${folder} (${reason})`,
  mendState: 'Hãy cho bot quyền ghi, giải phóng dung lượng đĩa, hoặc đặt STATE_DIR sang thư mục khác.',
  encoder: (runtime) => `Bộ mã hoá chạy được (${runtime})`,
  encoderOff: 'Bộ mã hoá đang tắt (MEANING=off): câu hỏi chỉ được so khớp theo từ',
  noEncoder: (reason) => `Bộ mã hoá không chạy được ở đây, nên câu hỏi chỉ được so khớp theo từ: ${reason}`,
  mendEncoder: `${isInstalled() ? 'Hãy cài lại' : 'Hãy chạy lại npm ci'}; nếu vẫn không được, đặt MEANING=off để xác nhận là bạn muốn vậy.`,
  search: (addresses) => `Cụm tìm kiếm phản hồi (${addresses} địa chỉ)`,
  noSearch: (reason) => `Không dùng được cụm tìm kiếm: ${reason}`,
  mendSearch:
    'Hãy khởi động cụm, hoặc sửa SEARCH_URL và các biến đi kèm (docs/scale.md). Không có SEARCH_URL thì bot tự giữ chỉ mục.',
  noToken: `Chưa có token: ${ownCommand('start')} sẽ mở khung hỏi đáp trong terminal`,
  setToken:
    'Để trả lời trên Discord, hãy đặt DISCORD_TOKEN trong .env (README.md, mục "The first five minutes").',
  token: (name) => `Discord chấp nhận token: bot là ${name}`,
  refused: 'Discord từ chối token',
  newToken:
    'Hãy lấy token mới từ trang nhà phát triển (ứng dụng của bạn, Bot, Reset Token) và đặt vào DISCORD_TOKEN.',
  unreachable: (reason) => `Không kết nối được với Discord: ${reason}`,
  checkNetwork: 'Hãy kiểm tra mạng, tường lửa và DISCORD_API_URL.',
  servers: (servers) => `Bot đang ở trên ${servers} máy chủ`,
  noServer: 'Bot chưa ở trên máy chủ nào',
  invite: (link) => `Hãy mở ${link} và chọn máy chủ của bạn.`,
  notInGuild: (guild) => `Bot không ở trên máy chủ ${guild} mà DISCORD_GUILD_ID nêu`,
  mendGuild: (link) => `Hãy sửa DISCORD_GUILD_ID, hoặc mở ${link} và chọn máy chủ đó.`,
  commands: (number) => `Đã đăng ký ${number} lệnh`,
  noCommands: 'Chưa đăng ký lệnh nào',
  register: `${ownCommand('start')} sẽ đăng ký; ${ownCommand('register')} đăng ký mà không khởi động bot.`,
  permissions: 'Bot có thể trả lời khi được nhắc đến (từng kênh vẫn có thể cấm)',
  lacking: (server, permissions) =>
    `Trên ${server}, bot không trả lời được khi được nhắc đến: thiếu quyền ${permissions}`,
  grant:
    'Hãy cấp quyền này cho vai trò của bot (Cài đặt máy chủ, Vai trò), hoặc dùng /ask vì lệnh này không cần quyền.',
  announces: (channel) => `Sau khi nạp lại, tin mới được báo trong #${channel}`,
  noChannel: (channel) => `Không thấy kênh ${channel} mà ANNOUNCE_CHANNEL_ID nêu`,
  mendChannel: 'Hãy sửa ANNOUNCE_CHANNEL_ID, hoặc cho bot quyền xem kênh và gửi tin nhắn ở đó.',
  summaryChannel: (name) => `Bản tổng kết hằng tuần được gửi vào #${name}`,
  noSummaryChannel: (id) => `Bot không thấy kênh ${id} mà SUMMARY_CHANNEL_ID nêu`,
  mendSummaryChannel: 'Hãy sửa SUMMARY_CHANNEL_ID, hoặc cho bot xem kênh đó và gửi tin nhắn ở đó.',
  helpChannel: (name) => `Có thể chuyển câu hỏi cho mọi người ở #${name}`,
  noHelpChannel: (id) => `Bot không thấy kênh ${id} mà HELP_CHANNEL_ID nêu`,
  mendHelpChannel:
    'Hãy sửa HELP_CHANNEL_ID, hoặc cho bot xem kênh đó và gửi tin nhắn ở đó. Trước đó nút “Nhờ người trả lời” không xuất hiện.',
  verdict: (wrong, hints) =>
    wrong > 0
      ? `Có ${wrong} vấn đề cần giải quyết.`
      : hints > 0
        ? `Chạy được; có ${hints} gợi ý ở trên.`
        : 'Mọi thứ đều ổn.',
};

/** The doctor's language for a POSIX locale such as `vi_VN.UTF-8`; English for every other language. */
export function doctorMessages(locale: string): DoctorMessages {
  return /^vi\b|^vi_/i.test(locale) ? vietnamese : english;
}
