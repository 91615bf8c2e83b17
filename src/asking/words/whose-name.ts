/** Who may be asked for by what they do. */
const ROLE =
  '(?:minister|director|chair(?:man|woman|person)?|president|secretary|treasurer|captain|coach|coordinator|manager|leader|head|boss|owner|founder|organi[sz]er|host|speaker|winner|teacher|tutor|trainer|instructor|lecturer|professor|principal|conductor|pianist|organist|accompanist|vicar|priest|pastor|doctor|vet|nurse|midwife|dentist|therapist|driver|caretaker|cleaner|warden|librarian|editor|moderator|mod|admin|chef|cook|baker|guide|guard|referee|umpire|mayor|lady|guy|man|woman|person)';
const WHOM = `(?<whom>(?:the |our |your |my )?(?:[A-Za-zÀ-ỹ-]+ ){0,4}${ROLE})`;

/** "What's the coach's name", "name of the vicar", "what is the new vet called". */
const FORMS: readonly RegExp[] = [
  `^(?:what(?: is| was|['’]s) )?${WHOM}(?:['’]?s|s['’])? name$`,
  `^(?:what(?: is| was|['’]s) )?(?:the )?name of ${WHOM}$`,
  `^what(?: is| was|['’]s) ${WHOM} called$`,
].map((form) => new RegExp(form, 'iu'));

/** A question for somebody's name as one for whom: what reads texts knows few that ask "what is the coach's name". Others are left as they are. */
export function askedAsWho(question: string): string {
  const asked = question.replace(/[\s?.!]+$/u, '');
  for (const form of FORMS) {
    const whom = form.exec(asked)?.groups?.['whom'];
    if (whom !== undefined) return `who is ${/^(?:the|our|your|my) /iu.test(whom) ? whom : `the ${whom}`}`;
  }
  return question;
}
