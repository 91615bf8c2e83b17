type Advice = readonly (readonly [extensions: string, advice: string])[];

/** Formats of texts. */
const TEXTS: Advice = [
  ['.adoc .asciidoc', 'asciidoctor turns them into .html'],
  ['.textile .tex .epub .wiki .mediawiki .ipynb .opml .fb2', 'pandoc turns them into .md'],
  ['.doc .docm .dot .dotx .odt .rtf .pages .wpd', 'save them as .docx'],
  ['.mht .mhtml .webarchive', 'save them as .html'],
];
/** Formats of other things that people have, and what to do with what they say. */
const OTHERS: Advice = [
  ['.ppt .pptx .pps .ppsx .odp .key', 'save them as .pdf'],
  ['.xls .xlsx .xlsm .ods .numbers', 'save them as .csv'],
  ['.msg .mbox .pst', 'save each mail as .eml'],
  ['.png .jpg .jpeg .gif .webp .heic .avif .tif .tiff .bmp .svg', 'write what they say into a .txt file'],
  ['.mp3 .m4a .wav .ogg .opus .flac .mp4 .m4v .mov .mkv .webm .avi', 'put their subtitles (.srt, .vtt) here'],
  ['.ass .ssa .sub .sbv .ttml', 'save them as .srt or .vtt'],
  ['.zip .gz .tgz .tar .rar .7z .bz2 .xz', 'unpack them'],
];

function adviceIn(formats: Advice, extension: string): string | undefined {
  return formats.find(([extensions]) => extensions.split(' ').includes(extension))?.[1];
}

function adviceFor(extension: string): string {
  const known = adviceIn([...TEXTS, ...OTHERS], extension);
  return known ?? 'save what they say as .txt, .md, .docx or .pdf';
}

/** Whether files with this extension hold text in a format that has no reader. */
export function isOtherFormat(extension: string): boolean {
  return adviceIn(TEXTS, extension.toLowerCase()) !== undefined;
}

/** Why files with this extension are not read, and what to do; `more` counts further files of the kind. */
export function whyNotSupported(extension: string, more = 0): string {
  const kind = extension === '' ? 'files without an extension' : `${extension} files`;
  const others = more > 0 ? ` (and ${more} more like it)` : '';
  return `${kind} are not supported${others}: ${adviceFor(extension.toLowerCase())}`;
}
