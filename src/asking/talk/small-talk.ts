import { editDistance } from '../../text/edit-distance.ts';
import { foldedAlike } from '../../text/folded-alike.ts';
import { isTypedInVietnamese } from '../../text/looks-vietnamese.ts';
import { withoutMarkup } from '../../text/markup.ts';
import { asksToBeEntertained } from './entertainment.ts';
import { looksForCompany, saysHowItFeels } from './feelings.ts';
import { howAreYouIn } from './how-are-you.ts';
import { isCalled, praiseIn } from './praise.ts';
import { isMeantBy } from './typed-marks.ts';

/** What a message does that asks nothing of the articles: `reaction` is a laugh, an emoji, "ok", praise or blame; `about` asks what the bot is. */
export type SmallTalkKind = 'greeting' | 'thanks' | 'reaction' | 'bye' | 'about';

/** Phrases without case and marks; Vietnamese ones beside English ones, for many people write both in one line. */
const PHRASES: Readonly<Record<SmallTalkKind, string>> = {
  greeting: `hi|hello|hey|hiya|heya|helo|hullo|yo|sup|howdy|greetings|good morning|good afternoon|good evening|good day|morning|afternoon|evening|gm|
how are you|how are u|how r u|how are you doing|how are u doing|how r u doing|how r you doing|how u doing|how is it going|hows it going|hows the form|how is the form|hows things|how are things|hows life|how is life|hows tricks|how is your day|hows your day|whats the craic|any craic|what is the craic|whats new with you|whats up|wassup|what is up|how do you do|nice to meet you|you there|are you there|u there|r u there|
anyone here|anybody here|anyone there|anybody there|how are we|bot ngu chua|anybody home|is anyone here|happy new year|merry christmas|happy birthday|welcome|long time no see|hola|
xin chao|chao|chao buoi sang|chao buoi toi|chao buoi chieu|alo|a lo|hello ca nha|con thuc khong|con thuc hong|con thuc ko|con thuc|co ai on khong|co ai on hong|co ai on ko|chuc vui ve|chuc|vui ve|how is everyone|how is everyone doing|how are you all|how is everybody|how yall doin|how yall doing|how are yall|co ai o day khong|co ai khong|chuc mung nam moi|chuc ngay moi tot lanh|hi nhe|
how r u all|how r you all|hows everyone doing|hope ur well|hope your well|hope youre well|hope you are well|hope u r well|hope u are well|hope all well|hope all is well|hope everyone is well|hope everyones well|hope ur all well|hope youre all well|hope you are all well|anyone about|anybody about|anyone around|anybody around|hows everybody doing|hows everyone|hows everybody|anyone awake|anybody awake|anyone still awake|you awake|you still awake|who is on|whos on|happy monday|happy tuesday|happy wednesday|happy thursday|happy friday|happy saturday|happy sunday|happy weekend|may co met khong|ai thuc khong|ai thuc hong|co ai thuc khong|ai con thuc khong|co ai o do khong|co ai o do hong`,
  thanks: `thanks|thank you|thank u|thankyou|thx|thnx|thanx|thnks|tnx|thks|tks|ty|tysm|tyvm|ta|ta muchly|ta very much|cheers|many thanks|much appreciated|appreciate it|i appreciate it|appreciated|thanks a lot|
thank you so much|thanks so much|thank you very much|ta very much|thanks a bunch|thanks a million|you are a star|you are the best|youre the best|lifesaver|bless you|merci|much obliged|obliged|thank you kindly|thanks a ton|thanks heaps|that helped|that helped a lot|that worked|works now|it works now|owe you one|i owe you one|owe you a pint|i owe you a pint|
cam on|cam un|cam mon|cam on nhieu|cam on rat nhieu|da cam on|xin cam on|biet on|thank|cam ta`,
  reaction: `ok|oki|okie|okay|okey|okok|k|kk|kay|alright|all right|right|sure|cool|nice|great|awesome|amazing|perfect|lovely|sweet|nice one|brilliant|excellent|fantastic|wonderful|neat|fair enough|got it|gotcha|
i see|understood|makes sense|noted|good to know|will do|sounds good|no worries|no problem|np|nvm|never mind|my bad|oops|sorry|no|nope|nah|yes|yep|yeah|yea|yup|yay|woohoo|woo|hooray|wow|omg|oh|ah|aha|hmm|hm|um|uh|
lol|lmao|lmfao|rofl|haha|hahaha|hehe|hihi|heh|xd|jk|just kidding|kidding|same|true|so true|this|exactly|agreed|love it|love this|i love it|love you|i love you|funny|so funny|that is funny|thats funny|so cute|cute|
good bot|bad bot|nice bot|ur useless|you are useless|youre useless|you suck|stupid bot|dumb bot|useless|useless bot|best bot|great bot|smart bot|good job|great job|nice work|well done|gj|wp|gg|congrats|congratulations|good luck|gl|have fun|enjoy|
wtf|damn|meh|whatever|boring|test|testing|test test|ping|pong|first|bump|brb|afk|hype|lets go|lets goo|pog|based|kek|im bored|i am bored|so bored|im so bored|im tired|i am tired|so tired|im so tired|im hungry|i am hungry|so hungry|im so hungry|just testing|
met qua|met|met moi qua|met ghe|buon qua|buon ngu qua|doi qua|doi bung qua|chan qua|stress qua|lanh qua|nong qua|
vang|um|uh|oke|okela|oki nha|ok ban|ro|hieu roi|em hieu roi|minh hieu roi|da hieu|biet roi|duoc|duoc roi|tot|tot qua|hay|hay qua|tuyet|tuyet voi|dinh|dinh qua|xin|xin qua|xin xo|chuan|chuan luon|dung roi|
dung vay|chinh xac|chuan com me nau|ngon|dep|dep qua|vui qua|vui|de thuong|de thuong qua|de thuong ghe|bot de thuong ghe|cuoi xiu|buon cuoi|buon cuoi qua|troi|troi oi|troi dat oi|oi gioi oi|oi troi|vai|vl|vcl|kinh|gioi|gioi qua|bot gioi|bot ngoan|bot ngu|bot do|khong sao|khong co gi|thoi|the thoi|kaka|hic|huhu|hu hu|hix|
xin loi|sorry nha|chuc mung|chuc may man|co len|hong|a ra vay|ra la vay|ra vay|thu thoi|thu bot|
wrong|not helpful|unhelpful|good answer|great answer|wrong answer|bad answer|perfect answer|exactly what i needed|what i needed|all i needed|just what i needed|good one|brill|thumbs up|
sai roi|sai bet|dung luon|hieu|em hieu|ro roi|nhanh ghe|tra loi nhanh ghe|tra loi hay|tra loi hay qua|iu bot|yeu bot|iu|dinh cua chop|mon nha|mon nhe|mon nhieu|huu ich|huu ich qua`,
  bye: `bye|bye bye|byebye|goodbye|good bye|see you|see ya|see u|cya|see you there|see you later|see you soon|see you tomorrow|see you all there|see you then|later|laters|cu|take care|good night|goodnight|gn|night|
night night|ciao|ttyl|have a nice day|have a good day|have a great day|have a good one|have a nice evening|have a good weekend|farewell|
tam biet|hen gap lai|gap lai sau|bai bai|bai|pp|ngu ngon|chuc ngu ngon|di ngu day|di day|mai gap|toi gap`,
  about: `help|help me|please help|help please|i need help|can you help|can you help me|who are you|who r u|who are u|what are you|what is this|what is this bot|whats this bot|what can you do|what do you do|what can u do|what do you know|
how do you work|how does this work|how does it work|how do i use you|how do i use this|how do i use this bot|how to use|how to use this bot|what can i ask|what can i ask you|what should i ask|
are you a bot|are u a bot|r u a bot|are you a real person|are u a real person|are you a person|are you a real human|are you a human|are u human|are u real|r u real|is this a real person|are you human|are you real|are you a robot|are you an ai|are you ai|is this a bot|are you chatgpt|who made you|who built you|who created you|what is your name|whats your name|your name|introduce yourself|commands|info|
giup|giup voi|giup minh|giup em|giup minh voi|giup em voi|cuu|cuu voi|ban la ai|ban ten gi|ban ten la gi|ten gi|ten la gi|ban ten chi|ten chi|bot la ai|bot la gi|bot ten gi|ban lam duoc gi|bot lam duoc gi|ban biet gi|ban biet lam gi|bot biet lam gi|ban co the lam gi|bot co the lam gi|
huong dan|huong dan voi|dung sao|dung the nao|dung bot the nao|dung bot sao|cach dung|hoi gi duoc|hoi duoc gi|ban co phai bot khong|ban la bot a|ban la nguoi hay bot|la bot hay nguoi|ai tao ra ban|ai lam ra ban`,
};

