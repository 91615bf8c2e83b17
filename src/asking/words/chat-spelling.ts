import { foldMarks, hasMarks } from '../../text/fold-marks.ts';
import { isTypedInVietnamese } from '../../text/looks-vietnamese.ts';
import { isHow, isLearning, withWholeEnd } from './chat-syllables.ts';
import { withWholeDays } from './short-days.ts';

/** What chats write for English words. Contractions without an apostrophe are two words. */
const ENGLISH = `u=you ur=your r=are ya=you ye=you yous=you youse=you yall=you ppl=people peeps=people wen=when wat=what wut=what wot=what wht=what whr=where wher=where
wich=which wud=would cud=could shud=should thx=thanks ty=thanks plz=please pls=please 2moro=tomorrow 2morrow=tomorrow tmrw=tomorrow tmr=tomorrow
tomoz=tomorrow tonite=tonight 2nite=tonight 2day=today b4=before l8=late gr8=great m8=mate cuz=because coz=because bcuz=because bc=because
becuz=because tho=though thru=through gonna=going to wanna=want to gotta=have to lemme=let me gimme=give me dunno=do not know kinda=kind of
abt=about nite=night overnite=overnight txt=text msg=message pic=picture pics=pictures vid=video vids=videos info=information infos=information
rn=right now asap=soon bday=birthday bdays=birthdays smth=something sth=something sum1=someone any1=anyone every1=everyone w/o=without wknd=weekend wkend=weekend
whats=what is wheres=where is whens=when is hows=how is whos=who is whys=why is theres=there is thats=that is heres=here is
im=i am ive=i have shes=she's hes=he's theyre=they're youre=you're weve=we've youve=you've theyve=they've dont=do not doesnt=does not didnt=did not isnt=is not arent=are not wasnt=was not werent=were not cant=can not
couldnt=could not wont=will not wouldnt=would not shouldnt=should not hasnt=has not havent=have not aint=is not
cn=can hw=how wld=would shld=should wats=what is wots=what is wuts=what is wens=when is hows=how is tix=tickets tkts=tickets tkt=ticket sb=somebody appt=appointment addr=address
til=until till=until mins=minutes hrs=hours yrs=years yr=year wk=week wks=weeks loo=toilet loos=toilets
mutch=much haf=half hwo=how waht=what wehn=when wehre=where wheer=where teh=the thier=their tommorow=tomorrow tomorow=tomorrow tommorrow=tomorrow
saterday=saturday saturdy=saturday wensday=wednesday wendsday=wednesday wednsday=wednesday thursdy=thursday febuary=february whoes=whose`;

/** What Vietnamese chats write for words; `bn` and `h` are decided by what stands beside them. */
const VIETNAMESE = `ko=không k=không kg=không hok=không hông=không hem=không khum=không
đc=được dc=được đx=được mn=mọi người mng=mọi người mngười=mọi người ng=người ngta=người ta ntn=như thế nào nthế=như thế nào
j=gì gj=gì zì=gì z=vậy v=vậy zậy=vậy zay=vậy dzậy=vậy dzay=vậy bh=bao giờ bgiờ=bao giờ nhiu=nhiêu mik=mình mk=mình mh=mình mìn=mình
vs=với hqua=hôm qua hnay=hôm nay hnai=hôm nay trc=trước cx=cũng cg=cũng bt=biết bik=biết bít=biết
r=rồi rùi=rồi lm=làm nx=nữa nhìu=nhiều thik=thích thít=thích hs=học sinh sv=sinh viên gv=giáo viên sđt=số điện thoại sdt=số điện thoại stk=số tài khoản
tg=thời gian đky=đăng ký dky=đăng ký đkí=đăng ký đki=đăng ký ck=chuyển khoản đt=điện thoại
ae=anh em ace=anh chị em ntnao=như thế nào tnao=thế nào thía=thế đag=đang dag=đang trog=trong nhưg=nhưng cuả=của
trg=trong ak=à uh=ừ bj=bị fải=phải fai=phải fòng=phòng wa=qua wá=quá dki=đăng ký dkí=đăng ký mun=muốn mún=muốn inb=nhắn tin ib=nhắn tin sn=sinh nhật cb=chuẩn bị klq=không liên quan oto=ô tô ôto=ô tô dzô=vào zô=vào dzo=vào dzề=về zề=về dzui=vui zui=vui khg=không hk=không oki=được gđ=gia đình nv=nhân viên`;

function readList(list: string): ReadonlyMap<string, string> {
  const pairs = list.split(/\s+(?=[^\s=]+=)/).map((pair) => pair.trim().split('='));
  return new Map(pairs.map(([typed = '', read = '']) => [typed.normalize('NFC'), read]));
}

