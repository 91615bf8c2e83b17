import type { parseHTML } from 'linkedom';
import { foldedAlike } from '../../../text/folded-alike.ts';

/** What a footer belongs to, where it is not the page's own. */
const OWNERS = 'article,blockquote,figure';
/** Pieces of a footer that are read as one line each. */
const LINES = 'p,li,div,span,small,a,nav,ul,ol,section';
/** A footer's line with more characters says something of its own. */
const LONGEST_LINE = 200;
/** A line that tells where a text is from, by whom or of which day, without case and marks: these are read below a text, too. */
const CREDIT =
  /^(?:(?:sources?|nguon|tac gia|nguoi viet)\s?[:：]|(?:by|written by|posted|published|updated|first published|theo|dang ngay|cap nhat|ngay \d)(?![\p{L}\p{N}]))/u;
/** A line of a page around its articles, without case and marks. */
const OF_THE_PAGE =
  /^(?:©|\(c\)|copyright|ban quyen|all rights reserved|powered by|cookies?(?=$|[.,]| (?:policy|settings|preferences|notice))|chinh sach (?:cookie|bao mat)|we use cookies|this (?:site|website|page) uses cookies|trang (?:web )?nay (?:su dung|dung) cookie|privacy(?=$|[.,]| (?:policy|notice))|terms (?:of (?:use|service)|and conditions)|share (?:this|on|via)|share$|tweet$|chia se(?=$| (?:bai|len|qua))|follow us|theo doi chung toi|back to top|ve dau trang)/u;

/** The beginning of a banner that asks whether a page may set cookies, and the words of its buttons, without case and marks. */
const OF_COOKIES =
  /^(?:(?:we|this (?:site|website|page|wiki|forum)) (?:also )?uses? cookies|cookies? (?:help|make) |by using this (?:site|website|wiki)|(?:chung toi|trang (?:web )?nay) (?:co )?(?:su dung|dung) cookie)/u;
const CONSENTS =
  /^(?:accept|agree|allow|ok|okay|got it|i understand|understood|dismiss|decline|reject|dong y|chap nhan|da hieu|toi hieu|tu choi)(?![\p{L}\p{N}])/u;

type PageDocument = ReturnType<typeof parseHTML>['document'];
type PageElement = NonNullable<ReturnType<PageDocument['querySelector']>>;

/** Takes a page's own head and footer out of it, of which the reader view leaves a short page as it is. */
export function dropPageFrame(document: PageDocument): void {
  dropCookieBanners(document);
  dropPageHeaders(document);
  dropPageFooters(document);
}

/** Takes out what asks for consent to cookies; a sentence about them that nobody can press away is text. */
function dropCookieBanners(document: PageDocument): void {
  for (const button of document.querySelectorAll('button,[role="button"],input[type="button"],a')) {
    const words = button.getAttribute('value') ?? button.textContent ?? '';
    if (!CONSENTS.test(foldedAlike(words.trim()))) continue;
    const banner = button.closest('div,section,aside,dialog,p,form');
    const asking = [banner, banner?.parentElement].find(
      (one) => one && one !== document.body && isOfCookies(lineOf(one)),
    );
    asking?.remove();
  }
}

function isOfCookies(line: string): boolean {
  return line.length <= LONGEST_LINE && OF_COOKIES.test(line);
}

/** Takes out what stands above a page's article: the site's name with its menu, and that it uses cookies. */
function dropPageHeaders(document: PageDocument): void {
  if (document.querySelector('article,main') === null) return;
  for (const header of document.querySelectorAll('header,[role="banner"]')) {
    const isOwned = header.closest(`main,${OWNERS}`) !== null;
    const isOfSite = header.querySelector('nav,menu') !== null && header.querySelector('h1') === null;
    if (!isOwned && isOfSite && hasWordsBeside(header, document)) header.remove();
  }
  for (const bar of document.querySelectorAll('body > div,body > section,body > aside,body > p'))
    if (bar.querySelector('article,main') === null && isOfPage(lineOf(bar))) bar.remove();
}

/**
 * Takes a page's own footer out of it, of which the reader view leaves a short page as it is: "© Slabworks. Cookies." is no part of an article.
 * Who wrote a text and where it is from may stand there on a page of one article, and stays. An article's own footer may cite a source, so
 * that only lines of the page go from it.
 */
function dropPageFooters(document: PageDocument): void {
  const hasArticle = document.querySelector('article,main') !== null;
  for (const footer of document.querySelectorAll('footer,[role="contentinfo"]')) {
    const isOwned = footer.closest(OWNERS) !== null;
    // Nothing but a footer is a page that was built so, and its words are all there is.
    if (isOwned || !hasWordsBeside(footer, document)) dropLines(footer, isOfPage);
    else if (hasArticle && footer.closest('main') === null) footer.remove();
    else dropLines(footer, (line) => isOfPage(line) || !CREDIT.test(line));
  }
}

function hasWordsBeside(footer: PageElement, { body }: PageDocument): boolean {
  return lettersIn(body?.textContent) > lettersIn(footer.textContent);
}

function lettersIn(text: string | null | undefined): number {
  return (text ?? '').replaceAll(/[^\p{L}\p{N}]+/gu, '').length;
}

function isOfPage(line: string): boolean {
  return line.length <= LONGEST_LINE && OF_THE_PAGE.test(line);
}

/** Takes out the innermost pieces of a footer that are such lines, and the footer where it has none and is one itself. */
function dropLines(footer: PageElement, isDropped: (line: string) => boolean): void {
  const lines = [...footer.querySelectorAll(LINES)].filter((piece) => piece.querySelector(LINES) === null);
  for (const line of lines) if (isDropped(lineOf(line))) line.remove();
  if (isDropped(lineOf(footer))) footer.remove();
}

function lineOf({ textContent }: PageElement): string {
  return foldedAlike((textContent ?? '').replaceAll(/\s+/gu, ' ').trim());
}
