import type { Language } from '../corpus/article.ts';
import type { FetchProblem } from '../corpus/fetching/unfetchable.ts';
import type { Imported } from '../corpus/importing/import-articles.ts';

/** Every sentence that `npm run import` says, in one language. */
export interface ImportMessages {
  readonly outcome: Readonly<Record<Imported['outcome'], string>>;
  readonly wouldBe: Readonly<Record<'written' | 'replaced', string>>;
  readonly problem: (problem: FetchProblem, detail: string) => string;
  readonly unknown: Readonly<Record<'title' | 'date', string>>;
  readonly untitled: string;
  readonly summary: string;
  readonly dryRun: string;
  readonly useForce: string;
  readonly nothing: string;
}

const english: ImportMessages = {
  outcome: {
    written: 'written',
    replaced: 'overwritten',
    same: 'already there',
    taken: 'name taken',
    failed: 'not read',
    'left-out': 'left out',
  },
  wouldBe: { written: 'would be written', replaced: 'would be overwritten' },
  problem: (problem, detail) =>
    ({
      address: `only plain http(s) addresses are fetched, not ${detail}`,
      private: `${detail} leads into a private network, where nothing is fetched`,
      robots: `the robots.txt of ${detail} asks programs not to fetch it: save the page and import the file`,
      status: `the server answers with ${detail}`,
      size: `${detail} sends too much: save the page and import the file`,
      time: `${detail} takes too long to answer: try again later`,
      redirects: `${detail} keeps redirecting to another address`,
      format: `the format ${detail} cannot be read`,
      unreachable: `${detail} cannot be reached: check the address`,
    })[problem],
  unknown: { title: 'title unknown', date: 'date unknown' },
  untitled: '(no title)',
  summary: 'Summary',
  dryRun: 'This was a dry run: nothing was written.',
  useForce: 'Files that exist were not overwritten. --force overwrites them.',
  nothing: 'There was nothing to import.',
};

const vietnamese: ImportMessages = {
  outcome: {
    written: 'đã ghi',
    replaced: 'đã ghi đè',
    same: 'đã có',
    taken: 'trùng tên tệp',
    failed: 'không đọc được',
    'left-out': 'bỏ qua',
  },
  wouldBe: { written: 'sẽ ghi', replaced: 'sẽ ghi đè' },
  problem: (problem, detail) =>
    ({
      address: `chỉ tải địa chỉ http(s) thông thường, không tải ${detail}`,
      private: `${detail} dẫn vào mạng nội bộ, nơi không tải gì`,
      robots: `robots.txt của ${detail} không cho chương trình tải: hãy lưu trang rồi nhập tệp`,
      status: `máy chủ trả lời ${detail}`,
      size: `${detail} gửi quá nhiều dữ liệu: hãy lưu trang rồi nhập tệp`,
      time: `${detail} trả lời quá lâu: hãy thử lại sau`,
      redirects: `${detail} chuyển hướng mãi không dứt`,
      format: `${detail} không phải định dạng đọc được`,
      unreachable: `không kết nối được với ${detail}: hãy kiểm tra địa chỉ`,
    })[problem],
  unknown: { title: 'không rõ tiêu đề', date: 'không rõ ngày' },
  untitled: '(không có tiêu đề)',
  summary: 'Tổng kết',
  dryRun: 'Đây chỉ là chạy thử: chưa ghi gì.',
  useForce: 'Không có gì bị ghi đè. Muốn ghi đè, thêm --force.',
  nothing: 'Không có gì để nhập.',
};

/** What `npm run import` says, by language. */
export const IMPORT_MESSAGES: Readonly<Record<Language, ImportMessages>> = { en: english, vi: vietnamese };