const ENGLISH_WORDS = readList(ENGLISH);
const VIETNAMESE_WORDS = readList(VIETNAMESE);

/** Whether a word, in lower case, is spelled this way only in chats, in English or Vietnamese. */
export function isChatSpelling(word: string): boolean {
  return ENGLISH_WORDS.has(word) || VIETNAMESE_WORDS.has(word);
}

/** A word as a chat writes it, digits in it ("b4") or not. A letter beside an apostrophe is part of a contraction, one behind a digit a unit. */
const WORD =
  /(?<![A-Za-zÀ-ỹ\p{N}'’./@#-])[A-Za-zÀ-ỹ\p{N}]+(?:\/o)?(?![A-Za-zÀ-ỹ\p{N}'’@]|[./-][A-Za-zÀ-ỹ\p{N}])/gu;

/** In front of it "bn" asks for a number: "giá bn", "hết bn tiền". */
const ASKS_HOW_MANY =
  /(?:giá|vé|hết|tiền|là|tầm|khoảng|mất|phí|gia|ve|het|tien|la|tam|mat|phi|tuổi|tuoi|có|co)\s*$/iu;

/** In front of it "bn" is somebody: "cảm ơn bn", and behind what has asked already: "kho mở mấy h v bn". */
const ADDRESSES =
  /(?<![a-zÀ-ỹ])(?:ơn|on|chào|chao|hi|hello|hey|của|cua|các|cac|mấy|may|với|voi|cho|nhờ|nho|thương|thuong|hỏi|hoi|vậy|vay|zậy|dậy|v|z|thế|nhỉ|nhi|hả|ha|ạ|ko|không|khong|hông|hong|đâu|dau|gì|nào|nao|giờ|gio|h)\s*$/iu;

/** A question with its chat spelling written out in the question's own language. Names, and abbreviations in capitals, are left alone. */
export function spelledOut(message: string): string {
  const isVietnamese = isTypedInVietnamese(message);
  const question = isVietnamese ? withDaysNamed(message.replace(WHAT_THEN, '$1')) : withWholeDays(message);
  const words = isVietnamese ? VIETNAMESE_WORDS : ENGLISH_WORDS;
  // "sdt truong hoi" stays a question without marks, whose words get theirs later: three words with marks would hide that.
  const isBare = !hasMarks(question);
  const asTyped = (read: string): string => (isBare && read.includes(' ') ? foldMarks(read) : read);
  return question.replace(WORD, (word, at: number) => {
    if (isVietnamese && /^t[2-7]$/iu.test(word) && !NUMBERED.test(question.slice(0, at)))
      return asTyped(WEEKDAYS[Number(word.slice(1)) - 2] ?? word);
    // "US", "MN", and a lone "R" or "V" are names; "Whats" begins a sentence.
    if (word.length < 4 && /\p{Lu}/u.test(word) && at > 0) return word;
    if (word.length > 1 && /^\p{Lu}+$/u.test(word)) return word;
    const typed = word.toLowerCase();
    const before = question.slice(0, at);
    if (!isVietnamese && typed === '2' && BEFORE_TO.test(before) && isWordNext(question, at)) return 'to';
    if (!isVietnamese && typed === '4' && BEFORE_FOR.test(before) && isWordNext(question, at)) return 'for';
    if (isVietnamese && typed === 'bn') return readBn(before, question.slice(at + word.length));
    // "Tốn nhiêu", "bi nhiêu": as the South says it.
    if (isVietnamese && isHowMuch(typed, before)) return asTyped('bao nhiêu');
    if (isVietnamese && typed === 'bi' && /^ ?nhi[eê]?u(?![a-zÀ-ỹ])/iu.test(question.slice(at + word.length)))
      return asTyped('bao');
    // "Bữa nào có lương": a day, as the South says it, and no meal.
    if (isVietnamese && /^b(?:ữa|ua)$/u.test(typed) && OF_DAY.test(question.slice(at + word.length)))
      return typed === 'bua' ? 'hom' : 'hôm';
    if (isVietnamese && typed === 'nc' && isWater(before, question.slice(at + word.length)))
      return asTyped('nước');
    if (isVietnamese && typed === 'hong' && asksWhether(before, question.slice(at + word.length)))
      return asTyped('không');
    if (isVietnamese && typed === 'cn' && isSunday(before, question.slice(at + word.length)))
      return asTyped('chủ nhật');
    // "Con em 15t": how old somebody is, and behind a price millions.
    if (isVietnamese && /^\d{1,2}t$/.test(typed) && !/(?:giá|gia|tiền|tien|hết|het)\s*$/iu.test(before))
      return `${typed.slice(0, -1)} ${isBare ? 'tuoi' : 'tuổi'}`;
    if (isVietnamese && typed === 'h') return OF_HOUR.test(before) ? 'giờ' : word;
    if (isVietnamese && typed === 'hok' && isLearning(question.slice(at + word.length)))
      return isBare ? 'hoc' : 'học';
    if (isVietnamese && typed === 's' && isHow(before, question.slice(at + word.length))) return 'sao';
    // "May I lite the candles", beside "Discord Lite".
    if (!isVietnamese && typed === 'lite' && LIGHTS.test(before)) return 'light';
    // "Nhà 3 ng": three people; other letters behind a number are its unit.
    if (/\d\s*$/.test(before) && !(isVietnamese && typed === 'ng')) return word;
    const read = words.get(typed);
    if (read !== undefined) return asTyped(read);
    return (isVietnamese ? withWholeEnd(word) : undefined) ?? word;
  });
}

