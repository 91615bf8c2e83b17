/** What takes the marks out of words of reStructuredText: roles, links, emphasis, code, references; `said` is what substitutions stand for. */
export function inlineRst(said: ReadonlyMap<string, string>): (words: string) => string {
  return (words) =>
    words
      .replaceAll(/:[\w:+-]{1,60}:`(?:([^`<]{1,300}?)\s*<[^`>]*>|([^`]*))`/gu, (_, label, role) =>
        String(label ?? role ?? ''),
      )
      .replaceAll(/``([^`]+)``/gu, '$1')
      .replaceAll(/`([^`<]{1,300}?)\s*<[^`>]*>`__?/gu, '$1')
      .replaceAll(/`([^`]+)`(?:__?)?/gu, '$1')
      .replaceAll(
        /(?<![\p{L}\p{N}\\*])(\*\*?)(?=[^\s*])((?:[^*\n]|\n(?![ \t]*\n))+?)(?<=[^\s\\])\1(?![\p{L}\p{N}*])/gu,
        '$2',
      )
      .replaceAll(/(?<=\p{L})_(?=[\s.,;:!?]|$)/gu, '')
      .replaceAll(/\s{0,3}\[(?:#\w*|\d+|\*)\]_/gu, '')
      .replaceAll(/\|([\p{L}\p{N} _-]+)\|/gu, (_, name: string) => said.get(name) ?? name)
      .replaceAll(/\\([^\s\p{L}\p{N}])/gu, '$1');
}
