/**
 * True where this Node.js is older than what Verbatim needs, which is then said in a sentence and an exit code. It imports nothing: an old
 * Node.js lacks what the rest imports, and would end with a stack before a line of it runs. `scripts/check-install.mjs` says the same before
 * anything is built.
 */
export function refuseOldNode(node = process.versions.node): boolean {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return false;
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const isVietnamese = /^vi\b|^vi_/i.test(LC_ALL || LC_MESSAGES || LANG || '');
  process.stderr.write(
    isVietnamese
      ? `Verbatim cần Node.js 20.19 trở lên, còn đây là ${node}: hãy cài bản mới hơn từ https://nodejs.org.\n`
      : `Verbatim needs Node.js 20.19 or later, and this is ${node}: install a newer one from https://nodejs.org.\n`,
  );
  process.exitCode = 2;
  return true;
}