/** What stands beside small talk and changes nothing of it. */
const FILLERS = `a|again|all|always|and|back|bot|buddy|but|dear|dude|everybody|everyone|every1|fam|folks|for|friend|friends|gang|guys|here|i|in advance|indeed|its|it|is|just|that is|thats|loads|lot|a lot|lots|man|mate|mates|
me|mod|mods|admin|admins|much|my|now|one|peeps|people|please|pls|plz|really|robot|so|so much|somuch|team|that|there|the|this|today|tonight|tons|too|u|verbatim|very|very much|vm|we|well|with|x|xx|xxx|you|your|yall|then|for that|for the help|for your help|
for helping|answers it|that answers it|answers my question|that answers my question|needed|wanted|all|ur|b|im new|im new here|i am new|i am new here|pal|xo|hun|love|kindly|kind|kindness|of|an|
for the info|for the answer|for letting me know|that helps|that was helpful|very helpful|helpful|it was|was|am|are|oh|ah|lovely people|chat|lot|you lot|crew|fr|yall|
a nha|a|ad|ae|ace|v|vz|dz|zay|anh|anh chi|anh em|ban|be|bac|btc|ca nha|cac ban|chi|chu|em|bn|z|ua|minh|mik|moi nguoi|mn|mng|nha|nhe|nhen|nghen|nghe|nhieu|nhiu|lam|qua|qua troi|luon|roi|vay|voi|the|ta|toi|tui|tao|ha|hen|nhi|day|oi|ui|u|i|ne|di|cai|coi|thiet|that|rat|hihi|page|shop|sep|e|eh|
vay a|hong|chut|truoc|nhung|va|xin|da|duoc roi|may ban|hom nay|buoi sang|buoi toi|buoi chieu|ngay`;

