/** An article made up from its number, with a question that it alone answers and the name that the answer must hold. */
export interface GeneratedArticle {
  readonly path: string;
  readonly content: string;
  readonly question: string;
  readonly name: string;
}

const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';

/** A pronounceable word, another for each number below 70 to the power of `syllables`. */
function word(number: number, syllables = 3): string {
  let rest = number;
  let text = '';
  for (let syllable = 0; syllable < syllables; syllable += 1) {
    text += `${CONSONANTS[rest % 14]}${VOWELS[Math.floor(rest / 14) % 5]}`;
    rest = Math.floor(rest / 70);
  }
  return text;
}

const capital = (text: string) => `${text[0]?.toUpperCase()}${text.slice(1)}`;
const WORKS = ['bridge', 'library', 'harbour', 'museum', 'hospital', 'stadium', 'railway', 'school'];
const TOPICS = [
  'Residents said that the work had taken longer than they were told, and that the market had suffered.',
  'Engineers from three provinces checked the foundations twice before the first visitors were let in.',
  'The budget was approved in two parts, and the second was paid from a fund for flooded districts.',
  'A choir of pupils sang, and the oldest citizen planted a tree beside the gate.',
  'Buses run every half hour from the central station, and the fare stays as it was.',
  'Critics in the council asked for a report on the noise, which is due at the end of the year.',
];

/** Article number `number`: front matter, a lead that holds the answer, and four more paragraphs. */
export function generatedArticle(number: number): GeneratedArticle {
  const place = capital(word((number * 7_919 + 13) % 343_000));
  const name = `${capital(word(number, 2))} ${capital(word((number * 11_587 + 5) % 343_000))}`;
  const work = WORKS[number % WORKS.length];
  const day = (number % 28) + 1;
  const month = (number % 12) + 1;
  const year = 2_010 + (number % 14);
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const paragraphs = [
    `${place} - Governor ${name} opened the ${place} ${work} on ${date} in front of several hundred guests.`,
    ...[0, 1, 2, 3].map(
      (turn) =>
        `${TOPICS[(number + turn) % TOPICS.length]} ${TOPICS[(number + turn * 2 + 1) % TOPICS.length]}`,
    ),
  ];
  return {
    path: `${String(number % 50).padStart(2, '0')}/${place.toLowerCase()}-${number}.md`,
    content: `---\ntitle: The ${work} of ${place} is open\ndate: ${date}\nsource: ${place} Gazette\nlanguage: en\n---\n\n${paragraphs.join('\n\n')}\n`,
    question: `Who opened the ${place} ${work}?`,
    name,
  };
}

/** The first `count` articles. Places differ up to 343,000 articles. */
export function generatedArticles(count: number): readonly GeneratedArticle[] {
  return Array.from({ length: count }, (_, number) => generatedArticle(number));
}
