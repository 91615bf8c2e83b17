import { basename, dirname, extname } from 'node:path';

/** What programs add: "[dQw4w9WgXcQ]", "(auto captions)", "(2)". */
const ADDED = /\[[^[\]\s]*\]|\([^()]*\)/gu;
/** The number that Notion adds, with what it says of filters behind it. */
const NUMBERED = /\s+[\da-f]{32}(?:_all)?$/iu;
const ADDED_WORD =
  /^(?:auto|automatic|generated|captions?|subtitles?|subs?|cc|sdh|english|vietnamese|phụ|đề|tiếng|việt|anh|tự|động|en|vi|\d{1,2})$/iu;
/** "talk.en", "talk.vi-VN". */
const LANGUAGE = /\.[a-z]{2}(?:[-_][a-z]{2,4})?$/iu;
const DAY = /(?<!\d)(?:19|20)\d{2}([-_.]?)\d{2}\1\d{2}(?:T?\d{4,6})?(?!\d)/u;
/**
 * What mail programs write before a subject, as it is kept in a file's name: "Re Fwd van", "Re_ lift", "FW- fees"; "re-opening" begins with none, nor
 * does "RE lessons".
 */
const PASSED_ON = /^(?:(?:Re|[Rr][Ee](?=[_:-]\s|\s+[Ff][Ww][Dd]?[\s_:-])|F[Ww]d?|FWD|fwd)[_:-]?\s+)+(?=\S)/u;
/** Words that say what kind of file it is. */
const KIND =
  /(?<![\p{L}\p{N}])(?:captions?|subtitles?|subs?|transcripts?|transcriptions?|videos?|audio|recordings?|auto|automatic|generated|untitled|output|final|copy|new|track|zoom|teams|meet|gmt|img|vid|mov|english|vietnamese|phụ đề|bản ghi|tiếng việt|tiếng anh)(?![\p{L}\p{N}])/giu;
/** A name whose first word is in small letters: "cu dan block B". */
const SMALL_WORD = /^[\p{Ll}\p{M}\p{N}'’]+(?![\p{L}\p{M}\p{N}])/u;
const LONGEST = 120;

/**
 * What a file's name says it is about, without its day, its language and what programs add: "2024-05-03 opening_talk.en.srt" is "Opening
 * talk". Null for a name that says only what kind of file it is ("captions", "GMT20240503-090000_Recording").
 */
export function titleInName(path: string): string | null {
  const name = basename(path, extname(path)).normalize('NFC').slice(0, LONGEST);
  const bare = name
    .replace(NUMBERED, '')
    .replace(PASSED_ON, '')
    .replaceAll(ADDED, withoutAdded)
    .trim()
    .replace(LANGUAGE, '')
    .replace(DAY, ' ')
    .trim();
  const words = (/\s/u.test(bare) ? bare.replaceAll('_', ' ') : bare.replaceAll(/[_.-]+/gu, ' '))
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[\s–—.,-]+|[\s–—.,-]+$/gu, '');
  const says = words.replaceAll(KIND, ' ').split(/\s+/u);
  if (!says.some((word) => /^\P{N}*\p{L}{3,}/u.test(word))) return null;
  return begun(withoutProgram(words));
}

