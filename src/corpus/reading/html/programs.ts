/** A page's document, as far as it is changed here. */
interface PageDocument {
  querySelectorAll(selector: string): Iterable<PageElement>;
  createElement(name: string): PageElement;
}
interface PageElement {
  textContent: string | null;
  innerHTML: string;
  readonly parentNode: { readonly children: { readonly length: number } } | null;
  querySelector(selector: string): PageElement | null;
  closest(selector: string): PageElement | null;
  getAttribute(name: string): string | null;
  append(...nodes: PageElement[]): void;
  replaceWith(element: PageElement): void;
  remove(): void;
}

/** The sign of a list's item, as Word writes it into the words. */
const ITEM_SIGN = /^(?:<[^<>]*>|\s|&nbsp;|\u00A0)*(?:[·•▪§o‣–-]|\d{1,2}[.)])(?:<[^<>]*>|\s|&nbsp;|\u00A0)+/u;

/** What office programs write in their own way, as other pages have it: titles, items of lists, remarks of people who worked on the text. */
export function plainOffice(document: PageDocument): void {
  for (const title of document.querySelectorAll('p.title,p.MsoTitle')) {
    const heading = document.createElement('h1');
    heading.innerHTML = title.innerHTML;
    if ((title.textContent ?? '').trim() !== '') title.replaceWith(heading);
  }
  for (const item of document.querySelectorAll('p[class^="MsoListParagraph"]')) {
    const [list, entry] = [document.createElement('ul'), document.createElement('li')];
    entry.innerHTML = item.innerHTML.replace(ITEM_SIGN, '');
    list.append(entry);
    item.replaceWith(list);
  }
  // Google's remarks stand below the text, each led to by a sign.
  for (const remark of document.querySelectorAll('a[id^="cmnt"]')) {
    if (remark.getAttribute('href')?.startsWith('#cmnt_ref'))
      (remark.closest('div') ?? remark.closest('p') ?? remark).remove();
    else (remark.closest('sup') ?? remark).remove();
  }
}

/** Messages of a chat's export, with what says who wrote them and when. */
const CHATS = [
  {
    message: '.chatlog__message',
    words: '.chatlog__content',
    name: '.chatlog__author',
    time: '.chatlog__timestamp',
  },
  { message: '.message.default', words: '.text', name: '.from_name', time: '.date' },
];
/** The day in "06.05.2023 10:01:00 UTC+00:00" and its like. */
const DAY = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/u;

/** The messages of a chat that Discord's exporter or Telegram wrote as a page, one a paragraph under the day: "Ada Penn: …"; null for any other page. */
export function chatIn(document: PageDocument): string | null {
  for (const { message, words, name, time } of CHATS) {
    const lines: string[] = [];
    let [who, day] = ['', ''];
    for (const one of document.querySelectorAll(message)) {
      // A message right below another of the same person does not name them again.
      who = textIn(one, name) || who;
      const when = one.querySelector(time);
      const written = DAY.exec(`${when?.getAttribute('title') ?? ''} ${when?.textContent ?? ''}`)?.[0] ?? day;
      const said = textIn(one, words);
      if (said === '') continue;
      if (written !== day) lines.push(written);
      day = written;
      lines.push(who === '' ? said : `${who}: ${said}`);
    }
    if (lines.length > 1) return lines.join('\n\n');
  }
  return null;
}

function textIn(element: PageElement, selector: string): string {
  return (element.querySelector(selector)?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
}
