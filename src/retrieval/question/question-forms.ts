import { BEFORE_ORDINAL_UNMARKED } from '../../text/vietnamese-ordinals.ts';
import type { QuestionType } from './question-kinds.ts';

type Form = readonly [QuestionType, RegExp];

/** How one language asks, over text without case and marks. */
export interface Forms {
  /** Words that ask: the first in the question decides, and of those at one place the first in this list. */
  readonly asking: readonly Form[];
  /** Nouns that say what is wanted where no word asks: "artist alley deadline", "turnip racers entry fee". */
  readonly nouns: readonly Form[];
  /** Words that may ask for different kinds of things. */
  readonly fallbacks: readonly Form[];
}

/** Words between "what is" and its noun: "the new entry", "ur". */
const OF_NOUN = String.raw`(?: (?!and |that |which |in |of |for |to )[A-Za-zÀ-ỹ\p{N}'-]+){0,4}?`;
const WHAT_IS = `what (?:is|are|was|were|will be|would be)${OF_NOUN}`;
const PRICES =
  '(?:price|prices|pricing|cost|costs|fee|fees|fare|fares|charge|charges|rent|deposit|fine|salary|wages?|wage|pay|tuition|subs|dues|budget|damage|toll|surcharge|discount)';
const TIMES =
  '(?:dates?|deadlines?|due date|cut-?off(?: date)?|closing date|expiry(?: date)?|(?:start(?:ing)?|end(?:ing)?|finish(?:ing)?|opening|closing|kick-?off|departure|arrival|check-?in|check-?out|doors?|meeting) (?:times?|dates?|hours)|times?(?! limit| zone| slot| control| frame)|hours|day|year|birthday)';
const SIZES =
  '(?:distance|speed|height|length|width|depth|size|temperature|area|weight|amount|capacity|duration|age limit|minimum age|max(?:imum)?|minimum|limit|time limit|record for|odds|dimensions)';
const AUXILIARY =
  '(?:is|are|was|were|do|does|did|can|could|will|would|should|shall|has|have|had|must|may|might|am|r|exactly|about)';
/** Words after "how much" that ask for something other than money. */
const NO_SUM =
  '(?! (?:time|water|rain|snow|space|room|luggage|weight|stuff|food|power|memory|storage|data|of|longer|faster|more|less|better|bigger|notice|sleep|damage|ram|disk|sugar|fuel|petrol|energy))';

/** A question that begins so asks about what it names, and not for it: "can my coach come along". */
const NO_FRAGMENT =
  '^(?!(?:can|could|do|does|did|will|would|should|may|am|are|is|has|have|i|we|my|need|find|become|any)\\b)';
const ROLES =
  '(?:treasurer|chair(?:man|woman|person)?|secretary|captain|tutor|teacher|instructor|trainer|organi[sz]er|manager|leader|president|caretaker|conductor|winners?|champions?|(?<!parking |by |a )coach)';