/** "Con nít **thì** tính **sao**" asks no more than "thì sao". */
const WHAT_THEN = /(?<![a-zÀ-ỹ])(th(?:ì|i) )t(?:í|i)nh (?=sao[\s?!.]*$)/iu;

/**
 * "**Mai** thì ai", "thế **mai**?", "**mai** ai trực đêm", "còn **mốt** thì sao": tomorrow and the day after, where nothing else is asked of. With a capital it is a
 * name, and "mai" in front of what somebody does may be one, too.
 */
const BARE_DAY =
  /^((?:(?:thế|the|vậy|vay) )?(?:(?:còn|con) )?|(?:và|va|rồi|roi) )(mai|mốt|mot(?= thi ))(?=[\s?!.]*$| (?:thì|thi|ai|mấy|may|mở|mo|đóng cửa|dong cua|lúc|luc|có (?:ai|mở)|co (?:ai|mo))(?![a-zÀ-ỹ]))/u;

function withDaysNamed(message: string): string {
  const isBare = !hasMarks(message);
  return message
    .normalize('NFC')
    .trim()
    .replace(BARE_DAY, (_, before: string, day: string) => `${before}${isBare ? 'ngay' : 'ngày'} ${day}`);
}

/** Mondays to Saturdays, which chats count from two: "chiều t7". */
const WEEKDAYS = ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];
/** In front of it "T2" is one of several: "nhà ga T2". */
const NUMBERED =
  /(?<![a-zÀ-ỹ])(?:ga|nhà|nha|tòa|toà|toa|tầng|tang|block|lô|lo|mã|ma|phòng|phong|sảnh|sanh|khu|dãy|day|terminal|hầm|ham|đội|doi|nhóm|nhom|lớp|lop)\s*$/iu;

/** Whether "nhiêu" stands for "bao nhiêu"; without its marks, where it may be "nhiều", behind a word for what something costs. */
function isHowMuch(typed: string, before: string): boolean {
  if (/(?:bao|bi)\s*$/iu.test(before)) return false;
  return typed === 'nhiêu' || (typed === 'nhieu' && /(?<![a-zÀ-ỹ])(?:ton|gia|het|phi)\s*$/iu.test(before));
}

/** Whether "hong" ends a question, as the South says "không"; behind these it is a colour, or a rose. */
function asksWhether(before: string, after: string): boolean {
  return (
    /^(?: (?:a|ạ|v|z|vay|vậy|ad|ta|ha|hả|he|hen|mn|nhi|nhỉ|em|anh|chi|chị|co|cô|thay|thầy|ban|bạn))*[\s?!.]*$/iu.test(
      after,
    ) &&
    !/(?<![a-zÀ-ỹ])(?:mau|màu|ao|áo|hoa|vang|vàng|hat|hạt|chi|chị|co|cô|be|bé|ba|bà|ong|ông)\s*$/iu.test(
      before,
    )
  );
}

/** Behind "bữa", which is a day then: "bữa nào", "bữa nay". */
const OF_DAY = /^ (?:nào|nao|nay|qua|kia|hổm|hom|rày|ray|mô|mo)(?![a-zÀ-ỹ])/iu;

/** Whether "nc" is water, beside what has to do with it: "tiền điện nc", "nc nóng"; it may be talking, too. */
function isWater(before: string, after: string): boolean {
  return (
    /^\s*(?:nóng|nong|lạnh|lanh|uống|uong|ngọt|ngot|sạch|sach|suối|suoi|máy|may)(?![a-zÀ-ỹ])/iu.test(after) ||
    /(?<![a-zÀ-ỹ])(?:điện|dien|tiền|tien|uống|uong|cúp|cup|mất|mat|bình|binh|chai|máy|may|hết|het|bơm|bom)(?: (?:và|va))?[\s,+&-]*$/iu.test(
      before,
    )
  );
}

