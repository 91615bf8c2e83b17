/** What site generators add to Markdown, taken away or made Markdown of: shortcodes, template tags, attributes, admonitions. */

import { plainWords } from '../facts/names.ts';
import { Labels } from './labels.ts';

const CAPTION = /\bcaption\s*=\s*(?:"([^"]*)"|'([^']*)'|“([^”]*)”)/iu;
const TITLE = /\btitle\s*=\s*(?:"([^"]*)"|'([^']*)'|“([^”]*)”)/iu;

/** The words behind a picture's name: "{% asset_img a.jpg "The quay" %}", "{% image "a.jpg", "The quay" %}". */
const PICTURE_WORDS =
  /^\{%-?\s*(?:asset_img|image|img|figure|picture|photo)\s[^%]*?\.(?:jpe?g|png|webp|gif|avif|svg)["']?[\s,]+[^%"']*["']([^"'%]*)["']/iu;

/** The text without what a site generator replaces; a picture's caption stays, as a picture. */
export function withoutSiteSyntax(text: string): string {
  let out = text;
  if (out.includes('{% content-ref'))
    out = out.replaceAll(/\{% content-ref\b[^%]*%\}[\s\S]{0,1000}?\{% endcontent-ref %\}/gu, '');
  if (out.includes('{::'))
    out = out.replaceAll(/\{::comment\}[\s\S]*?\{:\/(?:comment)?\}|\{::\/?[^{}\n]{0,200}\/?\}/gu, '');
  if (out.includes('toc}'))
    out = out.replaceAll(/^[ \t]*(?:[*+-]|1\.)[ \t]+[^\n]{0,60}\n\{:[ \t]*[^{}\n]*toc[^{}\n]*\}/gmu, '');
  if (out.includes('{')) out = withoutTemplates(out);
  // A formula that stands alone between two lines of signs.
  if (out.includes('$$'))
    out = out.replaceAll(/^[ \t]*\$\$[ \t]*\n((?:[^\n$]*\n){1,20}?)[ \t]*\$\$[ \t]*$/gmu, '\n```\n$1```\n');
  if (out.includes('--8<--')) out = out.replaceAll(/^[ \t]*-{1,2}8<-{1,2}[^\n]*$/gmu, '');
  if (out.includes('++'))
    out = out.replaceAll(
      /(?<!\{)\+\+((?:ctrl|cmd|alt|shift|enter|esc|tab|space|f\d{1,2})(?:\+[a-z\d]+){0,3})\+\+/gu,
      '$1',
    );
  if (/:(?:material|octicons|fontawesome|simple|lucide)-/u.test(out))
    out = out.replaceAll(
      /[ \t]*:(?:material|octicons|fontawesome|simple|lucide)-[a-z\d-]+:(?:\{[^{}\n]{0,200}\})?/gu,
      '',
    );
  if (out.includes('[')) out = withoutWordPress(out);
  if (out.includes(':::') || /^ *(?:!!!|\?\?\?|===[!+]? "|:\p{L}|@tab|\/\/\/)/mu.test(out))
    out = withoutAdmonitions(out);
  if (out.includes('<')) out = withComments(out);
  return out;
}

/** The text without the tags of Hugo, Liquid, Nunjucks and Jinja, and without kramdown's attributes. */
export function withoutTemplates(text: string): string {
  let out = text;
  // Each pattern is tried only where its own signs are: looking for all of them takes longer than parsing.
  if (out.includes('{{') || out.includes('{%') || out.includes('{#')) out = withoutTags(out);
  // kramdown and pandoc: {: .lead}, {:toc}, {#id .class}, {.class}
  if (out.includes('{:')) out = out.replaceAll(/[ \t]*\{:[^{}\n]{0,300}\}/gu, '');
  if (/\{ ?[#.]/u.test(out))
    out = out
      .replaceAll(/(?<=[\])])[ \t]*\{[ \t]*[#.][\w-][^{}\n]{0,200}\}/gu, '')
      .replaceAll(/(?<=\S)[ \t]*\{[#.][\w-][^{}\n]{0,200}\}/gu, '')
      .replaceAll(/^[ \t]*\{[#.][\w-][^{}\n]{0,200}\}[ \t]*$/gmu, '');
  return out;
}

function withoutTags(text: string): string {
  const labels = new Labels();
  const shown = (code: string): string => captionOf(code) || labelIn(code, labels);
  return (
    text
      // Hugo's {{</* this */>}} only shows a shortcode.
      .replaceAll(/\{\{([<%])\/\*([\s\S]{0,2000}?)\*\/[>%]\}\}/gu, '')
      .replaceAll(/\{#(?!\w[\w-]*\})[\s\S]{0,20000}?#\}/gu, '')
      .replaceAll(
        /\{%-?\s*(comment|schema|style|javascript|stylesheet)\b[^%]*%\}[\s\S]*?\{%-?\s*end\1\s*-?%\}/gu,
        '',
      )
      .replaceAll(/\{\{[<%]\s*(comment|highlight-off)\b[^}]*\}\}[\s\S]*?\{\{[<%]\s*\/\s*\1\s*[>%]\}\}/gu, '')
      .replaceAll(/\{%-?\s*(macro)\b[^%]*%\}[\s\S]*?\{%-?\s*end\1\s*-?%\}/gu, '')
      .replaceAll(QUOTATION, quotationOf)
      // Which of several branches is shown is not known: all are, apart from each other.
      .replaceAll(/\{%-?\s*(?:else|elsif|elseif|elif)\b[^%]*%\}/gu, (_, at: number, whole: string) =>
        /[.!?>\n]\s*$/u.test(whole.slice(Math.max(0, at - 3), at)) ? '\n\n' : ' … ',
      )
      .replaceAll(/\{%-?\s*highlight\s+(\w+)[^%]*%\}\n?/gu, '\n```$1\n')
      .replaceAll(/\n?\{%-?\s*endhighlight\s*-?%\}/gu, '\n```\n')
      .replaceAll(/\{\{[<%]\s*highlight\s+(\w+)[^}]*\}\}\n?/gu, '\n```$1\n')
      .replaceAll(/\n?\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/gu, '\n```\n')
      .replaceAll(/\{\{[<%][\s\S]{0,2000}?[>%]\}\}/gu, (code, at: number, whole: string) =>
        /^\{\{[<%]\s*(?:param|get|var|data|date|site|env)\b/u.test(code)
          ? holeAt(code, at, whole)
          : shown(code),
      )
      .replaceAll(/\{%-?[\s\S]{0,2000}?%\}/gu, shown)
      .replaceAll(/\{\{[^{}]{0,500}\}\}/gu, holeAt)
  );
}

/** What a template writes between words is not known: the sentence says that something stood there. */
function holeAt(code: string, at: number, whole: string): string {
  const [before, after] = [whole.slice(Math.max(0, at - 2), at), whole.charAt(at + code.length)];
  return /[\p{L}\p{N},;] $/u.test(before) && /[ .,;:!?]/u.test(after) ? '…' : '';
}

/** "{% blockquote Ada Penn, Harbour News %}", "{% quote(author="Mayor") %}", "{{< quote author="Mayor" >}}", with what they hold. */
const QUOTATION =
  /\{(?:%-?|\{[<%])\s*((?:block|pull)?quote)\b([^%>{}]*)(?:-?%|[%>]\})\}([\s\S]{0,4000}?)\{(?:%-?|\{[<%])\s*(?:end\1?|\/\s*\1)\s*(?:-?%|[%>]\})\}/gu;

function quotationOf(_: string, __: string, stated: string, inside: string): string {
  const named = /(?:author|by|who|cite|source)\s*=\s*["']([^"']*)["']/iu.exec(stated)?.[1];
  const who = named ?? (/[=(]/u.test(stated) ? '' : stated.replaceAll(/["']|https?:\S+/gu, ''));
  const lines = inside.trim().split('\n');
  const said = who.trim() === '' ? [] : ['', `— ${who.trim()}`];
  return `\n\n${[...lines, ...said].map((line) => `> ${line}`.trimEnd()).join('\n')}\n\n`;
}

/** The label of a tab, a box or a folded answer, as a heading over what it holds. */
function labelIn(code: string, labels: Labels): string {
  const [, end = '', name = '', rest = ''] =
    /^\{[{%][<%-]?\s*(\/|end)?\s*([a-z][\w-]*)([\s\S]*?)[/-]?[>%]?[}%]\}$/iu.exec(code) ?? [];
  if (end === '') return labels.open(name, rest);
  labels.close(name);
  return '';
}

/** What is left of a shortcode: its caption, as a picture of its own. */
function captionOf(code: string): string {
  const [, ...found] = /fig|img|image|photo|picture|gallery|video/iu.test(code)
    ? (CAPTION.exec(code) ?? TITLE.exec(code) ?? PICTURE_WORDS.exec(code) ?? [])
    : [];
  const caption = plainWords(found.find((words) => words !== undefined) ?? '')
    .replaceAll(/[[\]\n]/gu, ' ')
    .trim();
  return caption === '' ? '' : `\n\n![${caption}](x)\n\n`;
}

function withoutWordPress(text: string): string {
  const out = text
    .replaceAll(/\[caption\b[^\]]*\]([\s\S]{0,4000}?)\[\/caption\]/giu, (_, inside: string) => {
      const words = inside.replaceAll(/!?\[[^\]]*\]\([^)]*\)|<[^>]*>/gu, '').trim();
      return words === '' ? '' : `\n\n![${words.replaceAll(/[[\]\n]/gu, ' ')}](x)\n\n`;
    })
    .replaceAll(
      /\[\/?(?:gallery|embed|audio|video|playlist|youtube|vimeo|soundcloud|contact-form(?:-7)?|wpforms|vc_\w+|su_\w+|et_pb_\w+|button|toc|tweet|more|nextpage|mc4wp_form)\b[^\]\n]{0,1000}\](?!\(|:)/giu,
      '',
    )
    .replaceAll(/\[\w+(?:\s+[\w-]+=(?:"[^"\]\n]*"|'[^'\]\n]*'))+\s*\/?\](?!\(|:)/gu, '');
  return /toc_?[\]}]/iu.test(out)
    ? out.replaceAll(/^\s*(?:\[\[?_?TOC_?\]\]?|\[\[toc\]\]|\$\{toc\})\s*$/gimu, '')
    : out;
}

function withoutAdmonitions(text: string): string {
  return (
    text
      // :::note Title / ::: warning / :::{.class} / :::
      .replaceAll(
        /^[ \t]*:{3,}[ \t]*\{?\.?[\w-]*\}?(?:\[([^\]\n]*)\])?[ \t]*([^\n{]*)(?:\{[^\n]*\})?$/gmu,
        (_, label, words) => asHeading(String(label ?? words ?? '')),
      )
      // VuePress' tabs
      .replaceAll(/^[ \t]*@tab(?::active)?[ \t]+([^\n]+)$/gmu, (_, words) => asHeading(String(words)))
      // /// note | Title
      .replaceAll(/^[ \t]*\/{3,}(?:[ \t]+[\w-]+(?:[ \t]*\|[ \t]*([^\n]*))?)?[ \t]*$/gmu, (_, words) =>
        asHeading(String(words ?? '')),
      )
      // ::youtube[Title]{#id}
      .replaceAll(/^[ \t]*::[a-z][\w-]*(?:\[[^\]\n]*\])?(?:\{[^}\n]*\})?[ \t]*$/gmu, '')
      // :abbr[HTML]{title="…"}
      .replaceAll(/(?<![\w:]):[a-z][\w-]*\[([^\]\n]*)\](?:\{[^}\n]*\})?/gu, '$1')
      // !!! note "Title", with its text indented
      .replaceAll(
        /^(?:(?:!!!|\?\?\?\+?)[ \t]+[\w-]+|===[!+]?)(?:[ \t]+"([^"\n]*)")?[^\n]*((?:\n(?:[ \t]*$| {4}[^\n]*|\t[^\n]*))*)/gmu,
        (_, title, inside) =>
          `${asHeading(String(title ?? ''))}\n\n${String(inside ?? '').replaceAll(/^(?: {4}|\t)/gmu, '')}\n`,
      )
  );
}

function asHeading(title: string): string {
  const words = title.trim();
  return words === '' ? '\n' : `\n#### ${words}\n`;
}

function withComments(text: string): string {
  const out = text
    // Hexo's tabs
    .replaceAll(/<!--[ \t]*tab[ \t]+([^\n>]{1,80}?)[ \t]*-->/gu, (_, words) => asHeading(String(words)))
    .replaceAll(/<!--[\s\S]*?-->/gu, '');
  if (!/\bmarkdown=/u.test(out)) return out;
  return (
    out
      // Markdown inside an element that asks for it.
      .replaceAll(/^(<(?:div|section|aside|article|details|figure)\b[^>\n]*\bmarkdown=[^>\n]*>)/gmu, '$1\n\n')
      .replaceAll(/^(<\/(?:div|section|aside|article|details|figure)>)/gmu, '\n$1\n\n')
  );
}