/** How English asks. */
export const ENGLISH_FORMS: Forms = {
  asking: [
    // "Whos the new coach's phone number" asks for no name.
    [
      'contact',
      /^\W*(?:who|what|whats|whos)\b.{1,60}['’]?s (?:phone|telephone|mobile|cell|whatsapp|e-?mail)(?: number| no| address)?\b/,
    ],
    // "Who is Ann Lee?" asks what she is, not for a name; "who is group leader" asks for one.
    [
      'definition',
      /^who (?:is|was|are|were) (?!the |a |an |his |her |their |our |your |my |in |on |at |to |it |that |this |up )(?![A-Za-zÀ-ỹ ]*\b(?:chair(?:man|woman|person)?|treasurer|secretary|captain|leader|manager|president|coach|organi[sz]er|caretaker|conductor)\W*$)(?![A-Za-zÀ-ỹ ]*\b(?:ing|coming|playing|winning|going|running|leading|judging|organi[sz]ing|coaching|allowed|in charge|responsible|behind|next)\b)(?![A-Za-zÀ-ỹ]{2,20}ing(?:\W*$| (?:at|on|in|for|the|a|an|our|your|my|this|that|to|with|from|up|out|it|them|us|me|tonight|today|tomorrow|next|each|every|after|about|over|around|of|by|as|and|off|down|into|through|under)\b))[A-Za-zÀ-ỹ.'’ -]{2,40}\?*$/u,
    ],
    [
      'contact',
      /\b(?:what|which) (?:phone |telephone |mobile )?number (?:do|can|should|to) (?:i |we |you )?(?:ring|call|dial|text|phone|contact|reach)\b/,
    ],
    [
      'contact',
      new RegExp(
        `\\b${WHAT_IS} (?:phone|telephone|mobile|contact|hotline|e-?mail|mail|whatsapp|website|web site|url|link|insta|instagram|twitch|twitter|discord|handle)\\b(?! (?:hours|times|line|signal|policy|rule|charger|charging|app\\b))`,
        'u',
      ),
    ],
    [
      'contact',
      /\b(?:what|which) (?:e-?mail|mail address|phone|hotline|website|link|url|channel)\b|\bhow (?:do|can|could|should) (?:i|we|you|one) (?:contact|reach|get in touch|get hold of|get a hold of)\b/,
    ],
    ['percent', /\b(?:what|which|how) (?:percent|percentage|proportion|share|fraction|per cent)\b/],
    ['percent', new RegExp(`\\b${WHAT_IS} (?:percentage|turnout)\\b`, 'u')],
    // What it holds, weighs or takes is no sum.
    [
      'measure',
      /\bhow much (?:does|do|did|can|could|will|would) (?:(?!cost|pay|charge)[A-Za-zÀ-ỹ\p{N}'-]+ ){1,4}?(?:weigh|hold|carry|rain|snow|grow|sleep|eat|drink|train|help|know|matter|change|last|fit)\b/u,
    ],
    [
      'money',
      new RegExp(
        `\\bhow much(?: money)?${NO_SUM}(?: (?:is|are|was|were|for|to|would|will|does|do|did|it|should|per|the|cost|costs|a|an|i|u|you|we|they|r|can|could|must|each|extra)\\b|\\??$)`,
      ),
    ],
    [
      'money',
      /\bhow many (?:pounds?|euros?|dollars?|quid|pence|cents?|bucks?)\b|\bhow much (?:money|cash)\b|\bhow (?:expensive|cheap|pricey)\b/,
    ],
    [
      'money',
      new RegExp(
        `\\bwhat(?: (?!is |are |was |were |do |does |did |time |day |date )[A-Za-zÀ-ỹ]+)? ${PRICES}\\b(?! (?:for it\\b|attention))`,
        'u',
      ),
    ],
    ['money', new RegExp(`\\b${WHAT_IS} ${PRICES}\\b`, 'u')],
    [
      'money',
      /\bwhat (?:does|do|did|will|would|must) .{1,60}\b(?:cost|costs|charge|pay|paid|owe|fork out|earn|fetch)\b|\bset (?:me|us|you|one) back\b|\bwhat is cheaper\b/u,
    ],
    [
      'count',
      /\bhow many\b|\bwhat (?:is the |was the )?(?:total )?(?:number of|headcount|population)\b|\bwhat (?:is |was )?the (?:smallest|largest|biggest|minimum|maximum|min|max|least|most) (?:number|amount|group|party|team|crew|class|crowd)\b/,
    ],
    [
      'date',
      new RegExp(`\\b(?:(?:until|till?|by|from|since) )?when(?='?re\\b| ${AUXILIARY}\\b| 20\\d\\d\\b|\\W*$)`),
    ],
    // "When season 2?"
    ['date', /^when\b(?!.*\b(?:what|who|where|which|how|why)\b)/],
    [
      'date',
      /\b(?:and|or|&|until|till?|by|since|know|say|says|said|sure|remember|wondering|me|out|idea|news) when\b/,
    ],
    [
      'date',
      /\b(?:(?:by|until|till?|from|at|on|in) )?(?:what|which)(?: exact)? (?:time|times|day|days|date|dates|year|years|month|months|week|weeks|weekend|weekday|hour|hours|decade|century|season|era|period|evening|morning|night)\b(?! (?:limit|zone|slot|control))/,
    ],
    ['date', new RegExp(`\\b${WHAT_IS} ${TIMES}\\b(?! (?:pass|ticket|trip|plan|tickets|limit))`, 'u')],
    [
      'date',
      new RegExp(
        `\\b${WHAT_IS} (?:last|latest|first|earliest) (?:day|date|time|moment|possible|point|week|train|bus|tram|ferry|boat|entry)\\b`,
        'u',
      ),
    ],
    [
      'date',
      /\bhow (?:late|early|soon|long ago|long until|long till?|recently)\b|\b(?:open|opened|closed|valid|on|going|running|available|there) (?:until|till?)\W*$/,
    ],
    [
      'measure',
      /\bhow (?:much|long|far|tall|high|old|deep|wide|large|big|small|fast|slow|often|heavy|hot|cold|close|strong|great|young|frequently|thick|warm|windy|loud|full|steep)\b/,
    ],
    ['measure', new RegExp(`\\bwhat (?:kind of )?${SIZES}\\b|\\bwhat age\\b|\\b${WHAT_IS} ${SIZES}\\b`, 'u')],
    ['place', /\bwhere(?:abouts)?\b/],
    // "Which way in", "which way do we come into the hall".
    [
      'place',
      /\b(?:what|which) way (?:in(?:to)?|(?:do|should|can|are) (?:i|we|you|they|people) (?:come|go|get|coming|going|getting) in(?:to)?)\b/,
    ],
    [
      'place',
      /\b(?:in |at |on |from |to )?(?:what|which) (?:country|city|state|town|place|location|county|continent|region|island|nation|province|village|area|river|district|street|airport|room|hall|floor|building|venue|address|gate|entrance|platform|stop|station|pitch|field|court|stage|desk|counter|shop|pub|bar|restaurant|cafe|hotel|cinema|theatre|gym|pool|clinic|garage|yard|studio|office|library|museum|gallery|farm|garden|beach|square|school|church|park|corner|door|table|lane|side)\b/,
    ],
    [
      'place',
      new RegExp(
        `\\b${WHAT_IS} (?:address|venue|location|meeting (?:point|place)|postcode|place to|directions)\\b`,
        'u',
      ),
    ],
    ['person', /\bwho(?:m|se|'?ll|'?d|ever)?\b/],
    [
      'person',
      /\b(?:what|which) (?:person|man|woman|king|queen|president|actor|actress|singer|leader|scientist|player|author|politician|artist|general|minister|senator|coach|quarterback|director|family|celebrity|lawmaker|speaker|speakers|guest|member|teacher|doctor|band|captain|winner)\b/,
    ],
    [
      'person',
      new RegExp(
        `\\b${WHAT_IS} (?:name of the|organi[sz]er'?s? name|names? of|chair|chairman|president|captain|winner|winners|coach|author|host)\\b`,
        'u',
      ),
    ],
    [
      'reason',
      /\bwhy\b|\bhow come\b|\bwhat (?:caused|causes|reason|led|made)\b|\bfor what reason\b|\bwhat (?:was|is|were) the (?:reason|cause|point)\b|\bwhat for\W*$/,
    ],
    [
      'title',
      /\b(?:what|which) (?:book|film|movie|song|album|show|novel|game|series|single|play|tv show|television)\b/,
    ],
  ],
  nouns: [
    [
      'contact',
      /\b(?:phone|telephone|mobile|hotline|contact) (?:number|no|nr|details|info)\b|\be-?mail address\b|\b(?:e-?mail|phone number|contact|hotline)\W*$|\b(?:his|her|their|the) number\W*$|^(?:e-?mail|phone|contact|hotline)\b/,
    ],
    [
      'date',
      /^(?!(?:can|could|do|does|did|will|would|should|may|am|are|has|have|i|we|my)\b)(?!.*\b(?:missed?|past|after|before|passed|extend(?:ed)?|forgot) (?:the |my |ur |your |a )?(?:[A-Za-zÀ-ỹ]+ )?(?:deadline|cut-?off))(?:.*\b)?(?:deadlines?|cut-?off|due date|closing date|expiry|last day|last date|last chance|opening (?:hours|times?)|closing time|start(?:ing)? time|end time|kick-?off|(?<!after )hours\W*$|(?:weekday|sunday|monday|tuesday|wednesday|thursday|friday|saturday|holiday|easter|christmas|summer|winter) opening\W*$|dates?\W*$)/u,
    ],
    [
      'money',
      new RegExp(
        `^(?!(?:can|could|do|does|did|will|would|should|may|am|are|has|have|i|we|my|is the|is my)\\b)(?:.*\\b)?(?:(?:ticket|entry|entrance|membership|sign-?up|registration|season|stall|table|room|day|weekend|admission|participation|parking|coach|bus|tram|train|annual|monthly|yearly|late|cleaning|hire|rental|joining) )?${PRICES.replace('|pay|', '|').replace('|subs', '').replace('|damage', '').replace('|fine|', '|').replace('|discount', '').replace('|budget', '')}\\W*$`,
        'u',
      ),
    ],
    [
      'money',
      /^(?!(?:can|could|do|does|did|will|would|should|may|am|are|is|has|have|i|we|my)\b).{0,40}\b(?:price|cost|fee|fare)s? (?:of|for|per|to|from|in|at|each|member|adult|student|child|20\d\d)/,
    ],
    [
      'place',
      /\b(?:address|venue|location|directions|meeting point)\W*$|^(?:the )?(?:address|location|directions) (?:of|for|to)\b/,
    ],
    // "first train from lakeside on saturday", "junior team captain", "big kiln capacity"
    [
      'date',
      new RegExp(
        `${NO_FRAGMENT}.{0,40}?\\b(?:first|last|next|earliest|latest) (?:train|bus|tram|ferry|boat|coach|entry|orders)\\b`,
        'u',
      ),
    ],
    ['person', new RegExp(`${NO_FRAGMENT}[A-Za-zÀ-ỹ\\p{N}' -]{0,40}?\\b${ROLES}\\W*$`, 'u')],
    [
      'measure',
      new RegExp(
        `${NO_FRAGMENT}[A-Za-zÀ-ỹ\\p{N}' -]{1,40}?\\b(?:capacity|height|weight|length|width|depth|duration|distance|(?:time|weight|speed|size) limit)\\W*$`,
        'u',
      ),
    ],
  ],
  fallbacks: [
    ['manner', /\bhow\b|\bin what way\b/],
    [
      'definition',
      /^(?:what|who) (?:is|are|was|were) (?:a |an |the )?[A-Za-zÀ-ỹ\p{N}'’ -]{2,40}\?*$|\bwhat (?:does .* (?:mean|stand for))|\bdefin/u,
    ],
  ],
};

const VI_PRICES =
  '(?:gia|phi|le phi|hoc phi|chi phi|tien|ve|gia ve|gia tien|tien ve|tien phong|tien coc|dat coc|coc|phi tham gia|le phi thi|luong)';

/** How Vietnamese asks. */
export const VIETNAMESE_FORMS: Forms = {
  asking: [
    [
      'contact',
      /\b(?:so dien thoai|so dt|sdt|hotline|duong day nong)\b|\b(?:goi|bam|nhan|lien he|alo)(?: vao| toi| den| qua)?(?: so)? (?:so nao|so may|so bao nhieu|so gi)\b|\b(?:e-?mail|mail|dia chi mail|dia chi e-?mail|kenh|link|trang|website|web) (?:nao|gi|la gi|o dau)\b|\blien (?:he|lac) (?:so|voi ai|ai|qua dau|o dau|kieu gi|the nao|bang cach nao|qua)\b/,
    ],
    [
      'percent',
      /\bbao nhieu (?:phan tram|%)|\bmay phan tram\b|\bty le (?:bao nhieu|la)\b|\b(?:giam|tang) bao nhieu %/,
    ],
    ['date', /\b(?:khi nao|luc nao|bao gio|chung nao|hoi nao|den khi nao|toi khi nao)\b/],
    [
      'date',
      new RegExp(
        String.raw`\b(?:may|bao nhieu|gio) gio\b(?! (?:dong|hoc|lam|dang|trong|moi))|\bgio (?:nao|may|giac)\b|\b(?<!\b(?:${BEFORE_ORDINAL_UNMARKED}) (?=thu (?:may|bao))|\b(?:1|mot|moi) (?=ngay|tuan|thang|nam|buoi)|\b(?:\d{1,3}|hai|ba|bon|sau|bay|tam|chin|muoi) (?=(?:ngay|tuan|thang|nam|buoi) bao nhieu))(?:ngay|mung|mong|thang|thu|nam|tuan|hom|buoi|bua|dot|ngay thang) (?:nao|may|gi|bao nhieu)\b(?! tuoi| tien)|\bmua nao\b|\bthoi gian (?:nao|la|bat dau)\b|\bthe ky (?:nao|may|bao nhieu)\b|\b(?:sang|trua|chieu|toi|dem) (?:nao|thu may)\b`,
      ),
    ],
    // "Nộp bao nhiêu", "gọi thợ bao nhiêu", and of a service alone: "vệ sinh máy lạnh bao nhiêu".
    [
      'money',
      /\bbao nhieu (?:tien|dong|do la|usd|k|trieu|nghin|ngan|tram|ty)\b|\bmay (?:tien|trieu|nghin|ngan|dong|ty|k|tram nghin)\b|\bmat bao nhieu\b(?! (?:lau|thoi gian|ngay|gio|phut|tuan|thang|nam|nguoi))|\bhet bao nhieu\b(?! (?:lau|thoi gian|ngay|gio|phut|nguoi))|\b(?:ton|dong|nop|tra|phat|thuong|thue|ban|mua|den|ho tro|coc|ung ho|gop|giu xe|gui xe) (?:het )?bao nhieu\b(?! (?:nguoi|lau|ngay|gio|phut|lan|cai|con|ban|cuon|ve|suat))|\b(?:goi|keu|nho|thue) tho bao nhieu\b|^(?:thay|sua|ve sinh|thong|thong tac|lap|khoan|giat|cat|rua|nap gas|bao duong|son|triet san) (?:[a-z\d-]+ ){1,6}bao nhieu(?: vay| a| the| nhi)*\W*$/,
    ],
    [
      'money',
      new RegExp(
        `\\b${VI_PRICES}(?: (?!co |khong |o |tu )[A-Za-zÀ-ỹ\\p{N}]+){0,8}? (?:la )?bao nhieu\\b(?! (?:nguoi|lan|lau|cai|loai|ngay|suat))`,
        'u',
      ),
    ],
    ['money', /\bnhieu tien\b|\b(?:gia|ton|het|mat|phi|gop|dong|nop) nhieu\b/],
    ['measure', /\b(?:la|duoc|dc|cap|con) nhieu(?=\W*$| (?:vay|v|z|a|ad)\b)/],
    [
      'money',
      /\b(?:gia|phi|le phi|gia ve|hoc phi|gia ca)(?: [A-Za-zÀ-ỹ\p{N}]+){0,3}? (?:the nao|sao|ntn)\b/u,
    ],
    [
      'count',
      new RegExp(
        String.raw`\bso luong\b|\b(?:${BEFORE_ORDINAL_UNMARKED}) thu (?:may|bao nhieu)\b|\bbao nhieu (?!tien|lau)(?:nguoi|lan|loai|ban|con|cai|chiec|thang|ngay|gio|mon|tin|hoc|co|bac|buoc|doi|suat|cuon|ve|cho|giai|vi|phut|tuan|nam|phong|gian|chuyen|quyen|em|hoc sinh|sinh vien|luot|khach|doanh nghiep|ho|xa|cau|bai|diem|nhan vien)\b|(?<!xe )\bmay (?:nguoi|lan|loai|nam|con|cai|chiec|thang|mon|tin|hoc|co|bac|buoc|doi|suat|cuon|cho|giai|vi|tuan|phong|gian|chuyen|quyen|em|ban|vong|tran|diem|ngay|phut|bua|dua|ho|bai|cau|dot|mua|xa|tang)\b`,
      ),
    ],
    [
      'measure',
      /\bbao (?:lau|xa|cao|dai|rong|sau|nang|lon|to)\b|\b(?:dai|cao|rong|nang|sau|xa|lon|to) (?:bao nhieu|may|the nao|co nao|chung nao)\b(?! tien)|\bmay (?:tuoi|met|km|cay|kg|ky|phut|gio dong ho|tieng)\b|\bbao nhieu (?:tuoi|met|km|cay so|kg|lit|phan|tieng)\b|\b(?:do|bao) tuoi (?:nao|bao nhieu)\b/,
    ],
    // "Ngâm chân bao nhiêu một người", "táo bao nhiêu 1 kg".
    ['money', /\bbao nhieu (?:1|mot|moi) (?:nguoi|suat|ve|luot|dem|kg|ky|chai|lon|ly|coc|thang)\b/],
    ['count', /\bbao nhieu\b/],
    [
      'place',
      /\bo (?:dau|cho nao|noi nao|khu nao|phong nao|tang may|duong nao|quan nao|(?!(?:thoi|luc|khoi|do) )[A-Za-zÀ-ỹ]+ nao)\b|\b(?:phong|noi|nuoc|thanh pho|quoc gia|tinh|vung|dia diem|khu vuc|khu|chau luc|cho|duong|quan|phuong|xa|tang|lau|cong|san|quay|toa|ben|tram|truong|hoi truong|nha|nha hang|khach san|cua hang|tiem|sanh|ga|huyen) nao\b|\b(?:phong|tang|lau|cong|san|quay|ben|nha|toa) (?:so )?may\b|\b(?:tai|tu|den|toi|di|ra|vao|gui|mua|nop|lay|do|choi|an|nghi|xem|dang ky|tap trung|gap|ve|hop|de|ngu) dau\b|\bdia chi (?:la |cu the |o )?(?:gi|nao|dau|bao nhieu)?\b|(?<!(?:bat|lan|dan|ban|giai|ngay|thi|tran|mo|khoi|nhung|hang|buoc|luc|--) )\bdau(?: (?:vay|the|a|nhi|ha|ad|z|v|co|roi))?\W*$/u,
    ],
    [
      'person',
      /(?<!\bco )\bai\b(?! cung)|\bnguoi nao\b|\bnhung ai\b|\b(?:thay|co|ban|anh|chi|ong|ba|doi) nao\b|\bten (?:la )?gi\b/,
    ],
    [
      'reason',
      /\blam sao ma\b|\b(?:tai|vi|do|bi) sao\b(?= (?!gio|day))|\b(?:tai|vi) sao\b|\bly do\b|\bli do\b|\bnguyen nhan\b|\bdo dau\b|^sao (?!cho|de|ke|y)|[,.] sao [A-Za-zÀ-ỹ]/u,
    ],
    ['title', /\b(?:cuon sach|bo phim|bai hat|tac pham|bai bao|phim|vo kich|truyen) (?:nao|gi)\b/],
  ],
  nouns: [
    [
      'date',
      /\bhan (?:chot|cuoi|chot nop|nop|dang ky|gui|dong|chuyen)\b|\b(?:lich|gio) (?:thi dau|mo cua|dong cua|hoc|lam viec|hop|bat dau|dien|chay|khai mac)\b|\bhan den\b|\bngay (?:cuoi|het han|to chuc|khai mac|be mac)\b/,
    ],
    [
      'money',
      new RegExp(
        `^(?:gia|phi|le phi|hoc phi|chi phi|gia ve|gia tien|tien ve|tien coc|luong)\\b(?! (?:do|ve nha|dinh|vang|cong|han))|\\b(?:gia ve|gia tien|le phi|hoc phi|phi tham gia|tien coc|tien ve|phi gui xe)\\b`,
      ),
    ],
    ['place', /\bdia (?:chi|diem)\b/],
    [
      'date',
      /\b(?:chuyen|chuyen tau|chuyen xe|tau|xe buyt|pha) (?:dau tien|cuoi cung|cuoi|som nhat|tre nhat)\b/,
    ],
    [
      'person',
      /^(?:thu quy|huan luyen vien|hlv|chu nhiem|truong (?:nhom|ban|doan)|doi truong|chu tich|giao vien)(?: [A-Za-zÀ-ỹ\p{N}]+){0,4}\W*$/u,
    ],
    ['measure', /\b(?:dien tich|chieu (?:cao|dai|rong|sau)|trong luong|khoang cach|do sau|cong suat)\b/],
    ['count', /\b(?:dan so|so nguoi)\b/],
  ],
  fallbacks: [
    ['measure', /\bmay\b/],
    ['manner', /\bthe nao\b|\bnhu nao\b|\blam sao\b|\bbang cach\b|\bcach nao\b|\bkieu gi\b|\bra sao\b/],
    ['definition', /\bla gi\b|\bnghia la\b|\bdinh nghia\b|\bla sao\b/],
  ],
};