/** Kinds in the order in which a message of several is taken: "thanks, bye" thanks, "hi, who are you" asks. */
const ORDER: readonly SmallTalkKind[] = ['about', 'thanks', 'bye', 'greeting', 'reaction'];

/** Longest first, so that "thank you" is not read as "thank" and a rest. */
const KIND_OF: ReadonlyMap<string, SmallTalkKind> = new Map(
  ORDER.flatMap((kind) => listed(PHRASES[kind]).map((phrase) => [phrase, kind] as const)),
);
const FILLER: ReadonlySet<string> = new Set(listed(FILLERS));
const LONGEST = 6;

/** Words that are often mistyped, long enough that no other word is near. */
const FORGIVEN = [...KIND_OF.keys(), ...FILLER].filter((word) => /^[a-z]{6,}$/.test(word));

/** Signs of asking, which a laugh or a smile beside them does not undo. */
const ASKS =
  /\?|(?<![A-Za-zÀ-ỹ])(?:who|what|whats|when|where|wheres|why|how|which|whose|can|could|is there|are there|does|do i|ai|gi|dau|khi nao|may gio|bao nhieu|bao gio|the nao|nao|sao|may|khong|ko|chua|tell me|(?:is|are|was|do|did|would|will|has|have) (?:i|you|u|it|they|we|the|there|this|that|any)|(?<=^(?:[A-Za-zÀ-ỹ]+[,\s]+)?)(?:is|are|was|were|will) my)(?![A-Za-zÀ-ỹ])/u;
