/** Says that somebody is to come, and not from when: "Amina **has come forward**", "chị Lan **đã nhận lời**". */
const TO_COME =
  /(?<![a-zÀ-ỹ])(?:(?:has|have) (?:come forward|agreed|volunteered|offered|stepped forward|put (?:her|him|them)self forward|said yes)|(?:was|has been|is|been) (?:elected|appointed|chosen|picked|voted in)|(?:is|will be) (?:taking over|our new|the new)|will take (?:it |this )?(?:on|over)|(?:đã |vừa |mới )?(?:nhận lời|đồng ý|được bầu|xung phong)|sẽ (?:nhận|thay|lo|làm))(?![a-zÀ-ỹ])/iu;
/** Goes on with the one that was named: "**She** takes over on 1 December", "**Chị ấy** bắt đầu từ ngày 1". */
const OF_THE_SAME = /^[\s*_]*(?:she|he|they|(?:chị|anh|cô|chú|bác|ông|bà|em|thầy) (?:ấy|sẽ))(?![a-zÀ-ỹ])/iu;
/** Says from when: "takes over **on 1 December**", "starts **in May**", "bắt đầu từ ngày 1/12". */
const FROM_WHEN =
  /(?<![a-zÀ-ỹ])(?:takes? (?:it )?over|taking (?:it )?over|starts?|starting|begins?|will be in post|is in post|bắt đầu|nhận việc|nhận|tiếp quản|làm) (?:[a-zÀ-ỹ]+ ){0,3}?(?:on|in|from|at|after|when|ngày|tháng|sau|vào|từ)(?: (?:the|ngày|tháng))? (?:\d|\p{L})/iu;

/** Whether a sentence says from when the one whom the sentence before it names does what that says: "… has come forward. She takes over on 1 December". */
export function saysFromWhen(before: string, sentence: string): boolean {
  const [told, next] = [before.normalize('NFC'), sentence.normalize('NFC')];
  return TO_COME.test(told) && OF_THE_SAME.test(next) && FROM_WHEN.test(next);
}
