/** Says something beside the answers: standard output is for them alone, so that a pipe gets nothing else. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
