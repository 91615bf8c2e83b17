/** What mail programs write in front of the subject of a mail that is answered or passed on. */
const PASSED_ON =
  /^(?:(?:re|fwd?|aw|wg|sv|vs|tr|rv|trả lời|chuyển tiếp)(?:\s?\[\d{1,3}\])?\s?[:：]\s*)+(?=\S)/iu;
/** Of these the ones that are copied above a text, "Fwd: fees", "Subject: RE: fees"; "Vs: the derby" and "Re:Zero" are no mails. */
const PASSED_ON_IN_TITLE =
  /^(?:subject:\s+)?(?:(?:re|fwd?|trả lời|chuyển tiếp)(?:\s?\[\d{1,3}\])?\s?[:：]\s+)+(?=\S)/iu;
/** What people set around a title in plain text: "*** CHRISTMAS ***", "=== POOL RULES ===", "~~ Notice ~~", "★ Rules ★". */
const ORNAMENT = String.raw`[*=~_#+<>|•·★☆✦✧❖◆◇■□▪●○♥♡❤❀✿❄\u2500-\u257F–—-]`;
const ORNATE = new RegExp(
  `^(?:${ORNAMENT}{2,}|[*_~★☆✦✧❖◆◇❀✿❄])\\s*(?<title>[\\p{L}\\p{N}"“‘'(].*?)\\s*(?:${ORNAMENT}{2,}|[*_~★☆✦✧❖◆◇❀✿❄])$`,
  'u',
);

/** Pictures at both ends: "🎃🎃 Hollow Night 🎃🎃"; one at an end may say what a title is about. */
const PICTURE = String.raw`(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D)`;
const BETWEEN_PICTURES = new RegExp(`^${PICTURE}+\\s+(?<title>[\\p{L}\\p{N}"“‘'(].*?)\\s+${PICTURE}+$`, 'u');
/** "[Members' notice]", "【 Thông báo 】": brackets around all of a title; "[1] Scope" and "[x]" are something else. */
const IN_BRACKETS = /^(?:\[|【)\s*(?<title>\p{L}[^[\]【】]{3,98}[^[\]【】\s])\s*(?:\]|】)$/u;
/** What is written behind a title that was copied: "— copied from #announcements", "(pinned in #info)", "– pinned". */
const FROM_CHAT =
  /\s*[—–(,-]\s*(?:(?:copied|pasted|exported) (?:from|out of) (?:the )?(?:#\S+?|discord|slack|teams|whatsapp|zalo|telegram|messenger)|pinned(?: (?:in|to) #\S+?)?)(?: channel| chat)?\)?$/iu;
/** Where the text hangs: "(pinned up in the cellar)", "– dán ở cửa kho". With its day, "Spring notice - pinned to the door 3 May 2024" stays whole. */
const PUT_UP =
  /\s*(?:\((?=[^()]*\)$)|[—–-]\s+(?!.*\)$))(?:(?:put up|(?:pinned|stuck|hung|taped|posted)(?: up)?) (?:in|on|at|to|inside|outside|behind|next to)|(?:dán|treo|niêm yết) (?:ở|tại|trên|trong|ngoài))(?: (?!(?:by|at|until|till|before|after|every|all|each|từ|ngày|đến|tới|trước|sau)(?![\p{L}\p{M}]))[\p{L}\p{M}’'-]+){1,5}\)?$/iu;
/** Where it was posted, and mostly when: "- đăng Facebook ngày 20-8-2026", "(posted on Facebook 20 August 2026)" */
const POSTED_ONLINE =
  /\s*(?:\((?=[^()]*\)$)|[—–-]\s+(?!.*\)$))(?:posted|đăng)(?: (?:on|to|lên|trên))?(?: (?:our|the|trang|nhóm|group))? (?:facebook|fb|zalo|fanpage|instagram|telegram|website)(?: (?:page|group))?(?:,?(?: (?:on|ngày|hôm|lúc))? \d[\p{L}\p{M}\d ./-]{3,22})?\)?$/iu;

/** A mail's subject as it was first written: "Fwd: Re: Fair" is about the fair. */
export function withoutPassedOn(subject: string): string {
  return subject.replace(PASSED_ON, '');
}

/** A line that is a title, without the ornament around it and without what a mail program wrote in front of it. */
export function asTitle(line: string): string {
  const copied = line.replace(FROM_CHAT, '');
  // "WHO COMES WHEN (desk, pinned)" has its brackets whole.
  const own = /\([^()]*$/u.test(copied) ? line : copied;
  return withoutOrnament(own.replace(PUT_UP, '').replace(POSTED_ONLINE, '')).replace(PASSED_ON_IN_TITLE, '');
}

/** A line without the ornament at both its ends; any other line unchanged: "*Oven* and *bread*" has two words that are set apart. */
export function withoutOrnament(line: string): string {
  const pictured = BETWEEN_PICTURES.exec(line)?.groups?.['title'];
  if (pictured !== undefined) return withoutOrnament(pictured);
  const bracketed = IN_BRACKETS.exec(line)?.groups?.['title'];
  if (bracketed !== undefined) return bracketed;
  const { title } = ORNATE.exec(line)?.groups ?? {};
  return title === undefined || /[*_~=]/u.test(title) ? line : title.trim();
}