/** A title that begins with a capital. */
function begun(words: string): string {
  // "zalo-cu-dan-block-B" begins without its capital, "iPad" does not.
  return SMALL_WORD.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** Out of which program a text was taken, behind what it is about: "leaders channel discord", "parents whatsapp chat export". */
const OUT_OF =
  /^(?<name>.*?\S)\s+(?:(?:discord|whats\s?app|zalo)(?:\s+(?:chats?|exports?|exported|logs?|history))*|(?:telegram|messenger|viber|slack|signal|chats?)\s+(?:chats?|exports?|exported|logs?|history)|(?<alone>chats?|exports?))$/iu;
/** "How to use Discord", "Rules for WhatsApp", "nhóm Zalo", "group chat": the program is what the words are about. */
const ABOUT_IT =
  /(?<![\p{L}\p{M}])(?:to|for|on|in|of|via|with|by|from|and|or|vs|the|our|your|a|an|use|using|join|joining|leave|leaving|install|group|class|team|video|live|new|old|this|trên|qua|vào|dùng|bằng|nhóm|của|và|cho|tren|dung|bang|nhom|cua|va|cai|cài|đặt|dat)$/iu;

/** The words without the program that they came out of, where others are left that name something. */
function withoutProgram(words: string): string {
  const { name = '', alone } = OUT_OF.exec(words)?.groups ?? {};
  const bare = name.replace(/[\s–—.,-]+$/u, '');
  const says =
    bare
      .replaceAll(OF_CHATS, ' ')
      .replaceAll(OF_TEXTS, ' ')
      .match(/\p{L}{3,}/gu) ?? [];
  // A "fireside chat" is one.
  const isNamed = says.length >= (alone === undefined ? 1 : 2);
  return isNamed && !ABOUT_IT.test(bare) ? bare : words;
}

/** Words that say no more than that it is a text. */
const OF_TEXTS =
  /(?<![\p{L}\p{M}\p{N}])(?:posts?|messages?|notes?|texts?|files?|docs?|documents?|articles?|pages?|e?-?mails?|letters?|items?|threads?|entry|entries|drafts?|tests?|bài|tin|thư|văn bản|bai|thu|van ban)(?![\p{L}\p{M}\p{N}])/giu;
/** A single word is often a number's or a program's. */
const FEWEST_WORDS = 2;

/** "exercise-app", "thong_bao_nha_xe": words that people join where they want no spaces. */
const JOINED = /^[\p{L}\p{M}\p{N}]+(?:[-_]+[\p{L}\p{M}\p{N}]+)+$/u;
/** What programs, cameras and scanners call their files, and what is no name of a text: "IMG_2041", "scan-copy", "README-first", "zalo_chat". */
const OF_PROGRAMS =
  /(?:^|[-_])(?:untitled|unnamed|noname|img|dsc[fn]?|dcim|pxl|scan|scanned|copy|screenshot|export|exported|attachment|clipboard|temp|tmp|readme|(?:image|photo|picture|download)[-_]\d|(?:whatsapp|messenger|telegram|signal|viber|zalo|discord|slack)[-_](?:chat|logs?|history|messages?))(?=$|[-_\d])/iu;
/** Parts of digests and ids: "e5f6a1", "cafebabe", "dQwWgXcQ". */
const OF_ID = /\p{L}\p{N}+\p{L}|\p{N}\p{L}+\p{N}|^[a-f]{8,}$|\p{Ll}\p{Lu}/u;

/**
 * The title of a text without one that people have given its file as a name, of several words: "christmas arrangements.txt", "exercise-app.txt".
 * Null where that says less ("post 012"), or is what programs call their files ("IMG_2041_copy", "a1b2c3d4-e5f6"). A text of a publication has a
 * headline, which no words of an address replace: "mayor-opens-new-mill".
 */
export function titleOfUntitled(
  path: string,
  source: string | null,
  { fewest = FEWEST_WORDS } = {},
): string | null {
  const name = basename(path, extname(path)).normalize('NFC');
  const isNamed = /\s/u.test(name) || (source === null && isJoinedByPeople(name));
  const title = isNamed ? titleInName(path) : null;
  const says = (title ?? '').replaceAll(OF_TEXTS, ' ').match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? [];
  // A mail's subject is one word, too.
  return says.length < (PASSED_ON.test(name) ? 1 : fewest) ? null : title;
}

function isJoinedByPeople(name: string): boolean {
  return (
    JOINED.test(name) && !OF_PROGRAMS.test(name) && !name.split(/[-_]+/u).some((word) => OF_ID.test(word))
  );
}

/** What programs call a chat that they export: "WhatsApp Chat with Stairs D", "Chat WhatsApp với Stairs D". */
const EXPORTED =
  /^(?:whats\s?app chat (?:with|with group|with the group|–|-|với)|(?:đoạn |cuộc |trò )?(?:chat|trò chuyện) (?:whats\s?app )?(?:với|của)|(?:messenger|telegram|signal|viber|zalo) chat (?:with|with group|–|-|với)|chat with)\s+/iu;
/** Words that say only that it is a chat. */
const OF_CHATS =
  /(?<![\p{L}\p{N}])(?:whats\s?app|messenger|telegram|signal|viber|zalo|discord|slack|teams|chats?|exports?|exported|messages?|history|logs?|result|nhóm|tin nhắn|xuất|tháng|month|january|february|march|april|may|june|july|august|september|october|november|december)(?![\p{L}\p{N}])/giu;

/** The name of a chat that its file's name says; null where that only says that it is one ("_chat", "discord-export"). */
export function chatInName(path: string): string | null {
  const title = titleInName(path)?.replace(EXPORTED, '').replace(/^#/u, '') ?? null;
  return title !== null && /\p{L}{2,}/u.test(title.replaceAll(OF_CHATS, ' ')) ? title : null;
}

/** Words that a folder has because files of any kind are kept in it. */
const OF_FOLDERS =
  /(?<![\p{L}\p{M}\p{N}])(?:folders?|archives?|downloads?|backups?|data|corpus|media|attachments?|inbox|phones?|temp|tmp|new|old|misc|other|lưu trữ|tải về|sao lưu|tài liệu)(?![\p{L}\p{M}\p{N}])/giu;

/** The name of a chat that the folder of its file says: "lift-share/_chat.txt"; null for no folder, and for one of files of any kind ("chats"). */
export function chatInFolder(path: string): string | null {
  const folder = basename(dirname(path));
  const title = folder === '' || OF_PROGRAMS.test(folder) ? null : chatInName(`${folder}.txt`);
  const says = title?.replaceAll(OF_CHATS, ' ').replaceAll(OF_FOLDERS, ' ').replaceAll(OF_TEXTS, ' ') ?? '';
  return /\p{L}{2,}/u.test(says) ? title : null;
}

function withoutAdded(inBrackets: string): string {
  const words = inBrackets.slice(1, -1).split(/[\s,-]+/u);
  return inBrackets.startsWith('[') || words.every((word) => ADDED_WORD.test(word)) ? ' ' : inBrackets;
}
