import { counted } from '../../../text/counted.ts';

/** What the bot says about itself, in small talk, and to a mention that it cannot answer, in English. */
export const talk = {
  help: {
    title: 'Verbatim',
    what: 'I answer questions with word-for-word quotes from news articles, and I name the source. When the articles do not answer, I say so. I never write an answer of my own.',
    ask: (command: string) => `${command} asks a question.`,
    articles: (command: string) => `${command} lists the articles.`,
    article: (command: string) => `${command} shows a whole article.`,
    timeline: (command: string) => `${command} shows the articles by date.`,
    news: (command: string) => `${command} shows what was recently added or changed.`,
    chat: 'You can also mention me, reply to one of my messages (leave the ping on), or send me a direct message.',
    menu: 'A message’s menu has more commands under Apps: “Find in articles” and “Check this answer”; for admins also “Add as article”.',
    help: (command: string) => `${command} shows this message.`,
    admin: (commands: string) => `For admins: ${commands}`,
    not: 'I do not translate quotes or search the web. I know only these articles.',
    privacy:
      'Privacy: I do not store or log questions; at most I count them. I keep only questions that you send to the organisers with a button, without your name; if you ask to be told what becomes of one, I remember you until then. “Ask a person” posts your question with your name. When admins change the articles, I keep a record of who did what. I read only messages that mention me, reply to me, or are sent to me directly, and a message whose menu somebody uses to call me.',
    permissions:
      'I need no permissions to answer commands. To answer a mention, I need “View Channel”, “Send Messages” (in threads “Send Messages in Threads”) and “Read Message History” in that channel.',
    holding: (articles: number) => `I have ${counted(articles, 'article')} at the moment.`,
  },

  smallTalk: {
    greeting: 'Hello! Ask me anything about the articles.',
    thanks: 'You’re welcome! Ask me anything else about the articles.',
    reaction: '🙂 Ask me anything about the articles.',
    bye: 'Goodbye! Ask me again any time.',
    about:
      'I answer questions with word-for-word quotes from the articles, and I name the source. Just ask; /help shows what else I can do.',
    unclear:
      'Which article do you mean? Reply to one of my answers with this question, or name the article: “Who wrote the post about parking?”',
    suggestions: 'Try one of these:',
  },

  chat: {
    empty: 'Ask me a question: mention me, reply to one of my messages, or use /ask.',
    emptyReply:
      'I cannot read the message that you replied to. To search for it, open its menu and choose Apps, then “Find in articles”.',
    missingPermission: (permission: string, channel: string) =>
      `You mentioned me in ${channel}, but I cannot answer there: I am missing the permission “${permission}”. Ask someone who manages the server to grant it, or use /ask, which needs no permission.`,
    closed: (channel: string) =>
      `You mentioned me in ${channel}, but I cannot answer there: the thread is locked, or slow mode is on. Ask somewhere else, or use /ask.`,
    permissions: {
      ViewChannel: 'View Channel',
      SendMessages: 'Send Messages',
      SendMessagesInThreads: 'Send Messages in Threads',
      ReadMessageHistory: 'Read Message History',
    },
  },
};
