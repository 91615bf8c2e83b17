const ASKED = '(?:(?:can|could|will|would) (?:you|u) )?(?:(?:please|pls|just) )?';
const BEFORE = '(?:(?:hi|hey|hello|yo|so|ok|bot|oi|pls|please)[,!\\s]+)*';
const BEHIND = '(?: (?:bot|a|z|vay|v|di|nha|nhe|voi|coi|please|pls|then|mate|buddy|ne|ha|lol|haha))*';

const FORMS = [
  `${ASKED}(?:tell|give) (?:me|us) (?:a|another|your best|the best|some) (?:(?:good|bad|funny|bedtime|dad|short) )*(?:jokes?|story|stories|riddles?|pun|poem)`,
  `${ASKED}(?:sing|dance|rap)(?: (?:for )?(?:me|us))?(?: (?:a|another) song)?`,
  `${ASKED}write (?:(?:me|us) )?an? (?:poem|song|haiku|joke|limerick)`,
  '(?:(?:ban|bot|may) )?ke(?: (?:cho|nghe|minh|em|toi|tui|tao|t|m))*(?: (?:mot|1))? (?:chuyen|truyen)(?: (?:cuoi|vui|hai|ma))?(?: nghe)?',
  '(?:(?:ban|bot|may) )?hat(?: (?:cho|minh|em|toi|tui|nghe|mot|1|bai))+',
];
const ENTERTAINMENT = new RegExp(`^${BEFORE}(?:${FORMS.join('|')})${BEHIND}[^\\p{L}]*$`, 'u');

/**
 * Whether a message asks to be entertained: "can you tell me a joke", "bot kể chuyện cười đi".
 * @param folded without case and marks
 */
export function asksToBeEntertained(folded: string): boolean {
  return ENTERTAINMENT.test(folded);
}
