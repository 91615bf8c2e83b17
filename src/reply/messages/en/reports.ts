import { counted } from '../../../text/counted.ts';

/** The texts for questions that go to people: reports, the weekly summary, and a question asked in public; in English. */
export const reports = {
  report: {
    which:
      'What is wrong with this answer? When you press a button, the organisers get what is shown here, the reason, the time and the server, but not your name.',
    whichOfAdmins:
      'What is wrong with this answer? When you press a button, the admins of the bot get what is shown here, the reason, the time and the server, but not your name.',
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
    nothingToUndo: 'There is nothing to undo: this is open again, or whoever sent it has taken it back.',
    undone: 'Taken back: your question is no longer in the list.',
    willTell: 'I will send you a direct message when it is answered. I remember you only until then.',
    willTellDone: 'I will send you a direct message when it is dealt with. I remember you only until then.',
    alreadyClosed: 'This question is already closed. Ask it again to see the answer.',
    closed: {
      answered: 'You asked to be told: the articles now answer this.',
      done: 'You asked to be told: this question has been dealt with.',
    },
    nobody: 'Nobody would see this: the bot has no admins here. Ask in a server that has added the bot.',
    unavailable:
      'I could not send this because I cannot write to my folder. Please tell an admin, and try again later.',
  },

  person: {
    askedBy: (mention: string, here: string) =>
      `${mention} asked this ${here}. The articles do not answer it.`,
    here: 'here',
    howToAnswer:
      'To answer, reply to this message. An admin can then open the menu of your reply and choose Apps, “Add as article”. After that I can answer the question.',
    posted: (url: string) => `Your question, with your name, is now where people can answer it: ${url}`,
    already: 'You have already asked people this. Once is enough.',
    takenBack: 'Taken back: your question is no longer there.',
    unavailable: 'I could not post your question. Please tell an admin, and try again later.',
  },

  reports: {
    heading: (questions: number) => counted(questions, 'report'),
    none: 'There are no open reports.',
    times: (count: number) => (count === 1 ? 'once' : `${count} times`),
    latest: (time: string) => `latest ${time}`,
    message: 'message',
    nowAnswered: '**now answered**',
    markDone: 'Mark as done…',
    exported: (questions: number) =>
      questions === 1
        ? 'The report as a spreadsheet:'
        : `All ${counted(questions, 'report')} as a spreadsheet:`,
    ofThisServer: 'Only reports from this server. Admins named in the bot’s configuration see all reports.',
  },

  summary: {
    heading: (from: string, to: string) => `Questions from ${from} to ${to}`,
    nothingAsked: 'Nobody asked anything.',
    asked: (asked: number, answered: number, refused: number) =>
      `${counted(asked, 'question')}: **${answered}** answered, **${refused}** without an answer in the articles.`,
    unanswered: 'Sent to the organisers because the articles did not answer',
    neverQuoted: (articles: number, since: string) =>
      `${counted(articles, 'article')} never quoted since ${since}`,
    andMore: (count: number) => `… and ${count} more`,
    privacy: 'Questions that nobody sent to the organisers are only counted.',
  },
};
