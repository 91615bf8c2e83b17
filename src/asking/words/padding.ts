import { foldedAlike } from '../../text/folded-alike.ts';
import { isTypedInVietnamese } from '../../text/looks-vietnamese.ts';
import { askingPart } from './asking-part.ts';

/** Whom a message speaks to. */
const ALL =
  "(?:there|all|everyone|everybody|every1|guys|folks|team|friends?|y'?all|peeps|people|lovely people|mods?|admins?|bot|verbatim|mates?|gang|fam|chat)";
const GREETING = `(?:hi+|hey+|hello+|helo|hiya|heya|yo|howdy|greetings|sup|hullo)(?:\\s+${ALL})*`;
const TIME_OF_DAY = `good\\s+(?:morning|afternoon|evening|day)(?:\\s+${ALL})*|(?:morning|evening|afternoon|gm)(?:(?:\\s+${ALL})+|(?=\\s*[,!.]))`;
const SOMEONE = '(?:anyone|anybody|someone|somebody|any1|some1|one of you|any of you|you|u|ya)';
const THANKS =
  '(?:(?:many\\s+)?(?:thanks|thank\\s*(?:you|u)|thankyou|thx|thnx|tnx|tysm|ty|cheers|ta|much appreciated|appreciate it)' +
  `(?:\\s+(?:so much|very much|a lot|a bunch|a million|loads|tons|again|in advance|heaps|${ALL}))*)`;

const ENGLISH_FIRST: readonly string[] = [
  // "Hey Sarah," names somebody; "Hey Verbatim" is the bot.
  `(?:${GREETING})(?:\\s+[A-Za-zÀ-ỹ]+(?=\\s*,))?(?![A-Za-zÀ-ỹ])`,
  TIME_OF_DAY,
  `${ALL}(?=\\s*[,:!])`,
  '(?:just\\s+)?(?:a\\s+|one\\s+)?(?:quick|dumb|silly|stupid|random|noob|simple|small|serious|genuine|newbie)\\s*(?:question|q|one)(?![A-Za-zÀ-ỹ])',
  '(?:q|question)\\s*[:,-]',
  '(?:so\\s+)?sorry(?:\\s+(?:if|for|to)\\s+[^.!?,;]*(?=[.!?,;])|(?=\\s*,))',
  "(?:i'?\\s?a?m\\s+)?(?:quite\\s+|kinda\\s+|pretty\\s+|very\\s+)?new\\s+here",
  '(?:i\\s+)?hope\\s+(?:you|u|ur|everyone|everybody|all|this|its|it)[^.!?,;:]*(?=[.!?,;:])',
  'asking\\s+for\\s+(?:a|my)\\s+[A-Za-zÀ-ỹ]+(?=\\s*[,:.-])',
  `(?:can|could|would|will)\\s+${SOMEONE}\\s+(?:please\\s+|pls\\s+|plz\\s+|kindly\\s+)?(?:tell|remind|let|inform|help|explain(?:\\s+to)?)\\s+(?:me|us)(?:\\s+know)?(?:\\s+(?:if|whether))?(?![A-Za-zÀ-ỹ])`,
  `(?:does|do|did)\\s+${SOMEONE}\\s+(?:here\\s+)?(?:happen\\s+to\\s+)?know(?:\\s+(?:if|whether))?(?![A-Za-zÀ-ỹ])`,
  '(?:anyone|anybody|any1)\\s+(?:here\\s+)?know(?:s)?(?:\\s+(?:if|whether))?(?![A-Za-zÀ-ỹ])',
  "i\\s?'?\\s?(?:was\\s+|am\\s+|m\\s+|d\\s+)?(?:just\\s+)?(?:wondering|curious|wanted\\s+to\\s+(?:ask|know|check)|(?:would\\s+)?like\\s+to\\s+(?:ask|know)|want\\s+to\\s+(?:ask|know))(?:\\s+(?:if|whether))?(?![A-Za-zÀ-ỹ])",
  'just\\s+(?:wondering|curious|checking)(?:\\s+(?:if|whether))?(?![A-Za-zÀ-ỹ])',
  '(?:any|some)\\s+(?:idea|ideas|clue)(?![A-Za-zÀ-ỹ])',
  '(?:please|pls|plz)?\\s*(?:tell|remind)\\s+(?:me|us)(?:\\s+(?:if|whether))?(?![A-Za-zÀ-ỹ])',
  '(?:please|pls|plz)(?![A-Za-zÀ-ỹ])',
  'tl;?\\s?dr\\s+(?:of|on|for|about)(?![A-Za-zÀ-ỹ])(?:\\s+the(?![A-Za-zÀ-ỹ]))?',
  'excuse\\s+me(?![A-Za-zÀ-ỹ])',
  '(?:um+|uh+|hm+|erm|btw|oh|wait|ok(?:ay)?|right|so|well|also|anyway)(?:(?=\\s*[,.…!-])|\\s+(?=so(?![A-Za-zÀ-ỹ])|(?:who|what|when|where|why|how|which|is|are|do|does|did|can|could|will|whats|wheres|whens|hows)(?![A-Za-zÀ-ỹ])))',
  // "Thanks, and where?" still asks.
  `${THANKS}(?=\\s*[,.!;-]|\\s+(?:and|but)(?![A-Za-zÀ-ỹ]))`,
];