/** "**Cn** có làm việc ko": in front of what is done or open on a day, where a question begins; "cn phòng trống ko" is "còn". */
const OPEN_ON =
  /^\s*(?:(?:phòng khám|phong kham|quán|quan|tiệm|tiem|shop|bên mình|ben minh|mình|minh)\s)?(?:có|co)?\s*(?:làm việc|lam viec|làm|lam|mở|mo|nghỉ|nghi|khám|kham|học|hoc|bán|ban|đóng cửa|dong cua|họp|hop|tập|tap|trực|truc)(?![a-zÀ-ỹ])/iu;

/** Whether "cn" is a Sunday, beside a time of day, another day or what is done on one; else it may be "còn". */
function isSunday(before: string, after: string): boolean {
  if (/^\W*$/u.test(before) && OPEN_ON.test(after)) return true;
  return (
    /^\s*(?:này|nay|tới|toi|sau|tuần|tuan|sáng|sang|chiều|chieu|tối|trưa|trua|mấy|may|lúc|luc|\d)(?![a-zÀ-ỹ])/iu.test(
      after,
    ) ||
    /(?<![a-zÀ-ỹ])(?:hôm|hom|ngày|ngay|mỗi|moi|sáng|sang|chiều|chieu|tối|trưa|trua|vào|đến|t[2-7]|thứ (?:[a-zÀ-ỹ]+|\d))[\s,+&-]*(?:và|va)?\s*$/iu.test(
      before,
    )
  );
}

/** In front of "h" that is an hour, or a part of "bao giờ" and "bây giờ". */
const OF_HOUR = /(?:mấy|may|(?<![a-zÀ-ỹ])(?:bao|bây|bay)|\d)\s*$/iu;

/** Behind these "lite" is what somebody does to a fire or a candle. */
const LIGHTS = /(?<![a-z])(?:to|can|could|may|i|we|you|they|who|did|don['’]?t|please|not) $/iu;

/** Words that a verb follows with "to": "where 2 park". */
const BEFORE_TO =
  /(?<![a-zÀ-ỹ])(?:where|wher|how|what|when|who|ok|okay|need|needs|want|wants|have|has|got|going|able|possible|allowed|like|hard|easy|free|time) $/iu;
/** Words that something follows with "for": "seats left 4 sat". */
const BEFORE_FOR =
  /(?<![a-zÀ-ỹ])(?:left|open|ok|okay|good|ready|price|prices|fee|cost|time|looking|waiting|room|place|places|seats|tickets|pay|paid|thanks|info|deadline|much) $/iu;

function isWordNext(question: string, at: number): boolean {
  return (
    /^\d [A-Za-zÀ-ỹ]/u.test(question.slice(at)) &&
    !/^\d (?:days?|hours?|weeks?|months?|years?|people|kids|adults|tickets|pm|am|minutes?|mins?|euros?|pounds?)\b/iu.test(
      question.slice(at),
    )
  );
}

/** "Ngâm lá **bn 1 ng**", "thuê xe **bn một ngày**": for how much; "gửi bn 1 tấm" is to somebody. */
const FOR_ONE =
  /^\s*(?:1|một|mot|mỗi|moi)\s?(?:ng|người|nguoi|suất|suat|vé|ve|lượt|luot|kg|ký|ky|đêm|dem|tháng|thang|buổi|buoi|tiếng|tieng|ngày|ngay|chai|lon|ly|cốc|coc)(?![a-zÀ-ỹ])/iu;
/** "**Gửi** bn 1 vé", "**để** bn 1 suất" gives somebody something. */
const GIVES = /(?<![a-zÀ-ỹ])(?:gửi|gui|để|de|tặng|tang|giữ|giu|mời|moi|bán|ban|lấy|lay|dành|danh|biếu)\s*$/iu;

function readBn(before: string, after: string): string {
  // "Cọc đàn bn?", "phí bn vậy ạ": a friend who is addressed there is thanked or greeted.
  const isLast = /^\s*(?:(?:vậy|v|z|vay|ạ|a|nhỉ|nhi|thế|the|ad|shop)\s*)*[?!.\s]*$/iu.test(after);
  const asks =
    (isLast && before.trim() !== '' && !ADDRESSES.test(before)) ||
    ASKS_HOW_MANY.test(before) ||
    (before.trim() !== '' && FOR_ONE.test(after) && !ADDRESSES.test(before) && !GIVES.test(before)) ||
    /^\s*(?:tiền|người|vé|tuổi|tien|nguoi|ve|tuoi|k)(?![a-zÀ-ỹ])/iu.test(after);
  return asks || /bao\s*$/iu.test(before) ? 'bao nhiêu' : 'bạn';
}
