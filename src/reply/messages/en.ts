import type { Language } from '../../corpus/article.ts';

/** Every sentence that the bot says, in English. `Messages` is its type: another language that lacks a key does not compile. */
export const en = {
  locale: 'en-GB',
  language: 'en' as Language,

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
    possibly: 'Possibly:',
    changed: (on: string, before: string, source: string) =>
      on === ''
        ? `Changed; before: ${before} · ${source}`
        : `Changed on ${on}; before: ${before} · ${source}`,
    alsoIn: (titles: string) => `also in ${titles}`,
    follows: (question: string) => `Following ${question}`,
    followsArticle: (question: string, title: string) => `Following ${question} · ${title}`,
    readAs: (words: string) => `Showing results for ${words}`,
    onlyIn: (title: string) => `Only in: ${title}`,
    onlyDated: (range: string) => `Only articles dated ${range}`,
    ofDays: (range: string) => `For ${range}`,
    datesDropped: (range: string) =>
      `No article dated ${range} answers this better, so I searched all dates.`,
    facts: {
      author: (name: string) => `Written by **${name}**.`,
      noAuthor: 'The article does not name its author.',
      date: (date: string) => `The article is dated **${date}**.`,
      noDate: 'The article has no date.',
      source: (name: string) => `Published in **${name}**.`,
      noSource: 'The article does not say where it is from.',
    },
    quoteTooLong: 'The quote is too long to show here. Press Context to read it.',
    askedBy: (mention: string) => `Asked by ${mention}`,
    noMore: 'No other passage answers this.',
    sharedBy: (mention: string) => `Shared by ${mention}`,
    shared: 'Shared: everybody in this channel sees it.',
    updated: (time: string) => `Updated ${time}`,
    isUpdated: 'Updated: everybody sees today’s answer.',
    notUpdated: 'I cannot change that message any more. Remove it, and ask again.',
  },

  refusal: {
    notHere: (articles: number) =>
      articles === 1
        ? 'I found no answer in the one article that I have.'
        : `I found no answer in the ${articles} articles.`,
    notInScope: 'I found no answer in this article.',
    empty: 'I have no articles yet, so I cannot answer. Ask an admin to add some.',
    noAnswer: 'This is not an answer. It is the passage that comes closest to your question:',
    related: 'Related:',
    unknownWords: (words: string) => `No article mentions: ${words}`,
  },

  articles: {
    heading: (count: number) => (count === 1 ? '1 article' : `${count} articles`),
    none: 'No article matches. Try fewer options or other words.',
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
      `There is no article called ${title}. Start typing its title and choose it from the list, or browse /articles.`,
  },

  buttons: {
    context: 'Context',
    more: (count: number) => `${count} more`,
    share: 'Share',
    remove: 'Remove',
    askFurther: 'Ask a follow-up',
    notRight: 'Report',
    askAgain: 'Ask again',
    asTyped: 'Search as typed',
    didYouMean: (words: string) => `Did you mean “${words}”?`,
    update: 'Update the answer',
    previous: 'Previous',
    next: 'Next',
    openLink: 'Open the source',
    report: 'Tell the organisers',
    reportToAdmins: 'Tell the bot’s admins',
    closest: 'Show the closest passage',
    person: 'Ask a person',
    takeBack: 'Take it back',
    undo: 'Undo',
    tellMe: 'Tell me when it is answered',
  },

  corpus: {
    reloading: 'Reloading the articles…',
    progress: {
      reading: (done: number, total: number) => `Reading the articles: ${done} of ${total}`,
      indexing: (done: number, total: number) => `Indexing the articles: ${done} of ${total}`,
    },
    reloaded: (articles: number, passages: number, seconds: string) =>
      `Done: ${articles} articles, ${passages} passages, in ${seconds} s.`,
    reloadedShards: (reloaded: number, failed: number) =>
      failed === 0
        ? `All ${reloaded} shards use them now.`
        : `${reloaded} of ${reloaded + failed} shards use them now. Reload again to update the others.`,
    added: 'Added',
    changed: 'Changed',
    removed: 'Removed',
    unchanged: 'Unchanged',
    skipped: 'Skipped',
    line: (path: string, line: number) => `${path}, line ${line}`,
    andMore: (count: number) => `and ${count} more`,
    kept: (articles: number) => `Nothing has changed. I still answer from the previous ${articles} articles.`,
    busy: 'A reload is already running. Wait until it has finished, then try again.',
    unavailable:
      'I cannot read the folder of articles. Check that it exists and that the bot has permission to read it.',
    searchAway: 'The search cluster does not answer. The log says why. Try again later.',
    empty: 'The folder contains no articles. Use force:True if that is what you want.',
    shrunk: (before: number, after: number) =>
      `The folder now contains ${after} articles; before, it had ${before}. Use force:True if that is what you want.`,
    status: (articles: number, passages: number) => `${articles} articles, ${passages} passages`,
    loadedAt: (time: string) => `Loaded ${time}`,
    version: (version: string) => `Version ${version}`,
    reloadUnderWay: 'A reload is running.',
    newest: (article: string) => `Newest article: ${article}`,
    openReports: (reports: number) =>
      reports === 0
        ? 'No open reports'
        : reports === 1
          ? '1 open report (/corpus reports)'
          : `${reports} open reports (/corpus reports)`,
    watched: 'Changes in the folder are loaded automatically (CORPUS_WATCH)',
    notWatched: 'Changes in the folder are loaded by /corpus reload',
    stateWritable: 'The state folder is writable',
    stateNotWritable:
      '**The state folder is not writable:** reports cannot be saved, and every start takes as long as the first. Check the permissions and the disk space of STATE_DIR.',
    shards: (shards: number) => `${shards} shards`,
    searchIndex: (name: string) => `Searches in ${name}`,
    answering: (bots: number, version: string) =>
      `${bots === 1 ? '1 bot answers' : `${bots} bots answer`} from version ${version}`,
    searchIndexAway: 'The search cluster does not answer (see the log)',
    meaning: {
      off: 'Answers by words alone (MEANING=off)',
      unavailable: 'Answers by words alone: the encoder does not run on this machine (see the log)',
      running: (done: number, total: number) => `Reading for meaning: ${done} of ${total} articles`,
      done: 'Answers by words and meaning',
    },
  },

  help: {
    title: 'Verbatim',
    what: 'I answer questions with word-for-word quotes from news articles, and I name the source. When the articles do not answer, I say so. I never write an answer of my own.',
    ask: (command: string) => `${command} asks a question.`,
    articles: (command: string) => `${command} lists the articles.`,
    article: (command: string) => `${command} shows a whole article.`,
    timeline: (command: string) => `${command} shows the articles by date.`,
    news: (command: string) => `${command} shows what was added or changed lately.`,
    chat: 'You can also mention me, reply to one of my messages (leave the ping on), or send me a direct message.',
    menu: 'A message’s menu has more commands under Apps: “Find in articles” and “Check this answer”; for admins also “Add as article”.',
    help: (command: string) => `${command} shows this message.`,
    admin: (commands: string) => `For admins: ${commands}`,
    not: 'I do not translate quotes or search the web. I know only these articles.',
    privacy:
      'Privacy: I do not store or log questions. Only the questions that you send to the organisers with a button are kept, without your name; if you ask to be told when there is an answer, I remember you until then. When admins change the articles, I keep a record of who did what. I read only messages that mention me, reply to me, or are sent to me directly.',
    permissions:
      'I need no permissions to answer commands. To answer a mention, I need permission to send messages in that channel.',
    holding: (articles: number) =>
      articles === 1 ? 'I have 1 article at the moment.' : `I have ${articles} articles at the moment.`,
  },

  further: {
    title: 'Ask a follow-up',
    label: 'Your question',
    placeholder: 'And when was that?',
  },

  report: {
    which:
      'What is wrong with this answer? Pressing a button sends the organisers what is shown here, the reason, the time and the server. Your name is not sent.',
    answer: 'The answer',
    reasons: {
      'not-in-articles': 'Not in the articles',
      'wrong-passage': 'Wrong passage',
      outdated: 'Outdated',
      'not-answered': 'Question not answered',
    },
    thanks: 'Thank you. The organisers will see this question.',
    thanksOfAdmins: 'Thank you. The admins of the bot will see this question.',
    already: 'You have already sent this. Once is enough.',
    undone: 'Taken back: your question is no longer in the list.',
    willTell: 'I will send you a direct message when it is answered. Until then I remember that you asked.',
    alreadyClosed: 'This question is closed already. Ask it again to see the answer.',
    closed: {
      answered: 'You wanted to be told: the articles answer this now.',
      done: 'You wanted to be told: the organisers have dealt with this question.',
    },
    nobody: 'Nobody would see this: the bot has no admins here. Ask in a server that has added the bot.',
    unavailable:
      'I could not send this, because I cannot write to my folder. Please tell an admin, and try again later.',
  },

  person: {
    askedBy: (mention: string, here: string) =>
      `${mention} asked this ${here}. The articles do not answer it.`,
    here: 'here',
    howToAnswer:
      'Reply to this message to answer. An admin can then open the menu of your reply and choose Apps, “Add as article”: from then on I can answer it.',
    posted: (url: string) => `Your question, with your name, is now where people can answer it: ${url}`,
    already: 'You have already asked people this. Once is enough.',
    takenBack: 'Taken back: your question is no longer there.',
    unavailable: 'I could not post your question. Please tell an admin, and try again later.',
  },

  reports: {
    heading: (questions: number) => (questions === 1 ? '1 report' : `${questions} reports`),
    none: 'There are no open reports.',
    times: (count: number) => (count === 1 ? 'once' : `${count} times`),
    latest: (time: string) => `latest ${time}`,
    message: 'message',
    nowAnswered: '**now answered**',
    markDone: 'Mark as done…',
    exported: (questions: number) => `All ${questions} reports as a spreadsheet:`,
    ofThisServer: 'Only reports from this server. Admins named in the bot’s configuration see all reports.',
  },

  summary: {
    heading: (from: string, to: string) => `Questions from ${from} to ${to}`,
    nothingAsked: 'Nobody asked anything.',
    asked: (asked: number, answered: number, refused: number) =>
      `${asked === 1 ? '1 question' : `${asked} questions`}: **${answered}** answered, **${refused}** without an answer in the articles.`,
    unanswered: 'Sent to the organisers because the articles did not answer',
    neverQuoted: (articles: number, since: string) =>
      `${articles === 1 ? '1 article' : `${articles} articles`} never quoted since ${since}`,
    andMore: (count: number) => `… and ${count} more`,
    privacy: 'Questions that nobody sent to the organisers are only counted.',
  },

  shelf: {
    preview: (count: number) => (count === 1 ? 'Add this article?' : `Add these ${count} articles?`),
    from: (name: string) => `Read from ${name}`,
    linkUnknown: 'link unknown',
    leftOut: 'Left out',
    sameText: (title: string) => `The articles already have the same text: ${title}`,
    sameLink: (title: string) => `The articles already have one with the same link: ${title}`,
    andMore: (count: number) => `… and ${count} more`,
    buttons: { add: 'Add', facts: 'Edit facts', cancel: 'Cancel', remove: 'Remove', rollback: 'Undo' },
    facts: {
      heading: 'Edit facts',
      title: 'Title',
      date: 'Date',
      source: 'Publication',
      author: 'Author',
      link: 'Link',
    },
    dateHint: '2023-01-31, or empty if unknown',
    badDate: (date: string) => `I cannot read the date ${date}. Write it as 2023-01-31.`,
    badLink: (link: string) => `${link} is not a web address. Write https://…`,
    oneOf: 'Give me either a file or a link.',
    noText: 'That message contains no text and no file. Choose one that does.',
    cannotRead: (name: string, reason: string) => `I cannot add ${name}: ${reason}`,
    fetch: {
      address: (host: string) => `I only fetch plain http(s) addresses, not ${host}.`,
      private: (host: string) => `${host} is on a private network, and I do not fetch anything from there.`,
      robots: (host: string) =>
        `the robots.txt of ${host} asks programs not to fetch it. Save the page and attach the file.`,
      status: (status: string) => `the server answers with ${status}.`,
      size: (host: string) => `${host} is too large. Save the page and attach the file.`,
      time: (host: string) => `${host} takes too long to answer. Try again later.`,
      redirects: (host: string) => `${host} keeps redirecting me to another address.`,
      format: (format: string) => `${format} is not a format that I read.`,
      unreachable: (host: string) => `I cannot reach ${host}. Check the address.`,
    },
    added: (count: number) =>
      count === 1
        ? 'Added. It can be asked about now.'
        : `Added ${count} articles. They can be asked about now.`,
    cancelled: 'Nothing was changed.',
    gone: 'This is no longer waiting: it was added or cancelled, or it is too old. Use the command again.',
    confirmRemove: (title: string) => `Remove ${title}?`,
    removeNote: 'It is moved aside, not deleted: /corpus restore brings it back.',
    removeMany: (count: number) => `Its file has ${count} articles. All of them go.`,
    removeLast: 'This is the last article. I need at least one.',
    removed: (title: string) => `Removed ${title}. /corpus restore brings it back.`,
    restored: (title: string) => `${title} is back. It can be asked about now.`,
    nothingRemoved: 'No removed article matches. Nothing was changed.',
    notThere: 'This article’s file is no longer there. Nothing was changed.',
    taken: 'The file has changed in the meantime, or another one has taken its place. Nothing was changed.',
    movedOn: 'The articles have changed again in the meantime. Nothing was undone.',
    confirmRollback: 'Undo the last change?',
    nothingToUndo: 'There is no change to undo.',
    rolledBack: 'The last change was undone.',
    notReloaded: 'The files were changed, but the articles were not reloaded:',
    unavailable: 'I cannot write to the folder of articles. Nothing was changed. The log says why.',
    notHere:
      'I answer in several servers from the same articles, so only admins named in my configuration can change them.',
    history: (count: number) => (count === 1 ? '1 change' : `${count} changes`),
    noHistory: 'No article has been added or removed from Discord yet.',
    kinds: { add: 'added', remove: 'removed', restore: 'brought back', rollback: 'undid' },
  },

  why: {
    verdict: {
      sure: 'I answer this.',
      possibly: 'I answer this, but only with “Possibly:”, because I am not sure.',
      nearly: 'I do not answer this. The best passage comes close, but not close enough.',
      far: 'I do not answer this. Even the best passage is too far from the question.',
      nothing: 'I do not answer this. No passage contains the words of the question that matter.',
    },
    asksFor: (kind: string) => `It asks for ${kind}.`,
    kinds: {
      person: 'a person',
      place: 'a place',
      date: 'a date or a time',
      count: 'a number',
      measure: 'an amount',
      money: 'an amount of money',
      percent: 'a percentage',
      reason: 'a reason',
      manner: 'how something is done',
      contact: 'a telephone number or an address',
      definition: 'what somebody or something is',
      title: 'a title or a name',
      other: 'something else',
    },
    found: (words: string) => `In the best passage: ${words}`,
    foundToo: (words: string) => `Also there, as a synonym, an abbreviation or from before: ${words}`,
    elsewhere: (words: string) => `Only in other passages: ${words}`,
    nowhere: (words: string) => `In no article: ${words}`,
    best: 'The best passage',
    next: 'The next best',
    reasons: {
      words: {
        for: 'It has the words of the question that matter most.',
        against: 'It lacks words of the question that matter.',
      },
      meaning: {
        for: 'It means much the same as the question.',
        against: 'It means something else than the question.',
      },
      together: {
        for: 'The words stand close together in it.',
        against: 'The words stand far apart in it.',
      },
      ahead: {
        for: 'It is clearly better than the others.',
        against: 'Others fit nearly as well.',
      },
      article: {
        for: 'Its article is about the subject of the question.',
        against: 'Its article is about something else.',
      },
    },
    moreWithDetails: 'details:True shows the weights and scores.',
    answered: { found: 'I answer this.', 'nothing-found': 'I do not answer this.' },
    decided: (percent: number, threshold: number) =>
      `Confidence ${percent} %. I answer at ${threshold} % or more.`,
    terms: 'Words',
    term: (weight: string, passages: number) =>
      `weight ${weight}, in ${passages} ${passages === 1 ? 'passage' : 'passages'}`,
    origins: {
      question: 'question',
      synonym: 'synonym',
      abbreviation: 'an article’s abbreviation',
      spelling: 'another spelling',
      translation: 'in the other language',
      dates: 'a date',
      earlier: 'from the question before',
    },
    passages: 'Best passages',
    score: (score: string) => `score ${score}`,
    confidence: 'How the confidence was judged',
  },

  timeline: {
    heading: (count: number) => (count === 1 ? '1 article by date' : `${count} articles by date`),
    undated: 'Without a date',
    about: (topic: string) => `about ${topic}`,
    none: 'No article matches. Try fewer options or other words.',
    jump: 'Go to a month…',
  },

  news: {
    heading: 'What’s new',
    announcement: (count: number) =>
      count === 1 ? 'New in the articles' : `${count} new or changed articles`,
    added: 'added',
    changed: 'changed',
    none: 'Nothing new. An article is listed once it was added or changed, or if it has a date.',
  },

  find: {
    noText: 'That message contains no text. Choose one that does.',
  },

  check: {
    heading: 'The quotes in today’s articles',
    unchanged: 'unchanged',
    changed: 'changed.',
    before: 'Before:',
    now: 'Now:',
    gone: 'gone: no article contains these words any more.',
    moved: (title: string) => `unchanged, but now in ${title}`,
    notAnAnswer: 'That message is not one of my answers. Choose an answer that has a quote.',
  },

  smallTalk: {
    greeting: 'Hello! Ask me anything about the articles.',
    thanks: 'You’re welcome! Ask me anything else about the articles.',
    reaction: '🙂 Ask me anything about the articles.',
    bye: 'Goodbye! Ask me again any time.',
    about:
      'I answer questions with word-for-word quotes from the articles, and I name the source. Just ask; /help shows what else I can do.',
    suggestions: 'For example:',
  },

  chat: {
    empty: 'Ask me a question: mention me, reply to one of my messages, or use /ask.',
    emptyReply:
      'I cannot read the message that you replied to. To search for it, open its menu and choose Apps, then “Find in articles”.',
    missingPermission: (permission: string, channel: string) =>
      `You mentioned me in ${channel}, but I cannot answer there: I am missing the permission “${permission}”. Ask someone who manages the server to grant it, or use /ask, which needs no permission.`,
    closed: (channel: string) =>
      `You mentioned me in ${channel}, but I cannot answer there: the thread is locked, or slow mode holds me back. Ask somewhere else, or use /ask.`,
    permissions: {
      ViewChannel: 'View Channel',
      SendMessages: 'Send Messages',
      SendMessagesInThreads: 'Send Messages in Threads',
      ReadMessageHistory: 'Read Message History',
    },
  },

  notice: {
    notYours: 'Only the person who asked, or a moderator, can remove this.',
    notYoursToUpdate: 'Only the person who asked, or an admin, can update this.',
    unexpected: (id: string) =>
      `Something went wrong. It was not your fault. Please try again; if it keeps happening, tell an admin this code: ${id}`,
    tooFast: (seconds: number) =>
      seconds === 1
        ? 'You are asking too fast. Try again in 1 second.'
        : `You are asking too fast. Try again in ${seconds} seconds.`,
    tooFastHere: (seconds: number) =>
      seconds === 1
        ? 'Many people in this server are asking right now. Try again in 1 second.'
        : `Many people in this server are asking right now. Try again in ${seconds} seconds.`,
    adminsOnly:
      'Only admins can use this: members with the Manage Server permission, and those named in the bot’s configuration.',
    questionEmpty: 'That question contains no words. Ask something like: Who chaired the conference?',
    questionTooLong: (length: number, most: number) =>
      `Your question has ${length} characters. The limit is ${most}. Please ask it in fewer words.`,
    dateUnreadable: (value: string, option: string) =>
      `I cannot read ${value} as a date for “${option}”. Write 2023, 2023-01, 2023-01-31, 31/1/2023, yesterday or last week.`,
    dateOrder: (from: string, to: string) =>
      `The start (${from}) is later than the end (${to}). Change one of them.`,
    oldControl: 'This button belongs to another version of the bot. Use the command again.',
    articlesChanged: 'The articles have changed since this was posted, so it may be out of date.',
    stopping: 'The bot is restarting. Try again in a minute.',
    searchAway: 'I cannot search the articles right now. Please ask again in a minute.',
    unknownCommand: 'I do not know this command. /help lists the commands.',
  },
};

export type Messages = typeof en;
