import type { Messages } from './en.ts';

/** Every sentence that the bot says, in Vietnamese. */
export const vi: Messages = {
  locale: 'vi-VN',
  language: 'vi',

  answer: {
    titleUnknown: 'không rõ tiêu đề',
    untitled: (firstWords) => `không rõ tiêu đề, “${firstWords}”`,
    sourceUnknown: 'không rõ nguồn',
    authorUnknown: 'không rõ tác giả',
    dateUnknown: 'không rõ ngày',
    paragraph: (number, of) => `đoạn ${number}/${of}`,
    caption: 'chú thích ảnh',
    older: 'cũ hơn',
    newer: 'mới hơn',
    differ: {
      date: 'Các bài báo nêu ngày tháng khác nhau; mỗi bài được trích bên dưới.',
      place: 'Các bài báo nêu địa điểm khác nhau; mỗi bài được trích bên dưới.',
      number: 'Các bài báo nêu con số khác nhau; mỗi bài được trích bên dưới.',
    },
    possibly: 'Có thể là:',
    changed: (on, before, source) =>
      on === ''
        ? `Đã thay đổi; trước đó: ${before} · ${source}`
        : `Thay đổi ngày ${on}; trước đó: ${before} · ${source}`,
    alsoIn: (titles) => `cũng có trong ${titles}`,
    follows: (question) => `Tiếp theo câu hỏi ${question}`,
    followsArticle: (question, title) => `Tiếp theo câu hỏi ${question} · ${title}`,
    readAs: (words) => `Kết quả cho ${words}`,
    onlyIn: (title) => `Chỉ trong bài: ${title}`,
    onlyDated: (range) => `Chỉ các bài đề ngày ${range}`,
    ofDays: (range) => `Cho ngày ${range}`,
    datesDropped: (range) => `Không có bài nào đề ngày ${range} trả lời tốt hơn, nên đã tìm ở mọi ngày.`,
    facts: {
      author: (name) => `Tác giả: **${name}**.`,
      noAuthor: 'Bài này không ghi tên tác giả.',
      date: (date) => `Bài đề ngày **${date}**.`,
      noDate: 'Bài này không ghi ngày.',
      source: (name) => `Nguồn: **${name}**.`,
      noSource: 'Bài này không ghi nguồn.',
    },
    quoteTooLong: 'Đoạn trích quá dài để hiển thị ở đây. Hãy bấm Ngữ cảnh để đọc.',
    askedBy: (mention) => `Người hỏi: ${mention}`,
    noMore: 'Không còn đoạn nào khác trả lời câu hỏi này.',
    sharedBy: (mention) => `Người chia sẻ: ${mention}`,
    shared: 'Đã chia sẻ: mọi người trong kênh này đều thấy.',
    updated: (time) => `Cập nhật ${time}`,
    isUpdated: 'Đã cập nhật: mọi người đều thấy câu trả lời hôm nay.',
    notUpdated: 'Tôi không sửa được tin nhắn đó nữa. Hãy gỡ nó rồi hỏi lại.',
  },

  refusal: {
    notHere: (articles) => `Tôi không tìm thấy câu trả lời trong ${articles} bài báo.`,
    notInScope: 'Tôi không tìm thấy câu trả lời trong bài báo này.',
    empty: 'Tôi chưa có bài báo nào nên chưa trả lời được. Hãy nhờ quản trị viên thêm bài.',
    noAnswer: 'Đây không phải câu trả lời, chỉ là đoạn gần với câu hỏi nhất:',
    related: 'Bài liên quan:',
    unknownWords: (words) => `Không có trong bài nào: ${words}`,
  },

  articles: {
    heading: (count) => `${count} bài báo`,
    none: 'Không có bài nào phù hợp. Hãy bỏ bớt một tùy chọn hoặc thử từ khác.',
    page: (page, of) => `Trang ${page}/${of}`,
    open: 'Đọc một bài…',
    from: (date) => `từ ${date}`,
    to: (date) => `đến ${date}`,
    until: (date) => `cho đến ${date}`,
    source: (source) => `nguồn ${source}`,
    tag: (tag) => `nhãn ${tag}`,
    options: { from: 'từ-ngày', to: 'đến-ngày' },
  },

  article: {
    tags: (tags) => `Nhãn: ${tags}`,
    languages: { en: 'tiếng Anh', vi: 'tiếng Việt' },
    languageUnknown: 'không rõ ngôn ngữ',
    notFound: (title) =>
      `Không có bài nào tên là ${title}. Hãy gõ phần đầu tiêu đề rồi chọn trong danh sách, hoặc xem qua /các-bài.`,
  },

  buttons: {
    context: 'Ngữ cảnh',
    more: (count) => `Xem thêm ${count}`,
    share: 'Chia sẻ',
    remove: 'Gỡ bỏ',
    askFurther: 'Hỏi tiếp',
    notRight: 'Báo lỗi',
    askAgain: 'Hỏi lại',
    asTyped: 'Tìm đúng như đã gõ',
    didYouMean: (words) => `Ý bạn là “${words}”?`,
    update: 'Cập nhật câu trả lời',
    previous: 'Trước',
    next: 'Sau',
    openLink: 'Mở bài gốc',
    report: 'Báo cho ban tổ chức',
    reportToAdmins: 'Báo cho quản trị viên của bot',
    closest: 'Xem đoạn gần nhất',
    person: 'Nhờ người trả lời',
    takeBack: 'Rút lại',
    undo: 'Hoàn tác',
    tellMe: 'Báo tôi khi có câu trả lời',
  },

  corpus: {
    reloading: 'Đang đọc lại các bài báo…',
    progress: {
      reading: (done, total) => `Đang đọc lại các bài báo: ${done}/${total}`,
      indexing: (done, total) => `Đang lập chỉ mục các bài báo: ${done}/${total}`,
    },
    reloaded: (articles, passages, seconds) =>
      `Xong: ${articles} bài báo, ${passages} đoạn, trong ${seconds} giây.`,
    reloadedShards: (reloaded, failed) =>
      failed === 0
        ? `Cả ${reloaded} phân đoạn (shard) đều trả lời từ các bài này.`
        : `${reloaded}/${reloaded + failed} phân đoạn (shard) trả lời từ các bài này; hãy nạp lại lần nữa cho các phân đoạn còn lại.`,
    added: 'Thêm',
    changed: 'Thay đổi',
    removed: 'Gỡ bỏ',
    unchanged: 'Giữ nguyên',
    skipped: 'Bỏ qua',
    line: (path, line) => `${path}, dòng ${line}`,
    andMore: (count) => `và ${count} mục nữa`,
    kept: (articles) => `Không có gì thay đổi. Tôi vẫn trả lời từ ${articles} bài báo trước đó.`,
    busy: 'Đang có một lần nạp lại. Hãy đợi xong rồi thử lại.',
    unavailable: 'Không đọc được thư mục bài báo. Hãy kiểm tra thư mục có tồn tại và bot có quyền đọc.',
    searchAway: 'Cụm tìm kiếm không phản hồi. Nhật ký có ghi lý do. Hãy thử lại sau.',
    empty: 'Thư mục không có bài báo nào. Dùng bắt-buộc:True nếu bạn thật sự muốn vậy.',
    shrunk: (before, after) =>
      `Thư mục chỉ còn ${after} trong ${before} bài báo. Dùng bắt-buộc:True nếu bạn thật sự muốn vậy.`,
    status: (articles, passages) => `${articles} bài báo, ${passages} đoạn`,
    loadedAt: (time) => `Nạp lúc ${time}`,
    version: (version) => `Phiên bản ${version}`,
    reloadUnderWay: 'Đang nạp lại.',
    newest: (article) => `Bài mới nhất: ${article}`,
    openReports: (reports) =>
      reports === 0
        ? 'Không có báo cáo nào chưa xử lý'
        : `${reports} báo cáo chưa xử lý (/kho-bài câu-hỏi-thiếu)`,
    watched: 'Thay đổi trong thư mục được nạp tự động (CORPUS_WATCH)',
    notWatched: 'Thay đổi trong thư mục chỉ được nạp khi dùng /kho-bài nạp-lại',
    stateWritable: 'Ghi được vào thư mục trạng thái',
    stateNotWritable:
      '**Không ghi được vào thư mục trạng thái:** báo cáo sẽ không được lưu, và lần khởi động nào cũng lâu như lần đầu. Hãy kiểm tra quyền ghi và dung lượng đĩa của STATE_DIR.',
    shards: (shards) => `${shards} phân đoạn (shard)`,
    searchIndex: (name) => `Tìm trong ${name}`,
    answering: (bots, version) => `${bots} bot trả lời từ phiên bản ${version}`,
    searchIndexAway: 'Cụm tìm kiếm không phản hồi (xem nhật ký)',
    meaning: {
      off: 'Chỉ trả lời theo từ ngữ (MEANING=off)',
      unavailable: 'Chỉ trả lời theo từ ngữ: bộ mã hóa không chạy được trên máy này (xem nhật ký)',
      running: (done, total) => `Đang đọc để hiểu nghĩa: ${done}/${total} bài`,
      done: 'Trả lời theo từ ngữ và ý nghĩa',
    },
  },

  help: {
    title: 'Verbatim',
    what: 'Tôi trả lời câu hỏi bằng trích dẫn nguyên văn từ các bài báo, kèm nơi trích. Khi các bài báo không trả lời được, tôi nói rõ như vậy. Tôi không bao giờ tự viết câu trả lời.',
    ask: (command) => `${command} để đặt câu hỏi.`,
    articles: (command) => `${command} liệt kê các bài báo.`,
    article: (command) => `${command} hiển thị trọn một bài.`,
    timeline: (command) => `${command} hiển thị các bài theo ngày.`,
    news: (command) => `${command} cho biết bài nào mới thêm hoặc có thay đổi.`,
    chat: 'Nhắc tên tôi, trả lời một tin nhắn của tôi (để bật thông báo nhắc tên) hoặc nhắn trực tiếp cho tôi: đó cũng là câu hỏi.',
    menu: 'Trong trình đơn của một tin nhắn, mục Ứng dụng: “Tìm trong các bài báo” và “Kiểm tra câu trả lời này”; với quản trị viên còn có “Thêm làm bài báo”.',
    help: (command) => `${command} hiển thị trang này.`,
    admin: (commands) => `Dành cho quản trị viên: ${commands}`,
    not: 'Tôi không dịch trích dẫn, không tra cứu trên mạng và không biết gì ngoài các bài báo này.',
    privacy:
      'Riêng tư: câu hỏi không được lưu và không được ghi lại, trừ những câu được gửi cho ban tổ chức bằng một nút bấm; chúng được giữ mà không kèm tên; nếu bạn nhờ báo tin khi có câu trả lời, tôi nhớ bạn đến lúc đó. Khi quản trị viên thay đổi kho bài, tôi ghi lại ai đã làm gì. Tôi chỉ đọc những tin nhắn gửi đến tôi.',
    permissions:
      'Tôi không cần quyền nào để trả lời lệnh; để trả lời nơi được nhắc tên, chỉ cần quyền gửi tin nhắn ở đó.',
    holding: (articles) => `Hiện tôi có ${articles} bài báo.`,
  },

  further: {
    title: 'Hỏi tiếp',
    label: 'Câu hỏi của bạn',
    placeholder: 'Việc đó diễn ra khi nào?',
  },

  report: {
    which:
      'Câu trả lời này sai ở đâu? Khi bạn bấm nút, ban tổ chức sẽ nhận được những gì hiện ở đây, kèm lý do, thời gian và tên máy chủ. Tên của bạn không được gửi.',
    answer: 'Câu trả lời',
    reasons: {
      'not-in-articles': 'Không có trong các bài',
      'wrong-passage': 'Sai đoạn',
      outdated: 'Đã cũ',
      'not-answered': 'Không đúng câu hỏi',
    },
    thanks: 'Cảm ơn bạn: ban tổ chức sẽ thấy câu hỏi này.',
    thanksOfAdmins: 'Cảm ơn bạn: quản trị viên của bot sẽ thấy câu hỏi này.',
    already: 'Bạn đã gửi câu này rồi, một lần là đủ.',
    undone: 'Đã rút lại: câu hỏi của bạn không còn trong danh sách.',
    willTell: 'Khi có câu trả lời, tôi sẽ nhắn trực tiếp cho bạn. Đến lúc đó tôi nhớ rằng bạn đã hỏi.',
    alreadyClosed: 'Câu hỏi này đã xong. Hãy hỏi lại để xem câu trả lời.',
    closed: {
      answered: 'Bạn đã nhờ báo tin: nay các bài báo trả lời được câu này.',
      done: 'Bạn đã nhờ báo tin: ban tổ chức đã xử lý câu hỏi này.',
    },
    nobody:
      'Sẽ không ai thấy báo cáo này: ở đây bot không có quản trị viên. Hãy hỏi trong một máy chủ đã thêm bot.',
    unavailable:
      'Không gửi được vì bot không ghi được vào thư mục của nó. Hãy báo cho quản trị viên và thử lại sau.',
  },

  person: {
    askedBy: (mention, here) => `${mention} đã hỏi câu này ${here}. Các bài báo không trả lời được.`,
    here: 'ở đây',
    howToAnswer:
      'Hãy trả lời (reply) tin nhắn này. Sau đó quản trị viên có thể mở trình đơn của câu trả lời, chọn Ứng dụng, “Thêm làm bài báo”: từ đó tôi tự trả lời được.',
    posted: (url) => `Câu hỏi của bạn, kèm tên bạn, đã được đăng ở nơi mọi người có thể trả lời: ${url}`,
    already: 'Bạn đã nhờ người trả lời câu này rồi, một lần là đủ.',
    takenBack: 'Đã rút lại: câu hỏi của bạn không còn ở đó.',
    unavailable: 'Tôi không đăng được câu hỏi của bạn. Hãy báo cho quản trị viên và thử lại sau.',
  },

  reports: {
    heading: (questions) => `${questions} báo cáo`,
    none: 'Không có báo cáo nào chưa xử lý.',
    times: (count) => `${count} lần`,
    latest: (time) => `gần nhất ${time}`,
    message: 'tin nhắn',
    nowAnswered: '**nay đã trả lời được**',
    markDone: 'Đánh dấu đã xong…',
    exported: (questions) => `Toàn bộ ${questions} báo cáo dưới dạng bảng tính:`,
    ofThisServer:
      'Chỉ các báo cáo từ máy chủ này. Quản trị viên được nêu trong cấu hình của bot thấy tất cả.',
  },

  summary: {
    heading: (from, to) => `Các câu hỏi từ ${from} đến ${to}`,
    nothingAsked: 'Không ai hỏi gì.',
    asked: (asked, answered, refused) =>
      `${asked} câu hỏi: **${answered}** câu có trả lời, **${refused}** câu không có câu trả lời trong các bài báo.`,
    unanswered: 'Được gửi đến ban tổ chức vì các bài báo không trả lời được',
    neverQuoted: (articles, since) => `${articles} bài chưa được trích lần nào từ ${since}`,
    andMore: (count) => `… và ${count} mục nữa`,
    privacy: 'Câu hỏi không được gửi đến ban tổ chức thì chỉ được đếm.',
  },

  shelf: {
    preview: (count) => (count === 1 ? 'Thêm bài này?' : `Thêm ${count} bài này?`),
    from: (name) => `Đọc từ ${name}`,
    linkUnknown: 'không rõ liên kết',
    leftOut: 'Bỏ qua',
    sameText: (title) => `Kho bài đã có đúng nội dung này: ${title}`,
    sameLink: (title) => `Kho bài đã có bài cùng liên kết: ${title}`,
    andMore: (count) => `… và ${count} bài nữa`,
    buttons: { add: 'Thêm', facts: 'Sửa thông tin', cancel: 'Hủy', remove: 'Gỡ', rollback: 'Hoàn tác' },
    facts: {
      heading: 'Sửa thông tin',
      title: 'Tiêu đề',
      date: 'Ngày',
      source: 'Nguồn',
      author: 'Tác giả',
      link: 'Liên kết',
    },
    dateHint: '2023-01-31, hoặc để trống nếu không rõ',
    badDate: (date) => `Tôi không đọc được ngày ${date}. Hãy viết theo dạng 2023-01-31.`,
    badLink: (link) => `${link} không phải địa chỉ web. Hãy viết https://…`,
    oneOf: 'Hãy đưa một tệp hoặc một liên kết.',
    noText: 'Tin nhắn này không có chữ và không có tệp. Hãy chọn tin khác.',
    cannotRead: (name, reason) => `Tôi không thêm được ${name}: ${reason}`,
    fetch: {
      address: (host) => `tôi chỉ tải địa chỉ http(s) thông thường, không tải ${host}.`,
      private: (host) => `${host} nằm trong mạng nội bộ, tôi không tải gì từ đó.`,
      robots: (host) => `robots.txt của ${host} không cho chương trình tải. Hãy lưu trang rồi đính kèm tệp.`,
      status: (status) => `máy chủ trả lời ${status}.`,
      size: (host) => `${host} gửi quá nhiều dữ liệu. Hãy lưu trang rồi đính kèm tệp.`,
      time: (host) => `${host} trả lời quá lâu. Hãy thử lại sau.`,
      redirects: (host) => `${host} cứ chuyển hướng mãi.`,
      format: (format) => `${format} không phải định dạng tôi đọc được.`,
      unreachable: (host) => `tôi không kết nối được với ${host}. Hãy kiểm tra địa chỉ.`,
    },
    added: (count) =>
      count === 1
        ? 'Đã thêm. Từ giờ có thể hỏi về bài này.'
        : `Đã thêm ${count} bài. Từ giờ có thể hỏi về các bài này.`,
    cancelled: 'Không có gì thay đổi.',
    gone: 'Bài này đã được thêm, đã hủy hoặc đã quá hạn. Hãy dùng lại lệnh.',
    confirmRemove: (title) => `Gỡ ${title}?`,
    removeNote: 'Bài được cất đi chứ không bị xóa: /kho-bài khôi-phục đưa bài trở lại.',
    removeMany: (count) => `Tệp này có ${count} bài. Tất cả sẽ bị gỡ.`,
    removeLast: 'Đây là bài cuối cùng. Tôi cần ít nhất một bài.',
    removed: (title) => `Đã gỡ ${title}. /kho-bài khôi-phục đưa bài trở lại.`,
    restored: (title) => `${title} đã trở lại. Từ giờ có thể hỏi về bài này.`,
    nothingRemoved: 'Không có bài đã gỡ nào phù hợp. Không có gì thay đổi.',
    notThere: 'Tệp của bài này không còn nữa. Không có gì thay đổi.',
    taken: 'Tệp đã được sửa từ đó, hoặc một tệp khác đã thế chỗ. Không có gì thay đổi.',
    movedOn: 'Kho bài đã được thay đổi tiếp từ đó. Chưa hoàn tác gì.',
    confirmRollback: 'Hoàn tác thay đổi gần nhất?',
    nothingToUndo: 'Không có thay đổi nào để hoàn tác.',
    rolledBack: 'Đã hoàn tác thay đổi gần nhất.',
    notReloaded: 'Tệp đã thay đổi, nhưng kho bài chưa được nạp lại:',
    unavailable: 'Tôi không ghi được vào thư mục bài báo. Không có gì thay đổi. Nhật ký có ghi lý do.',
    notHere:
      'Tôi trả lời ở nhiều máy chủ từ cùng một kho bài, nên chỉ quản trị viên nêu trong cấu hình của tôi được thay đổi kho bài.',
    history: (count) => `${count} thay đổi`,
    noHistory: 'Chưa có bài nào được thêm hay gỡ từ Discord.',
    kinds: { add: 'đã thêm', remove: 'đã gỡ', restore: 'đã đưa trở lại', rollback: 'đã hoàn tác' },
  },

  why: {
    verdict: {
      sure: 'Tôi trả lời câu này.',
      possibly: 'Tôi trả lời câu này, nhưng kèm chữ “Có thể là:” vì chưa chắc.',
      nearly: 'Tôi không trả lời câu này. Đoạn tốt nhất khá gần, nhưng chưa đủ.',
      far: 'Tôi không trả lời câu này. Ngay cả đoạn tốt nhất cũng quá xa câu hỏi.',
      nothing: 'Tôi không trả lời câu này. Không đoạn nào có những từ quan trọng của câu hỏi.',
    },
    asksFor: (kind) => `Câu này hỏi ${kind}.`,
    kinds: {
      person: 'về một người',
      place: 'về một nơi',
      date: 'về ngày hoặc giờ',
      count: 'về số lượng',
      measure: 'về mức độ hoặc kích thước',
      money: 'về số tiền',
      percent: 'về tỷ lệ phần trăm',
      reason: 'về lý do',
      manner: 'về cách làm',
      contact: 'số điện thoại hoặc địa chỉ liên hệ',
      definition: 'ai hoặc cái gì là gì',
      title: 'về một tên gọi',
      other: 'về điều khác',
    },
    found: (words) => `Có trong đoạn tốt nhất: ${words}`,
    foundToo: (words) => `Cũng có ở đó, là từ đồng nghĩa, viết tắt hoặc từ câu hỏi trước: ${words}`,
    elsewhere: (words) => `Chỉ có trong đoạn khác: ${words}`,
    nowhere: (words) => `Không có trong bài nào: ${words}`,
    best: 'Đoạn tốt nhất',
    next: 'Đoạn kế tiếp',
    reasons: {
      words: {
        for: 'Đoạn này có những từ quan trọng nhất của câu hỏi.',
        against: 'Đoạn này thiếu những từ quan trọng của câu hỏi.',
      },
      meaning: {
        for: 'Ý của đoạn này sát với câu hỏi.',
        against: 'Ý của đoạn này khác với câu hỏi.',
      },
      together: {
        for: 'Các từ đứng gần nhau trong đoạn này.',
        against: 'Các từ đứng xa nhau trong đoạn này.',
      },
      ahead: {
        for: 'Đoạn này hơn hẳn các đoạn khác.',
        against: 'Các đoạn khác cũng phù hợp gần bằng.',
      },
      article: {
        for: 'Bài này viết về điều được hỏi.',
        against: 'Bài này viết về chuyện khác.',
      },
    },
    moreWithDetails: 'chi-tiết:True cho xem trọng số và điểm.',
    answered: { found: 'Tôi trả lời câu này.', 'nothing-found': 'Tôi không trả lời câu này.' },
    decided: (percent, threshold) => `Độ tin cậy ${percent} %, tôi trả lời khi đạt từ ${threshold} %.`,
    terms: 'Các từ',
    term: (weight, passages) => `trọng số ${weight}, trong ${passages} đoạn`,
    origins: {
      question: 'câu hỏi',
      synonym: 'từ đồng nghĩa',
      abbreviation: 'viết tắt trong bài',
      spelling: 'cách viết khác',
      translation: 'trong ngôn ngữ kia',
      dates: 'ngày tháng',
      earlier: 'từ câu hỏi trước',
    },
    passages: 'Các đoạn tốt nhất',
    score: (score) => `điểm ${score}`,
    confidence: 'Độ tin cậy được đánh giá theo',
  },

  timeline: {
    heading: (count) => `${count} bài báo theo ngày`,
    undated: 'Không rõ ngày',
    about: (topic) => `về ${topic}`,
    none: 'Không có bài nào phù hợp. Hãy bỏ bớt một tùy chọn hoặc thử từ khác.',
    jump: 'Đến một tháng…',
  },

  news: {
    heading: 'Có gì mới',
    announcement: (count) => (count === 1 ? 'Kho bài có tin mới' : `${count} bài mới thêm hoặc có thay đổi`),
    added: 'mới thêm',
    changed: 'có thay đổi',
    none: 'Chưa có gì mới. Ở đây chỉ liệt kê bài có ghi ngày, bài mới thêm và bài có thay đổi.',
  },

  find: {
    noText: 'Tin nhắn đó không có chữ. Hãy chọn một tin nhắn có nội dung.',
  },

  check: {
    heading: 'Các trích dẫn trong kho bài hôm nay',
    unchanged: 'không đổi',
    changed: 'đã thay đổi.',
    before: 'Trước:',
    now: 'Nay:',
    gone: 'không còn: không bài nào còn những chữ này.',
    moved: (title) => `không đổi, nhưng nay ở ${title}`,
    notAnAnswer: 'Tin nhắn đó không phải câu trả lời có trích dẫn của tôi. Hãy chọn một tin nhắn như vậy.',
  },

  smallTalk: {
    greeting: 'Xin chào! Hãy hỏi tôi bất cứ điều gì về các bài báo.',
    thanks: 'Không có gì! Bạn cứ hỏi tiếp về các bài báo nhé.',
    reaction: '🙂 Hãy hỏi tôi bất cứ điều gì về các bài báo.',
    bye: 'Tạm biệt! Khi nào cần bạn cứ hỏi nhé.',
    about:
      'Tôi trả lời câu hỏi bằng trích dẫn nguyên văn từ các bài báo, kèm nguồn. Bạn cứ đặt câu hỏi; /trợ-giúp cho biết tôi còn làm được gì.',
    suggestions: 'Ví dụ:',
  },

  chat: {
    empty: 'Hãy hỏi tôi: nhắc tên tôi kèm câu hỏi, trả lời một tin nhắn của tôi, hoặc dùng /hỏi.',
    emptyReply:
      'Tôi không đọc được tin nhắn mà bạn trả lời. Để tra cứu, hãy mở trình đơn của tin nhắn đó và chọn Ứng dụng, “Tìm trong các bài báo”.',
    missingPermission: (permission, channel) =>
      `Có người gọi tôi ở ${channel}, nhưng tôi không trả lời được ở đó: tôi thiếu quyền “${permission}”. Hãy nhờ người quản lý máy chủ cấp quyền, hoặc dùng /hỏi, lệnh này không cần quyền nào.`,
    closed: (channel) =>
      `Bạn đã nhắc tôi trong ${channel}, nhưng tôi không trả lời được ở đó: luồng đã bị khóa hoặc kênh đang ở chế độ chậm. Hãy hỏi ở nơi khác hoặc dùng /hỏi.`,
    permissions: {
      ViewChannel: 'Xem kênh',
      SendMessages: 'Gửi tin nhắn',
      SendMessagesInThreads: 'Gửi tin nhắn trong chủ đề',
      ReadMessageHistory: 'Đọc lịch sử tin nhắn',
    },
  },

  notice: {
    notYours: 'Chỉ người hỏi hoặc người điều hành mới gỡ được.',
    notYoursToUpdate: 'Chỉ người hỏi hoặc quản trị viên mới cập nhật được.',
    unexpected: (id) =>
      `Đã xảy ra lỗi, không phải do bạn. Hãy thử lại; nếu vẫn lỗi, hãy báo cho quản trị viên mã này: ${id}`,
    tooFast: (seconds) => `Bạn hỏi quá nhanh. Hãy thử lại sau ${seconds} giây.`,
    tooFastHere: (seconds) =>
      `Hiện có nhiều người đang hỏi trong máy chủ này. Hãy thử lại sau ${seconds} giây.`,
    adminsOnly:
      'Lệnh này dành cho quản trị viên: thành viên có quyền Quản lý máy chủ và những người được nêu trong cấu hình của bot.',
    questionEmpty: 'Câu hỏi không có từ nào. Hãy hỏi bằng lời, ví dụ: Ai chủ trì hội nghị?',
    questionTooLong: (length, most) =>
      `Câu hỏi của bạn có ${length} ký tự; giới hạn là ${most}. Hãy hỏi ngắn gọn hơn.`,
    dateUnreadable: (value, option) =>
      `Không đọc được ngày ${value} cho “${option}”. Hãy viết 2023, 2023-01, 2023-01-31, 31/1/2023, hôm qua hoặc tuần trước.`,
    dateOrder: (from, to) => `Ngày bắt đầu (${from}) muộn hơn ngày kết thúc (${to}). Hãy đổi một trong hai.`,
    oldControl: 'Nút này thuộc một phiên bản khác của bot. Hãy dùng lại lệnh.',
    articlesChanged: 'Các bài báo đã thay đổi từ khi nội dung này được đăng, nên có thể không còn đúng.',
    stopping: 'Bot đang khởi động lại. Hãy thử lại sau một phút.',
    searchAway: 'Hiện tôi chưa tìm được trong các bài báo. Hãy hỏi lại sau một phút.',
    unknownCommand: 'Tôi không biết lệnh này. /trợ-giúp liệt kê các lệnh.',
  },
};