const ENGLISH_LAST: readonly string[] = [
  // "Many thanks, Jean"
  `${THANKS}(?:\\s*,\\s*[A-Za-zÀ-ỹ]+(?:\\s+[A-Za-zÀ-ỹ]+)?|\\s+x+)?`,
  '(?:please|pls|plz)',
  `asking\\s+for\\s+(?:a|my)\\s+[A-Za-zÀ-ỹ]+`,
  // "Is the club looking for anyone?" needs its last word.
  '(?:does\\s+)?(?:anyone|anybody|any1)\\s+knows?',
  '(?<=[,.?!]\\s*)(?:anyone|anybody)',
  'if\\s+(?:anyone|anybody)\\s+knows',
  'any\\s+(?:idea|ideas|clue)',
  '(?:lol|lmao|ha(?:ha)+h?|x{1,4})',
  'sorry\\s+(?:if|for)\\s+[^.!?]*',
  '(?:please\\s+)?(?:tell|help)\\s+me',
];

/** Without marks: whoever types without them is meant, too. */
const EM = '(?:em|minh|mik|mk|mh|toi|tui|to|con|chau|e|m|hoi)';
const AD =
  '(?:ad(?:min)?|mng?|moi nguoi|ca nha|cac ban|cac bac|anh chi|ace|ae|anh em|bot|shop|page|btc|ban to chuc|bac|ban oi|cac b|mod|a chi|anh|chi|ban|verbatim)';
const CAM_ON = `(?:(?:${EM}|da)\\s+)?(?:xin\\s+|chan thanh\\s+)?(?:cam on|cam un|cam mon|thank you|thanks?|tks|thx|thank)(?:\\s+(?:${AD}|truoc|nhieu|rat nhieu|lam|nha|nhe|a|nhung|ban|oi|nhieu lam|so much))*`;

const VIETNAMESE_FIRST: readonly string[] = [
  `(?:da|alo|a lo|hi+|hello|helo|xin chao|chao)(?:\\s+${AD})*(?:\\s+(?:oi|a|nha|nhe))?(?=\\s|[,.!]|$)`,
  `(?:da\\s+)?${EM}\\s+(?:xin\\s+)?chao(?:\\s+${AD})+(?:\\s+(?:voi\\s+)?${AD})*(?:\\s+a)?(?=[\\s,.!]|$)`,
  '(?:nha|nhe|a|nghen)(?=\\s*,)',
  `(?:moi nguoi|mng?|${AD})\\s+(?:oi|a)(?=[\\s,.!]|$)`,
  `(?:ad(?:min)?|mng?|ca nha|btc|shop|page|bot)(?=\\s*,)`,
  `(?:${AD}\\s+)?(?:lam on\\s+|vui long\\s+)?cho\\s+(?:${EM}\\s+)?(?:xin\\s+)?hoi(?:\\s+(?:chut|ti|xiu|it|ngu|ngoai le|tham|nho|voi|cai|a))*(?:\\s+(?:la|rang|xem))?(?=[\\s,:.]|$)`,
  `(?:${EM}|${AD})\\s+(?:muon|dinh|xin|can|co the|xin phep)\\s+hoi(?:\\s+(?:chut|ti|xiu|a))*(?:\\s+(?:la|rang|xem))?(?=[\\s,:]|$)`,
  `(?:hoi)\\s+(?:chut|ti|xiu|ngu|nho|nhanh|ngoai le|tham)(?:\\s+(?:a|la|ti|chut))*(?=[\\s,:]|$)`,
  `(?:co\\s+)?(?:ai|bac nao|ban nao|anh chi nao)\\s+(?:biet|ro|ranh)(?:\\s+(?:khong|ko|k|hok|hong))?(?=[\\s,:]|$)`,
  `(?:${EM}\\s+)?(?:thac mac|khong biet|ko biet)(?:\\s+(?:la|rang))?(?=[\\s,:]|$)`,
  `(?:cho|nho)\\s+(?:${EM})\\s+(?:biet)(?:\\s+(?:la|rang|voi))?(?=[\\s,:]|$)`,
  `${CAM_ON}(?=\\s*[,.!]|\\s+(?:con|the|nhung)\\s)`,
];
const VIETNAMESE_LAST: readonly string[] = [
  CAM_ON,
  `(?:${AD}\\s+)(?:oi)`,
  // "Mấy giờ mở cửa vậy shop": behind a particle somebody is spoken to.
  `(?:v|z|vay|the|a|ha)\\s+(?:${AD}|sop|co|chu|thay|me)`,
  '(?:giup|gium|dum)\\s+(?:em|minh|mik|toi)(?:\\s+voi)?',
  // A ticket is for one: "vé giường nằm bao nhiêu tiền **1 người**".
  '(?<=(?<![a-z])ve [a-z\\d ]{0,60}nhie?u(?: tien)? )(?:1|mot|moi) (?:nguoi|ng|ve|khach)',
  // "Bị đốt thì làm sao mọi người ơi rát quá"
  `(?:${AD})\\s+oi(?:\\s+[A-Za-zÀ-ỹ]+){1,3}\\s+(?:qua|ghe|lam|wa|qa)`,
  '(?:ad|mn|mng|btc|moi nguoi|ca nha|a|nhe|nhi|nghen|nghe|voi|v|z|vay|ha|ta|the)',
];
/** "nhà" is a house, "thế" is no particle where "lễ thê" stands: particles with other marks than these are words. */
const PARTICLES =
  /^(?:ad|mn|mng|btc|mọi người|moi nguoi|cả nhà|ca nha|ạ|a|à|nhé|nhe|nhỉ|nhi|nghen|nghe|với|voi|v|z|vậy|vay|hả|ha|ta|thế)$/iu;