const LAUGH =
  /^(?:ha(?:ha)+h?|lol|lmao|he(?:he)+|hi(?:hi)+|ka(?:ka)+)(?![a-zÀ-ỹ])|(?:[=:;]-?[)D3]{2,}|=\)|:v|xD|😂|🤣)\s*$/iu;
const LAUGHED_WORDS = 8;

/** What a name in lower case may follow; "night market" and "thank you letter" have no name in them. */
const BEFORE_NAMES = /^(?:thanks|thx|tysm|cheers|ta very much|ta muchly|bye|goodnight)$/;

/** "See you on Saturday": parting until a day, which nobody asks about. */
const PARTING =
  /^(?:see|c|catch) (?:you|u|ya|yall)(?: (?:guys|all|both|everyone))?(?: (?:on|at|in|next|this|there|soon|later|then|again|the))*(?: (?:mon|tues?|wed|wednes|thur?s?|fri|sat|satur|sun)(?:day)?| tomorrow| tonight| week| weekend| year)?(?= |$)/;

/** "Thanks for letting me know": to the end of its clause it is part of the thanks. */
const THANKED_FOR = new RegExp(
  '(?:(?<=(?<![A-Za-zÀ-ỹ])(?:thanks|thank you|thank u|thx|tysm|ty|cheers)(?: (?:so much|a lot|very much|again|everyone|all|guys|mate))?) for' +
    '|(?<=cam on(?: [A-Za-zÀ-ỹ]+){0,4}) (?:da|vi)) [^,.!?;:\\n]{1,60}(?=[,.!;:\\n]|$)',
  'gu',
);

/** "Chào cả nhà bến ghe nha": between whom it greets and its last word a greeting names them. */
const GREETED =
  /^((?:xin |da )?(?:chao|hello|hi|alo|chuc)(?: [A-Za-zÀ-ỹ]+){0,3} (?:ca nha|moi nguoi|cac ban|anh chi em|anh em))(?: [A-Za-zÀ-ỹ]+){1,3}( (?:nha|nhe|a|nghen))(?=[^\p{L}]*$)/u;

/** "Morning all, another wet one": what people add to such a greeting is the weather, the day, or coffee. */
const REMARKED = new RegExp(
  `^(?:good )?(?:morning|mornin|evening|afternoon|gm)(?: (?:all|everyone|everybody|folks|team|crew|guys|friends|gang|you lot|lovely people|[A-Za-zÀ-ỹ]{2,}(?:ers|ians|ists|mates|folk|people|parents|members)))*[,.!;:\\s]+` +
    `(?:(?:a|an|another|the|it|its|is|isnt|aint|innit|eh|and|from|on|out|there|here|so|very|really|proper|bit|what|one|first|not|yet|working|lovely|gorgeous|beautiful|nice|great|grim|awful|cold|freezing|frosty|frost|chilly|warm|hot|wet|dry|grey|gray|windy|foggy|misty|icy|snowy|snow|sunny|sunshine|sun|rainy|rain|raining|drizzle|sunrise|sunset|sky|skies|weather|again|today|tonight|day|days|week|night|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|happy|coffee|tea|kettle|brew|time|has|hasnt|kicked|in|still|half|asleep|awake|tired|sleepy|bit|of|fog|mist|grand|up|wow|phew|finally|need|needs|more|got|had|no|my)[,.!;:\\s]*)+$`,
  'u',
);

