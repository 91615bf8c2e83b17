import type { Language } from '../corpus/article.ts';
import { ownCommandWith } from '../text/own-command.ts';

/** Every sentence about the state folder, in one language. */
export interface StateMessages {
  readonly usage: string;
  readonly unknown: (typed: string) => string;
  readonly whereTo: string;
  readonly newer: (folder: string, version: number, known: number) => string;
  readonly held: (folder: string, pid: number | undefined) => string;
  /** For a chat in the terminal, which answers nevertheless. */
  readonly shared: (folder: string, pid: number) => string;
  readonly used: (folder: string, pid: number) => string;
  readonly noFolder: (folder: string) => string;
  readonly unreadable: (folder: string, code: string) => string;
  readonly foreign: (folder: string, names: string) => string;
  readonly nothing: (folder: string, kind: 'missing' | 'empty') => string;
  readonly summary: (
    folder: string,
    version: number | undefined,
    pid: number | undefined,
    files: number,
  ) => string;
  readonly file: (path: string, bytes: number) => string;
  readonly cleared: (folder: string) => string;
  readonly nothingToClear: (folder: string) => string;
  readonly nothingToMove: (folder: string) => string;
  readonly alreadyThere: (folder: string) => string;
  readonly inside: (target: string, folder: string) => string;
  readonly notEmpty: (target: string) => string;
  readonly moved: (target: string) => string;
}

const english: StateMessages = {
  usage: `${ownCommandWith('state')} check | clear | move DIR

  check     what is in the state folder, and who uses it
  clear     removes what the next start makes again; what people sent to the organisers stays
  move DIR  moves all of it to another folder, which must be empty or missing
`,
  unknown: (typed) => `It cannot do "${typed}".`,
  whereTo: 'Where to? Name a folder after "move".',
  newer: (folder, version, known) =>
    `The state folder ${folder} was written by a newer Verbatim (its version is ${version}; this one knows up to ${known}): update Verbatim, or set STATE_DIR to another folder.`,
  held: (folder, pid) =>
    `Another Verbatim (process ${pid ?? 'unknown'}) uses the state folder ${folder}: stop it, or set STATE_DIR to another folder. For more connections of one bot set SHARDS.`,
  shared: (folder, pid) =>
    `Another Verbatim (process ${pid}) uses the state folder ${folder}, too. Both answer, but each overwrites what the other keeps there: set STATE_DIR to give this one a folder of its own.`,
  used: (folder, pid) => `Process ${pid} uses the state folder ${folder}: stop it first.`,
  noFolder: (folder) => `${folder} is a file, not a folder: set STATE_DIR to a folder.`,
  unreadable: (folder, code) =>
    `The state folder ${folder} cannot be read (${code}): let this user read it, or set STATE_DIR to another folder.`,
  foreign: (folder, names) =>
    `${folder} is not a state folder, because it contains other things (${names}): set STATE_DIR to the folder that the bot uses.`,
  nothing: (folder, kind) =>
    `${folder} ${kind === 'missing' ? 'does not exist' : 'is empty'}: the bot makes what it needs at its first start.`,
  summary: (folder, version, pid, files) =>
    `${folder}: ${version === undefined ? "no version yet (the bot's first start writes it)" : `version ${version}`}, ${pid === undefined ? 'not in use' : `in use by process ${pid}`}, ${files} ${files === 1 ? 'file' : 'files'}`,
  file: (path, bytes) => `  ${path}  ${bytes.toLocaleString('en-GB')} bytes`,
  cleared: (folder) => `${folder} is gone; the next start makes it again from the articles.`,
  nothingToClear: (folder) => `There is nothing to clear: ${folder} does not exist.`,
  nothingToMove: (folder) => `There is nothing to move: ${folder} does not exist.`,
  alreadyThere: (folder) => `${folder} is the state folder already: choose another.`,
  inside: (target, folder) => `${target} is inside ${folder}: choose a folder outside it.`,
  notEmpty: (target) => `${target} is not empty: choose another folder.`,
  moved: (target) => `Moved to ${target}. Set STATE_DIR=${target} before the next start.`,
};

