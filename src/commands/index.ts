import { addAsArticle } from './add-as-article.ts';
import { articleCommand } from './article.ts';
import { articlesCommand } from './articles.ts';
import { askCommand } from './ask.ts';
import { checkThisAnswer } from './check-this-answer.ts';
import type { Command, Control, MessageCommand, ModalAction } from './common/command.ts';
import {
  againControl,
  furtherControl,
  meantControl,
  moreControl,
  removeControl,
  shareControl,
  typedControl,
} from './controls/answer.ts';
import { closestControl } from './controls/closest.ts';
import { furtherModalAction } from './controls/further.ts';
import { listControl, openControl } from './controls/list.ts';
import { newsControl } from './controls/news.ts';
import { aroundQuoteControl, pageControl } from './controls/page.ts';
import { PERSON_CONTROLS } from './controls/person.ts';
import { REPORT_CONTROLS } from './controls/report.ts';
import { doneControl, reopenControl, reportsControl } from './controls/reports.ts';
import { publishControl } from './controls/share.ts';
import { factsModalAction, SHELF_CONTROLS } from './controls/shelf.ts';

import { suggestControl } from './controls/suggest.ts';
import { timelineControl } from './controls/timeline.ts';
import { updateControl } from './controls/update.ts';
import { corpusCommand } from './corpus.ts';
import { findInArticles } from './find-in-articles.ts';
import { helpCommand } from './help.ts';
import { newsCommand } from './news.ts';
import { timelineCommand } from './timeline.ts';

/** Every slash command. The list is written out, so that the compiler notices a forgotten file. */
export const COMMANDS: readonly Command[] = [
  askCommand,
  articlesCommand,
  articleCommand,
  timelineCommand,
  newsCommand,
  corpusCommand,
  helpCommand,
];

/** Every command in the menu of a message. */
export const MESSAGE_COMMANDS: readonly MessageCommand[] = [findInArticles, checkThisAnswer, addAsArticle];

/** Everything that a button or a menu does. */
export const CONTROLS: readonly Control[] = [
  aroundQuoteControl,
  pageControl,
  listControl,
  openControl,
  moreControl,
  shareControl,
  publishControl,
  removeControl,
  furtherControl,
  againControl,
  suggestControl,
  typedControl,
  meantControl,
  updateControl,
  closestControl,
  timelineControl,
  newsControl,
  reportsControl,
  doneControl,
  reopenControl,
  ...REPORT_CONTROLS,
  ...PERSON_CONTROLS,
  ...SHELF_CONTROLS,
];

/** Everything that a modal leads to. */
export const MODALS: readonly ModalAction[] = [furtherModalAction, factsModalAction];
