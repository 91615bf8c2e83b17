/** A PDF of one page that draws this, or of several, with these properties ("/Title(Fair)"). */
export function pdf(content: string | readonly string[], properties = ''): string {
  const pages = typeof content === 'string' ? [content] : content;
  const kids = pages.map((_, at) => `${5 + 2 * at} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    `<<${properties}>>`,
    ...pages.flatMap((drawn, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents ${6 + 2 * at} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
      `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
    ]),
  ];
  let out = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = out.length;
    out += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(place).padStart(10, '0');
  });
  const rows = places.map((place) => `${place} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${out}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer<</Size ${size}/Root 1 0 R/Info 4 0 R>>\nstartxref\n${out.length}\n%%EOF`;
}

/** Draws a line of a page: words from this place on, in letters of this height. */
export function drawn(words: string, y: number, { x = 72, size = 11 } = {}): string {
  return `BT /F1 ${size} Tf ${x} ${y} Td (${words.replaceAll(/[()\\]/gu, '\\$&')}) Tj ET`;
}