/** "Evening runners": whom such a greeting names, and nothing else. */
const NAMED_BY_DAY =
  /^(?:good )?(?:morning|mornin|evening|afternoon) [A-Za-zÀ-ỹ]{2,}(?:ers|ians|ists|mates|folk|people|parents|members)[^\p{L}]*$/u;

/** "Bot ơi mày có người yêu chưa", "do you have a girlfriend": what people ask the bot about itself for fun. */
const ABOUT_ITSELF = new RegExp(
  '^(?:(?:hi|hey|hello|yo|so|bot|lol|oi|wait|but|ok)[,!\\s]+)*(?:' +
    'do you (?:have (?:an? )?(?:girlfriend|boyfriend|gf|bf|wife|husband|family|soul|heart|feelings|birthday|mother|mum|dad|pet|body|brain)' +
    '|ever (?:sleep|rest|get (?:tired|bored))|sleep|eat|dream|love me|like me|have feelings)' +
    '|are you (?:single|married|alive|sentient|happy|sad|tired|bored|drunk|in love|ok|okay|a boy|a girl|male|female|self aware)' +
    '|are you (?:an? |actually |really |even |just )*(?:real |actual |live |human )*(?:person|human|bot|robot|machine|ai|computer|program)(?: or (?:just )?(?:an? )?[A-Za-zÀ-ỹ]+(?: [A-Za-zÀ-ỹ]+)?)?' +
    '|(?:how old are you|where do you live|whats your favou?rite (?:colou?r|food|song|film|movie))' +
    '|(?:ban|bot|m|day|ad) la (?:nguoi|bot|may|robot)(?: that)? hay (?:la )?(?:nguoi|bot|may|robot|ai)' +
    '|(?:bot|may|m)(?: oi)?(?: (?:bot|may|m))? (?:co (?:nguoi yeu|ny|bo|vo|chong|gau|con)(?: chua| khong| ko| k)?|bao nhieu tuoi|may tuoi|song o dau|thich an gi|co (?:buon|met|vui|doi)(?: khong| ko| k)?|ngu chua|la (?:ai|gi)|ten (?:gi|la gi))' +
    ')(?: (?:bot|a|z|vay|v|the|roi|hong|then|mate|buddy|ne|ha|lol|haha))*[^\\p{L}]*$',
  'u',
);

/** "Chúc các mẹ ngày mới vui vẻ ạ", "em cám ơn bs nhiều nghen": whom a wish or thanks name stands between their first words and their last. */
const WISHED =
  /^(?:da )?chuc(?: [A-Za-zÀ-ỹ]+){1,6} (?:vui ve|vui|ngu ngon|tot lanh|an lanh|may man|suc khoe|hanh phuc|zui ze|zui ve|dui de)(?: (?:a|nha|nhe|nghen|nhen|z))*[^\p{L}]*$/u;
const THANKED =
  /^(?:(?:da|em|minh|chi|anh|con) )*(?:cam on|cam un)(?: [A-Za-zÀ-ỹ]+){0,3} (?:nhieu|lam)(?: (?:a|nha|nhe|nghen|nhen|luon))*[^\p{L}]*$/u;

const WORDS = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const SIGNS = /^[^\p{L}\p{N}]*$/u;
/** An emoji says something; a question mark alone is an unfinished question. */
const SMILE = /<3|\p{Extended_Pictographic}|<a?:\w+:\d+>|:[a-z]\w+:|[:;=]-?[)(D]|\^_?\^/iu;

/** Asks a rota, where "who's on" alone looks for company: "whos on tonight". */
const ASKS_ROTA =
  /^(?:so |hey |hi )?who(?:s| is|se) on (?:today|tonight|tomorrow|this (?:morning|afternoon|evening))[^\p{L}]*$/u;

/**
 * What kind of small talk a message is; undefined where it may ask something. All of its words must belong to phrases of greeting, thanks
 * and the like, or be names beside them: "hi when does it start" is a question. `isName` says of a word in small letters beside thanks
 * whether it is somebody's name; by default none is.
 */
