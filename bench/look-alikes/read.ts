import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MalformedCollection } from '../quality/collection.ts';

const HOME = fileURLToPath(new URL('.', import.meta.url));

/** A passage of a group, and the post that it is cut from. */
export interface Passage {
  readonly key: string;
  readonly title: string;
  /** yyyy-mm-dd */
  readonly date: string;
  readonly text: string;
}

/** A question that some passages of a group answer, or none. */
export interface Question {
  readonly text: string;
  /** Keys of the passages that answer. */
  readonly in: readonly string[];
  /** Stand in a passage that answers, and in no other. */
  readonly answers: readonly string[];
  /** Keys of passages that answered before a later one changed it. */
  readonly stale: readonly string[];
}

/** Passages about things that run side by side, in words that look alike, with questions that only one of them answers. */
export interface LookAlikes {
  readonly name: string;
  readonly lang: 'en' | 'vi' | 'mixed';
  readonly passages: readonly Passage[];
  readonly questions: readonly Question[];
}

interface Line {
  readonly lang: LookAlikes['lang'];
  readonly passages: readonly Passage[];
  readonly questions: readonly (Pick<Question, 'text'> & Partial<Question>)[];
}

/** All groups. Throws `MalformedCollection` where a question names a passage that is not there, or its answer stands elsewhere. */
export function readLookAlikes(): readonly LookAlikes[] {
  return readdirSync(HOME)
    .filter((file) => file.endsWith('.jsonl'))
    .toSorted()
    .flatMap((file) =>
      readFileSync(join(HOME, file), 'utf8')
        .split('\n')
        .flatMap((line, at) => (line.trim() === '' ? [] : groupIn(line, `${file}:${at + 1}`))),
    );
}

/** The group of a line of a file; throws as `readLookAlikes` does. */
export function groupIn(line: string, name: string): LookAlikes {
  const { lang, passages, questions } = JSON.parse(line) as Line;
  const group = {
    name,
    lang,
    passages,
    questions: questions.map(({ text, in: keys = [], answers = [], stale = [] }) => ({
      text,
      in: keys,
      answers,
      stale,
    })),
  };
  for (const question of group.questions) check(question, group);
  return group;
}

function check({ text, in: keys, answers, stale }: Question, { name, passages }: LookAlikes): void {
  const refuse = (what: string): never => {
    throw new MalformedCollection(`${name}: "${text}": ${what}`);
  };
  const known = new Map(passages.map((passage) => [passage.key, passage]));
  for (const key of [...keys, ...stale]) if (!known.has(key)) refuse(`there is no passage ${key}.`);
  if (keys.length === 0 && answers.length + stale.length > 0)
    refuse('nothing answers, and still it has answers.');
  for (const passage of passages) {
    const has = answers.some((answer) => passage.text.includes(answer));
    if (has !== keys.includes(passage.key))
      refuse(`an answer ${has ? 'stands' : 'is missing'} in ${passage.key}.`);
  }
}
