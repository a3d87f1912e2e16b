// What the import's page is told when it opens: what it meets in the workbook, and all its words.

import type { Language } from '../../core/plan.ts';
import { doubtTemplates } from '../../messages/doubt-message.ts';
import { DESCRIBED_EN } from '../../messages/en/doubts.ts';
import { messagesIn } from '../../messages/index.ts';
import { DESCRIBED_TH, type DescribedWords } from '../../messages/th/doubts.ts';
import type { ImportWords } from '../../messages/th/import.ts';
import type { Answer } from '../../panel/panel-types.ts';
import type { ImportedInto, ImportRequest } from './import-plan.ts';
import type { ImportOpening } from './open-import.ts';

/** What the page starts from, in the user's language: readers and recogniser fill it, sentences would be a page of their own. */
export interface ImportAnswer extends ImportOpening {
  readonly language: Language;
  readonly words: ImportWords;
  /** The sentence of each kind of doubt, with slots in braces. */
  readonly doubts: Readonly<Record<string, string>>;
  readonly described: DescribedWords;
}

/** The answer. */
export function importAnswer(opening: ImportOpening, language: Language): ImportAnswer {
  return {
    ...opening,
    language,
    words: messagesIn(language).import,
    doubts: doubtTemplates(language),
    described: language === 'en' ? DESCRIBED_EN : DESCRIBED_TH,
  };
}

/** The server functions of the import's page: name and shape of the exports of main.ts that it calls. */
export interface ImportServer {
  importOpen(): Answer<ImportAnswer>;
  importTake(request: ImportRequest): Answer<readonly ImportedInto[]>;
}
