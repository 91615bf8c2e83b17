/** Every sentence that the bot says, in English. `Messages` is its type: another language that lacks a key does not compile. */
export const en = {
  locale: 'en-GB',

  answer: {
    titleUnknown: 'title unknown',
    untitled: (firstWords: string) => `untitled, “${firstWords}”`,
    sourceUnknown: 'publication unknown',
    authorUnknown: 'author unknown',
    dateUnknown: 'date unknown',
    paragraph: (number: number, of: number) => `paragraph ${number} of ${of}`,
    caption: 'picture caption',
    older: 'older',
    newer: 'newer',
    differ: {
      date: 'The articles give different dates; each is quoted below.',
      place: 'The articles give different places; each is quoted below.',
      number: 'The articles give different numbers; each is quoted below.',
    },
    notCertain: (percent: number) => `Not certain: the confidence is ${percent} %.`,
    follows: (question: string) => `Following ${question}`,
    followsArticle: (question: string, title: string) => `Following ${question} · ${title}`,
    onlyIn: (title: string) => `Only in: ${title}`,
    onlyDated: (range: string) => `Only articles dated ${range}`,
    datesDropped: (range: string) =>
      `No article dated ${range} answers that better, so all dates were searched.`,
    quoteTooLong: 'The quote is too long to stand here: press Context.',
    askedBy: (mention: string) => `Asked by ${mention}`,
    noMore: 'There is no further passage that answers.',
  },

  refusal: {
    notHere: (articles: number) =>
      articles === 1
        ? 'This article does not answer that.'
        : `These ${articles} articles do not answer that.`,
    notInScope: 'This article does not answer that.',
    related: 'Related, but not an answer:',
    unknownWords: (words: string) => `In no article: ${words}`,
  },

  articles: {
    heading: (count: number) => (count === 1 ? '1 article' : `${count} articles`),
    none: 'No article fits that. Leave out one of the options, or try other words.',
    page: (page: number, of: number) => `Page ${page} of ${of}`,
    open: 'Read an article…',
    from: (date: string) => `from ${date}`,
    to: (date: string) => `to ${date}`,
    until: (date: string) => `until ${date}`,
    source: (source: string) => `publication ${source}`,
    tag: (tag: string) => `tag ${tag}`,
    options: { from: 'from', to: 'to' },
  },

  article: {
    tags: (tags: string) => `Tags: ${tags}`,
    languages: { en: 'English', vi: 'Vietnamese' },
    languageUnknown: 'language unknown',
    notFound: (title: string) =>
      `There is no article called ${title}. Begin to type its title and choose one from the list, or look through /articles.`,
  },

  buttons: {
    context: 'Context',
    more: 'More',
    share: 'Share',
    remove: 'Remove',
    askFurther: 'Ask further',
    notRight: 'Not right?',
    askAgain: 'Ask again',
    previous: 'Previous',
    next: 'Next',
    openLink: 'Open the source',
    tellOrganisers: 'Tell the organisers',
  },

  corpus: {
    reloading: 'Reading the articles again…',
    progress: {
      reading: (done: number, total: number) => `Reading the articles again: ${done} of ${total}`,
      indexing: (done: number, total: number) => `Indexing the articles: ${done} of ${total}`,
    },
    reloaded: (articles: number, passages: number, seconds: string) =>
      `Done: ${articles} articles, ${passages} passages, in ${seconds} s.`,
    reloadedShards: (reloaded: number, failed: number) =>
      failed === 0
        ? `All ${reloaded} shards answer from them.`
        : `${reloaded} of ${reloaded + failed} shards answer from them; reload again for the others.`,
    added: 'Added',
    changed: 'Changed',
    removed: 'Removed',
    unchanged: 'Unchanged',
    skipped: 'Skipped',
    line: (path: string, line: number) => `${path}, line ${line}`,
    andMore: (count: number) => `and ${count} more`,
    kept: (articles: number) => `Nothing was changed: the ${articles} articles of before go on answering.`,
    busy: 'A reload is already under way. Wait until it is done, then try again.',
    unavailable:
      'The folder of articles cannot be read. Check that it is there and that the bot may read it.',
    empty: 'The folder holds no article. Use force:True if that is what you want.',
    shrunk: (before: number, after: number) =>
      `The folder holds only ${after} of ${before} articles. Use force:True if that is what you want.`,
    status: (articles: number, passages: number) => `${articles} articles, ${passages} passages`,
    loadedAt: (time: string) => `Loaded ${time}`,
    version: (version: string) => `Version ${version}`,
    reloadUnderWay: 'A reload is under way.',
    meaning: {
      off: 'Answers by words alone (MEANING=off)',
      unavailable: 'Answers by words alone: the encoder does not run on this machine (see the log)',
      running: (done: number, total: number) => `Reading for meaning: ${done} of ${total} articles`,
      done: 'Answers by words and meaning',
    },
  },

  help: {
    title: 'Verbatim',
    what: 'I answer questions from news articles with word-for-word quotes and where they stand. When the articles do not answer, I say so. I never write an answer of my own.',
    ask: (command: string) => `${command} asks a question.`,
    articles: (command: string) => `${command} lists the articles.`,
    article: (command: string) => `${command} shows a whole article.`,
    timeline: (command: string) => `${command} shows the articles by date.`,
    chat: 'Mention me, answer one of my messages or write to me directly: that is a question, too.',
    menu: 'In the menu of a message, under Apps: “Find in articles” and “Check this answer”.',
    help: (command: string) => `${command} shows this.`,
    admin: (commands: string) => `For admins: ${commands}`,
    not: 'I do not translate quotes, do not look anything up on the web and know nothing but these articles.',
    privacy:
      'Privacy: questions are neither stored nor logged, but for those that somebody sends to the organisers by a button; they are kept without a name. I read no messages but those that speak to me.',
    permissions:
      'I need no permission to answer commands; to answer where I am mentioned, only that of sending messages there.',
    holding: (articles: number) =>
      articles === 1 ? 'I hold 1 article now.' : `I hold ${articles} articles now.`,
  },

  further: {
    title: 'Ask further',
    label: 'Your question',
    placeholder: 'And when was that?',
  },

  report: {
    which:
      'What is not right? A press sends the question (of a follow-up also the one before), the reason, the time and this server to the organisers. It does not send who you are.',
    reasons: {
      'not-in-articles': 'Not in the articles',
      'wrong-passage': 'Wrong passage',
      outdated: 'Outdated',
      'not-answered': 'Does not answer it',
    },
    thanks: 'Thank you: the organisers will see this question.',
    unavailable:
      'This could not be sent, because the bot cannot write to its folder. Please tell an admin, and try again later.',
  },

  gaps: {
    heading: (questions: number) =>
      questions === 1 ? '1 question was sent' : `${questions} questions were sent`,
    none: 'No question is waiting.',
    times: (count: number) => (count === 1 ? 'once' : `${count} times`),
    latest: (time: string) => `latest ${time}`,
    nowAnswered: '**now answered**',
    markDone: 'Mark as done…',
    exported: (questions: number) => `All ${questions} questions as a table:`,
    ofThisServer: 'Only questions of this server; those whom the configuration names see all.',
  },

  why: {
    asksFor: (kind: string) => `Asks for: ${kind}`,
    decided: (percent: number, threshold: number) =>
      `Confidence ${percent} %, answered from ${threshold} % on.`,
    found: 'It is answered.',
    'nothing-found': 'It is not answered.',
    terms: 'Words',
    term: (weight: string, passages: number) =>
      `weight ${weight}, in ${passages} ${passages === 1 ? 'passage' : 'passages'}`,
    origins: {
      question: 'question',
      synonym: 'synonym',
      abbreviation: 'an article’s abbreviation',
      context: 'carried over',
    },
    passages: 'Best passages',
    score: (score: string) => `score ${score}`,
    confidence: 'What the confidence is made of',
  },

  timeline: {
    heading: (count: number) => (count === 1 ? '1 article by date' : `${count} articles by date`),
    undated: 'Without a date',
    about: (topic: string) => `about ${topic}`,
    none: 'No article fits that. Leave out one of the options, or try other words.',
  },

  find: {
    noText: 'There is no text in that message. Choose one that says something.',
  },

  check: {
    heading: 'The quotes in today’s articles',
    unchanged: 'unchanged',
    changed: 'changed. It now says:',
    gone: 'gone: no article holds these words any more.',
    moved: (title: string) => `unchanged, but now in ${title}`,
    notAnAnswer: 'That message is not one of my answers with a quote. Choose one that is.',
  },

  chat: {
    empty: 'Ask me something: mention me with a question, answer one of my messages, or use /ask.',
    emptyReply:
      'I cannot read the message that you reply to. To look it up, open its menu and choose Apps, “Find in articles”.',
    missingPermission: (permission: string, channel: string) =>
      `I was spoken to in ${channel}, but cannot answer there: I lack the permission “${permission}”. Ask somebody who manages the server to give it to me, or use /ask, which needs none.`,
    permissions: {
      ViewChannel: 'View Channel',
      SendMessages: 'Send Messages',
      SendMessagesInThreads: 'Send Messages in Threads',
      ReadMessageHistory: 'Read Message History',
    },
  },

  notice: {
    notYours: 'Only who asked, or a moderator, can remove this.',
    unexpected: (id: string) =>
      `Something went wrong, and it is not your fault. Try again; if it stays, give an admin this number: ${id}`,
    tooFast: (seconds: number) =>
      seconds === 1
        ? 'That is a little fast. You can go on in 1 second.'
        : `That is a little fast. You can go on in ${seconds} seconds.`,
    tooFastHere: (seconds: number) =>
      seconds === 1
        ? 'Many people are asking in this server now. You can go on in 1 second.'
        : `Many people are asking in this server now. You can go on in ${seconds} seconds.`,
    adminsOnly:
      'This is for admins: members with the permission Manage Server, and those whom the bot’s configuration names.',
    questionEmpty: 'There is no word in that question. Ask in words, such as: Who chaired the conference?',
    questionTooLong: (length: number, most: number) =>
      `The question has ${length} characters; at most ${most} are answered. Ask it in fewer words.`,
    dateUnreadable: (value: string, option: string) =>
      `${value} is not a date that I can read for “${option}”. Write 2023, 2023-01, 2023-01-31 or 31/1/2023.`,
    dateOrder: (from: string, to: string) => `From (${from}) is later than to (${to}). Change one of them.`,
    oldControl: 'This button is from another version of the bot. Use the command again.',
    articlesChanged: 'The articles have changed since this was written, so it may no longer stand like that.',
    stopping: 'The bot is being restarted. Try again in a minute.',
    unknownCommand: 'I do not know this command (any more). /help shows those that I know.',
  },
};

export type Messages = typeof en;