export function smallTalkOf(
  message: string,
  isName: (word: string) => boolean = () => false,
): SmallTalkKind | undefined {
  const bare = withoutMarkup(message).normalize('NFC');
  if (SIGNS.test(bare.replaceAll(/<3+/gu, ' '))) return SMILE.test(message) ? 'reaction' : undefined;
  const folded = withoutReasons(foldedAlike(bare).replace(/<3+/g, '  '));
  const own = withoutPictures(folded);
  if (ASKS_ROTA.test(own)) return undefined;
  // It only quotes: what it can do is the answer to what it cannot.
  if ((ABOUT_ITSELF.test(own) || asksToBeEntertained(own)) && isMeantBy(bare.match(WORDS) ?? []))
    return 'about';
  if (looksForCompany(own)) return 'greeting';
  if (saysHowItFeels(own) && isMeantBy(bare.match(WORDS) ?? [])) return 'reaction';
  if (!ASKS.test(folded.replace(/\bwhat an? /u, ''))) {
    if ([GREETED, WISHED, REMARKED, NAMED_BY_DAY].some((pattern) => pattern.test(withoutPictures(folded))))
      return /(?<![A-Za-zÀ-ỹ])ngu ngon(?![A-Za-zÀ-ỹ])/u.test(folded) ? 'bye' : 'greeting';
    if (THANKED.test(withoutPictures(folded))) return 'thanks';
  }
  if (/^[\s\d+]+$/.test(folded)) return /^\s*(?:\+?1|10\/10|100)\s*$/.test(folded) ? 'reaction' : undefined;
  const words = [...folded.matchAll(WORDS)].map(({ 0: word, index }) => ({
    word: withoutRepeats(word.replace(/['’]/g, '')),
    typed: withoutRepeats(bare.slice(index, index + word.length).toLowerCase()),
    isNamed: /\p{Lu}/u.test(bare.charAt(index)) && index > 0,
  }));
  if (words.length > 14) return undefined;
  const kinds = kindsOf(words, ASKS.test(folded) ? undefined : isName);
  if (kinds !== undefined) return ORDER.find((kind) => kinds.has(kind));
  return LAUGH.test(bare.trim()) && words.length <= LAUGHED_WORDS && words.length > 2 && !ASKS.test(folded)
    ? 'reaction'
    : undefined;
}

/** A message without its emoji, and without the apostrophes of "it's". */
function withoutPictures(folded: string): string {
  return folded
    .replaceAll(/[\p{Extended_Pictographic}\uFE0F]/gu, '')
    .replaceAll(/['’]/g, '')
    .trim();
}

/** Whether small talk is in Vietnamese, so that it is answered in Vietnamese. */
export function isVietnameseTalk(message: string): boolean {
  return (
    isTypedInVietnamese(message) ||
    /(?<![A-Za-zÀ-ỹ])(?:cam on|cam un|chao|alo|tam biet|ban|em|oi)(?![A-Za-zÀ-ỹ])/u.test(foldedAlike(message))
  );
}

interface Word {
  readonly word: string;
  /** The same in small letters, with its marks. */
  readonly typed: string;
  readonly isNamed: boolean;
}

/** Thanks with their reason blanked out, of the same length; what asks is kept. */
function withoutReasons(folded: string): string {
  return folded.replace(THANKED_FOR, (reason) => (ASKS.test(reason) ? reason : ' '.repeat(reason.length)));
}

/** Forms of address in front of a name: "chị Hằng". */
const ADDRESSED = /^(?:anh|chi|em|ban|bac|co|chu|ad|admin|be|thay|on)$/;
/** As many words of names: "cảm ơn chị Thu Hằng". */
const MOST_STRANGERS = 2;

/**
 * The kinds of the phrases that make up all of a message; undefined where something else is in it. Without `isName` it may ask something,
 * and words in small letters are no names.
 */
function kindsOf(
  words: readonly Word[],
  isName: ((word: string) => boolean) | undefined,
): ReadonlySet<SmallTalkKind> | undefined {
  const kinds = new Set<SmallTalkKind>();
  let strangers = 0;
  let before = '';
  for (let at = 0; at < words.length; ) {
    const [length, kind] = phraseAt(words, at);
    const phrase = wordsFrom(words, at, Math.max(1, length));
    if (length === 0 && isThanked(words, at, before)) {
      before = phrase;
      at++;
      continue;
    }
    if (length === 0) {
      const isKind =
        kinds.has('thanks') || kinds.has('bye') || /^good (?:morning|evening|afternoon)$/.test(before);
      // "Thanks Sarah", "bye tom", "good morning dilys": in small letters only where nothing can be asked.
      const mayBeNamed =
        words[at]?.isNamed === true ||
        (isName !== undefined &&
          (BEFORE_NAMES.test(before) ||
            // "Thank you denise you are a star".
            (kinds.has('thanks') && praiseIn(wordsFrom(words, at + 1, words.length)) > 0) ||
            (isKind && (ADDRESSED.test(before) || isName(phrase)))));
      strangers++;
      if (!mayBeNamed || strangers > MOST_STRANGERS || kinds.size === 0) return undefined;
      // What follows a name in small letters is a second one only where it is told by somebody who knows.
      if (!ADDRESSED.test(before)) before = '';
      at++;
      continue;
    }
    if (kind !== undefined) kinds.add(kind);
    before = phrase;
    at += length;
  }
  return kinds.size === 0 ? undefined : kinds;
}

/** "Thx star", "legend, thanks": what somebody is called beside the thanks. */
function isThanked(words: readonly Word[], at: number, before: string): boolean {
  const beside = at === 0 ? (words[1]?.word ?? '') : before;
  return KIND_OF.get(beside) === 'thanks' && isCalled(words[at]?.word ?? '');
}

function wordsFrom(words: readonly Word[], at: number, length: number): string {
  return words
    .slice(at, at + length)
    .map(({ word }) => word)
    .join(' ');
}

/** How many words the longest phrase has that begins at a place, and its kind; undefined for a filler. */
function phraseAt(words: readonly Word[], at: number): readonly [number, SmallTalkKind | undefined] {
  const rest = wordsFrom(words, at, words.length);
  // "Are you a star" asks, and "your total stars" are counted.
  const praise = /^(?:are|is|was|were|am|your)$/.test(words[at - 1]?.word ?? '') ? 0 : praiseIn(rest);
  const typedFrom = (from: number) =>
    words
      .slice(from)
      .map(({ typed }) => typed)
      .join(' ');
  const well = howAreYouIn(typedFrom(at), typedFrom(0));
  const parting = PARTING.exec(rest)?.[0].split(' ').length ?? 0;
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    if (length <= praise) return [praise, 'thanks'];
    if (length <= well) return [well, 'greeting'];
    if (length <= parting) return [parting, 'bye'];
    const phrase = wordsFrom(words, at, length);
    const kind =
      KIND_OF.get(phrase) ??
      (/^(?:ha|he|hi|ka|ah|ke)+h?$/.test(phrase) && phrase.length > 3 ? 'reaction' : undefined);
    if (kind !== undefined) return [length, kind];
    if (FILLER.has(phrase)) return [length, undefined];
  }
  const typed = words[at]?.word ?? '';
  const near = typed.length < 6 ? undefined : FORGIVEN.find((word) => editDistance(typed, word, 1) <= 1);
  return near === undefined ? [0, undefined] : [1, KIND_OF.get(near)];
}

/** "Thaaanks", "hiiii": a letter that is repeated three times or more is meant once; "cool" and "good" keep theirs. */
function withoutRepeats(word: string): string {
  return word.replace(/(\p{L})\1{2,}/gu, '$1');
}

function listed(list: string): string[] {
  return list.split(/\|\s*/).map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}
