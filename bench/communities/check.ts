import { MANY, toolLine } from '../tool-options.ts';
import { allCommunities, runOnCollections } from './all.ts';
import { complaintsAbout, readCommunity } from './community.ts';

const USAGE = `usage: npm run check-communities -- [DIR…]

Checks invented communities (bench/communities/README.md says what makes a good one), all of bench/communities where none is named.
Prints what is wrong, a line each, then counts. Ends with 1 where anything is wrong.
`;

function main(): void {
  const { words: folders } = toolLine({ usage: USAGE, words: [0, MANY] });
  for (const folder of folders.length > 0 ? folders : allCommunities()) {
    const community = readCommunity(folder);
    const complaints = complaintsAbout(community);
    if (complaints.length > 0) process.exitCode = 1;
    for (const complaint of complaints) process.stdout.write(`${community.name} ${complaint}\n`);
    const { articles, questions } = community;
    const unanswerable = questions.filter(({ metadata }) => metadata.answerable === false).length;
    process.stdout.write(
      `${community.name}: ${articles.length} articles, ${questions.length} questions, ${unanswerable} unanswerable\n`,
    );
  }
}

await runOnCollections(main);
