// Repeated words are counted: without a bound a message of nothing else would take for ever.
const ENGLISH_BEFORE =
  '(?:(?:oh|ugh|omg|god|lol|well|man|honestly|morning|evening|hi|hey|all|everyone)[,!.\\s]+){0,4}';
const ENGLISH_BEHIND =
  '(?: (?:today|now|tonight|again|already|this (?:morning|evening|week)|after (?:that|today|work)|rn|af|lol|haha|guys|all|everyone|man|mate|too|tbh|here)){0,5}';
const FEELS =
  '(?:tired|knackered|exhausted|shattered|sleepy|bored|starving|hungry|peckish|freezing|boiling|melting|wrecked|beat|hungover|stressed|buzzing|excited|hyped|happy|sad|lonely|soaked|dead|dying|fed up|stuffed)';
const VIETNAMESE_BEFORE =
  '(?:(?:troi oi|troi dat oi|troi|oi|hu ?hu|hic|ui|hom nay|nay|minh|em|toi|tui|tao)[,!.\\s]+){0,4}';
const VIETNAMESE_FEELS =
  '(?:met(?: moi)?|doi(?: bung)?|buon(?: ngu)?|chan|nong|lanh|khat(?: nuoc)?|oai|stress|dau dau|ret)';
const VIETNAMESE_BEHIND =
  '(?: (?:xiu|qua|ghe|lam|vl|vcl|muon (?:chet|xiu|khoc)|chet|that|thiet|su|kinh khung|luon|roi|a|ha|hen|nhi|moi nguoi|ca nha|ad|bot|di|oi|troi)){1,6}';
const WEATHER =
  '(?:brr+ )?(?:(?:its|it is) )?(?:(?:so|too|really|bloody|proper|way|absolutely) ){1,2}(?:cold|hot|humid|muggy|chilly|freezing|boiling|windy|wet)';
const FEELINGS = [
  `${ENGLISH_BEFORE}${WEATHER}${ENGLISH_BEHIND}`,
  `${ENGLISH_BEFORE}(?:im|i am|ive been|i feel|feeling|we are|were) (?:(?:so|really|very|absolutely|totally|proper|well|bloody|a bit|all|just) ){0,3}${FEELS}${ENGLISH_BEHIND}`,
  `${VIETNAMESE_BEFORE}${VIETNAMESE_FEELS}${VIETNAMESE_BEHIND}`,
];
const FEELING = new RegExp(`^(?:${FEELINGS.join('|')})[^\\p{L}?]*$`, 'u');

const PITY = String.raw`(?:(?:lol|haha|aw+|oh|oh no|omg|rip|bless|hey|poor [A-Za-zÀ-ỹ\d]{1,20}(?: [A-Za-zÀ-ỹ\d]{1,20})?)[,!.\s]+){0,4}`;
const CALLED =
  '(?: (?:mate|bro|bruh|man|dude|buddy|pal|hun|love|all|everyone|guys|everybody|soon|now|tonight|x+|nhe|nha|ban|ban oi|moi nguoi|ca nha)){0,4}';
/** What is wished to somebody who is ill or tired. */
const WISHES =
  "get (?:some|plenty of|a good night'?s) (?:sleep|rest)|get well|feel better|(?:i )?hope (?:you|u|he|she|they|ur|youre) (?:(?:are|r|is|all|both) ){0,2}(?:feel(?:s|ing)? better|ok|okay|well|alright)|hang in there|take it easy|sleep (?:well|tight)|rest up|rest well|(?:chuc )?mau khoe|nghi ngoi (?:di|nhe|nha)|giu (?:gin )?suc khoe";
const WISHED_WELL = new RegExp(`^${PITY}(?:${WISHES})${CALLED}[^\\p{L}?]*$`, 'u');

/** "Anyone else awake at 3am": whether somebody is there to talk to. */
const WHO_IS_THERE =
  /^(?:is |so )?any ?(?:one|body)(?: else)?(?: still)? (?:awake|up|around|online|bored)(?: (?:at|past) \d{1,2}(?::\d\d)? ?(?:am|pm)?| at this hour| tonight| now| rn| right now){0,3}[^\p{L}]*$/u;

/**
 * Whether a message only says how somebody feels, or wishes somebody well: "im knackered today", "trời ơi mệt xỉu", "get well soon".
 * @param folded without case, marks and apostrophes
 */
export function saysHowItFeels(folded: string): boolean {
  return FEELING.test(folded) || WISHED_WELL.test(folded);
}

/** Whether a message only looks for company, written as above. */
export function looksForCompany(folded: string): boolean {
  return WHO_IS_THERE.test(folded);
}
