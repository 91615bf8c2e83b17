/** What the preview says in a terminal, by its language. */
export const SAID = {
  en: {
    serves: (articles: number, address: string) =>
      `A copy of ${articles} ${articles === 1 ? 'article' : 'articles'}: ${address} (Ctrl+C ends it)`,
    taken: (port: number) => `Port ${port} is taken: choose another with --port N.`,
    noPort: (typed: string) => `--port takes a whole number from 0 to 65535, but it is "${typed}".`,
  },
  vi: {
    serves: (articles: number, address: string) =>
      `Bản sao của ${articles} bài viết: ${address} (Ctrl+C để dừng)`,
    taken: (port: number) => `Cổng ${port} đã có chương trình khác dùng: hãy chọn cổng khác bằng --port N.`,
    noPort: (typed: string) => `--port nhận một số nguyên từ 0 đến 65535, nhưng đang là "${typed}".`,
  },
};
