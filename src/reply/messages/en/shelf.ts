import { counted } from '../../../text/counted.ts';

/** What admins read when they add, remove, restore or undo articles, in English. */
export const shelf = {
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
      size: (host: string) => `${host} sends too much data. Save the page and attach the file.`,
      time: (host: string) => `${host} takes too long to answer. Try again later.`,
      redirects: (host: string) => `${host} keeps redirecting me to another address.`,
      format: (format: string) => `I cannot read the format ${format}.`,
      unreachable: (host: string) => `I cannot reach ${host}. Check the address.`,
    },
    added: (count: number) =>
      count === 1
        ? 'Added. It can be asked about now.'
        : `Added ${counted(count, 'article')}. They can be asked about now.`,
    cancelled: 'Nothing was changed.',
    gone: 'This is no longer waiting: it was added or cancelled, or it is too old. Use the command again.',
    confirmRemove: (title: string) => `Remove ${title}?`,
    removeNote: 'It is set aside, not deleted: /corpus restore brings it back.',
    removeMany: (count: number) => `Its file has ${counted(count, 'article')}. All of them will be removed.`,
    removeLast: 'This is the last article. I need at least one.',
    removed: (title: string) => `Removed ${title}. /corpus restore brings it back.`,
    restored: (title: string) => `${title} is back. It can be asked about now.`,
    nothingRemoved: 'No removed article matches. Nothing was changed.',
    notThere: 'This article’s file is no longer there. Nothing was changed.',
    taken: 'The file has changed since then, or another one has taken its place. Nothing was changed.',
    movedOn: 'The articles have changed again since then. Nothing was undone.',
    confirmRollback: 'Undo the last change?',
    nothingToUndo: 'There is no change to undo.',
    rolledBack: 'The last change was undone.',
    notReloaded: 'The files were changed, but the articles were not reloaded:',
    unavailable: 'I cannot write to the folder of articles. Nothing was changed. The log says why.',
    notHere:
      'I answer in several servers from the same articles, so only admins named in my configuration can change them.',
    history: (count: number) => counted(count, 'change'),
    noHistory: 'No article has been added or removed from Discord yet.',
    kinds: { add: 'added', remove: 'removed', restore: 'brought back', rollback: 'undid' },
  },
};