const EDGE = '[\\s,.!;:…–—~*_()"“”\'’<>=\\p{Extended_Pictographic}\\u200d\\ufe0f\\u{1f3fb}-\\u{1f3ff}-]*';

function atStart(frames: readonly string[]): RegExp {
  return new RegExp(`^${EDGE}(?:${frames.join('|')})(?![A-Za-zÀ-ỹ])${EDGE}`, 'u');
}
function atEnd(frames: readonly string[]): RegExp {
  return new RegExp(
    `(?<![A-Za-zÀ-ỹ\\p{N}'’])(${frames.join('|')})[\\s,.!?;:…~*)\\p{Extended_Pictographic}\\u200d\\ufe0f\\u{1f3fb}-\\u{1f3ff}<>3-]*$`,
    'u',
  );
}

const LANGUAGES = {
  english: { first: atStart(ENGLISH_FIRST), last: atEnd(ENGLISH_LAST) },
  vietnamese: { first: atStart(VIETNAMESE_FIRST), last: atEnd(VIETNAMESE_LAST) },
};

/** Whether the rest still says something: where "please" is all there is, nothing may be taken from it. */
const SAYS = /[\p{L}\p{N}]/u;

/**
 * What a message asks, without what surrounds it: greetings, names, thanks, "could someone tell me", "ad ơi cho em hỏi … ạ". Of a long
 * message the sentences that ask are kept, with the earlier ones they need. Never empty unless the message is.
 */
export function coreOf(message: string): string {
  const bare = unpadded(message.normalize('NFC').trim());
  const asking = askingPart(bare);
  return asking === bare ? bare : unpadded(asking);
}

function unpadded(message: string): string {
  const { first, last } = LANGUAGES[isTypedInVietnamese(message) ? 'vietnamese' : 'english'];
  let text = message;
  for (let changed = true; changed; ) {
    changed = false;
    const folded = foldedAlike(text);
    const before = first.exec(folded);
    if (before !== null && before[0].length > 0) {
      const rest = text.slice(before[0].length);
      if (saysEnough(rest)) {
        text = rest;
        changed = true;
        continue;
      }
    }
    const after = last.exec(folded);
    if (after !== null && isPadding(text.slice(after.index), after[1] ?? '', text)) {
      const rest = text.slice(0, after.index).replace(/[\s,;:–—-]+$/u, '');
      if (saysEnough(rest)) {
        text = /\?/.test(text.slice(after.index)) && !/[?.!]$/.test(rest) ? `${rest}?` : rest;
        changed = true;
      }
    }
  }
  return text;
}

/** In front of a letter that tells one of several from the others: "số của quản lý **dãy** A". */
const LETTERED = /(?<![A-Za-zÀ-ỹ])(?:dãy|day|tòa|toà|toa|block|khu|lô|lo|cổng|hall|zone)\s+$/iu;

function isPadding(tail: string, matched: string, whole: string): boolean {
  const asWritten = tail.slice(0, matched.length);
  const before = whole.slice(0, whole.length - tail.length);
  if (/^[avz]$/iu.test(asWritten) && (/^\p{Lu}$/u.test(asWritten) || LETTERED.test(before))) return false;
  if (!/^(?:ad|mng?|btc|moi nguoi|ca nha|a|nhe|nhi|nghen|nghe|voi|v|z|vay|ha|ta|the)$/.test(matched))
    return true;
  return PARTICLES.test(asWritten) || whole === foldedAlike(whole);
}

/** One or two letters that are left over ("a", "do") are not a question. */
function saysEnough(rest: string): boolean {
  return SAYS.test(rest) && (rest.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 3;
}