const vietnamese: StateMessages = {
  usage: `${ownCommandWith('state')} check | clear | move DIR

  check     trong thư mục trạng thái có gì, và tiến trình nào đang dùng
  clear     xoá những gì lần khởi động sau sẽ tạo lại; những gì mọi người gửi ban tổ chức vẫn còn
  move DIR  chuyển tất cả sang thư mục khác, thư mục này phải trống hoặc chưa có
`,
  unknown: (typed) => `Không có lệnh "${typed}".`,
  whereTo: 'Chuyển đi đâu? Hãy nêu một thư mục sau "move".',
  newer: (folder, version, known) =>
    `Thư mục trạng thái ${folder} do một bản Verbatim mới hơn ghi (phiên bản ${version}, bản này chỉ biết đến ${known}): hãy cập nhật Verbatim, hoặc đặt STATE_DIR sang thư mục khác.`,
  held: (folder, pid) =>
    `Một Verbatim khác (tiến trình ${pid ?? 'không rõ'}) đang dùng thư mục trạng thái ${folder}: hãy dừng nó, hoặc đặt STATE_DIR sang thư mục khác. Nếu muốn một bot có nhiều kết nối hơn, hãy đặt SHARDS.`,
  shared: (folder, pid) =>
    `Một Verbatim khác (tiến trình ${pid}) cũng đang dùng thư mục trạng thái ${folder}. Cả hai đều trả lời được, nhưng sẽ ghi đè lên dữ liệu của nhau ở đó: hãy đặt STATE_DIR để bản này có thư mục riêng.`,
  used: (folder, pid) => `Tiến trình ${pid} đang dùng thư mục trạng thái ${folder}: hãy dừng nó trước.`,
  noFolder: (folder) => `${folder} là tệp, không phải thư mục: hãy đặt STATE_DIR sang một thư mục.`,
  unreadable: (folder, code) =>
    `Không đọc được thư mục trạng thái ${folder} (${code}): hãy cấp quyền đọc cho người dùng này, hoặc đặt STATE_DIR sang thư mục khác.`,
  foreign: (folder, names) =>
    `${folder} không phải thư mục trạng thái vì có những thứ khác trong đó (${names}): hãy đặt STATE_DIR sang thư mục mà bot dùng.`,
  nothing: (folder, kind) =>
    `${folder} ${kind === 'missing' ? 'chưa có' : 'đang trống'}: bot sẽ tạo những gì cần thiết ở lần khởi động đầu tiên.`,
  summary: (folder, version, pid, files) =>
    `${folder}: ${version === undefined ? 'chưa có phiên bản (lần đầu bot khởi động sẽ ghi)' : `phiên bản ${version}`}, ${pid === undefined ? 'không ai dùng' : `tiến trình ${pid} đang dùng`}, ${files} tệp`,
  file: (path, bytes) => `  ${path}  ${bytes.toLocaleString('vi-VN')} byte`,
  cleared: (folder) => `Đã xoá ${folder}; lần khởi động sau sẽ tạo lại từ các bài viết.`,
  nothingToClear: (folder) => `Không có gì để xoá: ${folder} không tồn tại.`,
  nothingToMove: (folder) => `Không có gì để chuyển: ${folder} không tồn tại.`,
  alreadyThere: (folder) => `${folder} đang là thư mục trạng thái: hãy chọn thư mục khác.`,
  inside: (target, folder) => `${target} nằm trong ${folder}: hãy chọn thư mục ở ngoài.`,
  notEmpty: (target) => `${target} không trống: hãy chọn thư mục khác.`,
  moved: (target) => `Đã chuyển sang ${target}. Hãy đặt STATE_DIR=${target} trước lần khởi động sau.`,
};

/** The sentences by language. */
export const STATE_MESSAGES: Readonly<Record<Language, StateMessages>> = { en: english, vi: vietnamese };
