/** Why a command or a button was not carried out, in English. */
export const notices = {
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
