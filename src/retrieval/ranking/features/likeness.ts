import type { FeatureGroup } from './feature-group.ts';

/** How alike window and question are in meaning, by itself and beside the others; all 0 where that is not known. */
export const likeness: FeatureGroup = {
  group: 'meaning',
  names: [
    'window',
    'window below best',
    'unit',
    'unit below best',
    'passage',
    'passage below best',
    'unit above window',
    'first unit above window',
    'last unit above window',
    'window above usual',
    'unit above usual',
    'article below best',
    'above next article',
    'later twin',
    'earlier twin',
    'lead of later twin',
    'later dates',
  ],
  fill({ likeness: own }, out, at) {
    if (own === undefined) return;
    const { window, unit, best, mean } = own;
    const spread = own.deviation || 1;
    out[at] = window;
    out[at + 1] = window - best.window;
    out[at + 2] = unit;
    out[at + 3] = unit - best.unit;
    out[at + 4] = own.passage;
    out[at + 5] = own.passage - best.passage;
    out[at + 6] = unit - window;
    out[at + 7] = own.firstUnit - window;
    out[at + 8] = own.lastUnit - window;
    out[at + 9] = (window - mean) / spread;
    out[at + 10] = (unit - mean) / spread;
    out[at + 11] = own.article - Math.max(own.article, own.otherArticle);
    out[at + 12] = window - own.otherArticle;
    out[at + 13] = own.laterTwin;
    out[at + 14] = own.earlierTwin;
    out[at + 15] = own.laterLead;
    out[at + 16] = own.laterDates;
  },
};
