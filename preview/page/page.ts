import type { PersonShown, PlaceName } from '../shapes.ts';
import { api } from './api.ts';
import { Column } from './column.ts';
import { byId, el } from './dom.ts';
import { drawNothing, drawWhy } from './panel.ts';

/** How the page is looked at, as its address says it: `?as=Anna&beside=Minh&in=dm&theme=light&width=phone`. */
const DEFAULTS = { as: 'Anna', beside: '', in: 'guild', theme: 'dark', width: 'wide' };
type Look = typeof DEFAULTS;

const look: Look = { ...DEFAULTS, ...Object.fromEntries(new URLSearchParams(location.search)) };
/** Pixels of the article that are shown above its first mark. */
const ABOVE_MARK = 40;
let columns: readonly Column[] = [];

const people = await api.people();
drawControls();
await show();

async function show(): Promise<void> {
  document.documentElement.dataset['theme'] = look.theme;
  document.documentElement.dataset['width'] = look.width;
  for (const column of columns) column.close();
  const viewers = [look.as, look.beside].flatMap((name) => people.filter((person) => person.name === name));
  const place: PlaceName = look.in === 'dm' ? 'dm' : 'guild';
  columns = viewers.map((person) => new Column(person, place, (message) => void explain(message)));
  byId('columns').replaceChildren(...columns.map(({ element }) => element));
  byId('why').replaceChildren(...drawNothing());
  await Promise.all(columns.map((column) => column.open()));
  document.documentElement.dataset['ready'] = '';
}

async function explain(message: string): Promise<void> {
  const why = await api.why(message);
  if (why === null) return;
  byId('why').replaceChildren(...drawWhy(why));
  byId('why').scrollTop = 0;
  for (const article of byId('why').querySelectorAll<HTMLElement>('.article')) {
    const mark = article.querySelector('mark');
    if (mark !== null) article.scrollTop = mark.offsetTop - ABOVE_MARK;
  }
}

function drawControls(): void {
  const named = people.map((person) => [person.name, nameOf(person)] as const);
  byId('look').append(
    menu('as', 'As', named),
    menu('beside', 'Beside', [['', 'nobody'], ...named]),
    menu('in', 'In', [
      ['guild', 'a server'],
      ['dm', 'a direct message'],
    ]),
    menu('theme', 'Theme', [
      ['dark', 'dark'],
      ['light', 'light'],
    ]),
    menu('width', 'Width', [
      ['wide', 'a screen'],
      ['phone', 'a phone'],
    ]),
  );
}

function menu(key: keyof Look, label: string, options: readonly (readonly [string, string])[]): HTMLElement {
  const select = el(
    'select',
    { onchange: () => void change(key, select.value) },
    ...options.map(([value, text]) => el('option', { value, selected: value === look[key] }, text)),
  );
  return el('label', {}, el('span', {}, label), select);
}

async function change(key: keyof Look, value: string): Promise<void> {
  look[key] = value;
  const changed = Object.entries(look).filter(([name, one]) => one !== DEFAULTS[name as keyof Look]);
  history.replaceState(null, '', changed.length === 0 ? '/' : `?${new URLSearchParams(changed)}`);
  await show();
}

function nameOf({ name, locale, admin }: PersonShown): string {
  return [name, locale === 'vi' ? 'Tiếng Việt' : 'English', ...(admin ? ['admin'] : [])].join(' · ');
}
