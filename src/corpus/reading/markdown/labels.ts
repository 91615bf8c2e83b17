/** Labels that components and shortcodes show over what they hold: tabs, cards, boxes, and questions that fold an answer away. */

import { plainWords } from '../facts/names.ts';

/** Components and shortcodes that show a label. */
const LABELLED =
  /^(?:(?:code-?)?tab(?:-?item|-?panel|s\.tab)?|accordion(?:-?(?:item|tab|panel))?|(?:link-?)?card|step|call-?out|aside|admonition|alert|notice|note|tip|hint|info|warning|details?|collaps[ei]\w*|expand(?:able|er)?|fold|spoiler|toggle|disclosure|faq(?:-?item)?|question|update|panel)$/iu;
const TABS = /^(?:code-?)?tabs?-?(?:group|list|set)?$/iu;
const NAMES = ['label', 'title', 'header', 'heading', 'name', 'summary', 'question', 'caption'];
const DESCRIPTIONS = ['description', 'subtitle'];
/** What a box is and not what it says. */
const KIND =
  /^(?:info|note|tip|hint|warning|danger|caution|important|success|error|primary|secondary|default)$/iu;
const ATTRIBUTE =
  /(?<=[\s(,])([\w-]+)[ \t]*=[ \t]*(?:\{[ \t]*)?(?:"([^"]*)"|'([^']*)'|`([^`${}]*)`)(?:[ \t]*\})?/gu;

/** Tabs that are open, with the labels that stand at all of them together. */
interface Tabs {
  readonly labels: readonly string[];
  readonly byValue: ReadonlyMap<string, string>;
  next: number;
}

/** Reads labels in the order of a text, as tabs may be labelled where they begin together. */
export class Labels {
  readonly #tabs: Tabs[] = [];

  /** What is left of a tag: `name` and all that stands behind it, without the signs around it. Nothing of one that shows no label. */
  open(name: string, rest: string): string {
    const isTabs = TABS.test(name) && !/^tab$/iu.test(name);
    if (isTabs) this.#tabs.push(tabsIn(rest));
    if (isTabs || !LABELLED.test(name)) return '';
    const values = new Map(
      [...` ${rest}`.matchAll(ATTRIBUTE)].map(([, key = '', ...found]) => [
        key.toLowerCase(),
        found.find((value) => value !== undefined) ?? '',
      ]),
    );
    const named = NAMES.map((key) => values.get(key)).find((value) => value !== undefined && value !== '');
    const label = plain(named ?? this.#labelOfTab(name, values) ?? positional(name, rest));
    if (label === '') return '';
    const description = plain(DESCRIPTIONS.map((key) => values.get(key) ?? '').find(Boolean) ?? '');
    if (/card$/iu.test(name) && (rest.trimEnd().endsWith('/') || description !== ''))
      return `\n\n- ${label}${description === '' ? '' : `: ${description}`}\n\n`;
    return `\n\n#### ${label}\n\n`;
  }

  close(name: string): void {
    if (TABS.test(name) && !/^tab$/iu.test(name)) this.#tabs.pop();
  }

  #labelOfTab(name: string, values: ReadonlyMap<string, string>): string | undefined {
    if (!/tab/iu.test(name)) return undefined;
    const tabs = this.#tabs.at(-1);
    const value = values.get('value');
    return (value === undefined ? undefined : tabs?.byValue.get(value)) ?? tabs?.labels[tabs.next++] ?? value;
  }
}

function tabsIn(rest: string): Tabs {
  const values = [...rest.matchAll(/\{[^{}]*?\blabel:\s*(["'`])(.*?)\1[^{}]*\}/gu)].map(
    ([object, , label = '']) => [/\bvalue:\s*(["'`])(.*?)\1/u.exec(object)?.[2] ?? label, label] as const,
  );
  const listed = /\bitems\s*=\s*(?:\{\s*\[([^\]]*)\]\s*\}|"([^"]*)")/u.exec(rest);
  const labels =
    listed?.[1] === undefined
      ? (listed?.[2] ?? '').split(',')
      : [...listed[1].matchAll(/(["'`])(.*?)\1/gu)].map(([, , label = '']) => label);
  return { labels: labels.map((label) => label.trim()).filter(Boolean), byValue: new Map(values), next: 0 };
}

/** `tab "By train"`, `notice note "Weather"`, `details Where do I park?`, `tab trains By train`. */
function positional(name: string, rest: string): string {
  const words = rest.replace(/[/\s]+$/u, '').trim();
  const quoted = [...words.matchAll(/(?<![=\w])(["'])(.*?)\1/gu)]
    .map(([, , value = '']) => value)
    .find((value) => value !== '' && !KIND.test(value));
  if (quoted !== undefined || /["'=(]/u.test(words)) return quoted ?? '';
  if (/^(?:details|fold|collapse|spoiler)$/iu.test(name)) return words;
  const [, ...others] = words.split(/\s+/u);
  return /^(?:tab|note|notice|hint|callout)$/iu.test(name) ? others.join(' ') : '';
}

function plain(label: string): string {
  return plainWords(label).replaceAll(/\s+/gu, ' ').trim();
}
