import { QUESTION_TYPES } from '../../question/question-kinds.ts';
import type { FeatureGroup } from './feature-group.ts';

/** Where the window stands and how long it is. */
export const shape: FeatureGroup = {
  group: 'shape',
  names: [
    'length',
    'units',
    'passage length',
    'first unit',
    'units after',
    'place in article',
    'caption',
    'ends as a sentence',
  ],
  fill({ candidate, window }, out, at) {
    const { passage } = candidate;
    const { article, start, end } = passage;
    const from = passage.units[window.first]?.start ?? start;
    const to = passage.units[window.last]?.end ?? end;
    out[at] = to - from;
    out[at + 1] = window.last - window.first + 1;
    out[at + 2] = end - start;
    out[at + 3] = window.first;
    out[at + 4] = passage.units.length - 1 - window.last;
    out[at + 5] = Math.log1p(start);
    out[at + 6] = passage.caption ? 1 : 0;
    out[at + 7] = /[.!?…]["”’»)]*$/.test(article.text.slice(Math.max(from, to - 4), to)) ? 1 : 0;
  },
};

/** The shape of the question, by which the other features are weighed. */
export const asked: FeatureGroup = {
  group: 'question',
  names: ['words', 'rarity', 'rarest', ...QUESTION_TYPES.map((type) => `asks for ${type}`)],
  fill({ question }, out, at) {
    const { content } = question.query;
    out[at] = content.length;
    out[at + 1] = question.totalRarity / (content.length || 1);
    out[at + 2] = content.reduce((most, { rarity }) => Math.max(most, rarity), 0);
    // No collection teaches what is told of a contact.
    const asksFor = question.query.type === 'contact' ? 'other' : question.query.type;
    for (const [kind, type] of QUESTION_TYPES.entries()) out[at + 3 + kind] = type === asksFor ? 1 : 0;
  },
};
