/**
 * A report as W3C Web Annotations: a page of annotations in JSON-LD, one for each note, figure and quoted signal.
 * Each is anchored twice: by the words with what stands around them, and by their place in the page's text.
 */
import type { Wording } from '../../words/wording';
import type { PageReport } from '../page-report';
import type { Quote } from '../signals/types';
import type { WordedNote, WordedReport } from '../worded';
import { type Place, pageText } from './page-text';
import { uuidOf } from './uuid';

/** Signals whose words have a note, or a hint, of their own. */
const NOTED: ReadonlySet<string> = new Set(['contradicted', 'outdated', 'unsourced', 'figures']);

interface Draft {
  motivation: 'assessing' | 'commenting';
  place: Place;
  text: string;
  sources: string[];
}

/** `text` is the page's, into which the report's places point; without it the words alone are the anchor. */
export function annotations(
  report: PageReport,
  words: WordedReport,
  text: string | undefined,
  wording: Wording,
): object {
  const { say } = wording;
  const drafts = [
    ...report.notes.flatMap((note, index) => {
      const own = words.notes[index];
      return own ? [{ motivation: 'assessing' as const, place: note, words: note.sentence, ...assessed(own) }] : [];
    }),
    ...report.hints.map((hint) => comment(hint, hint.sentence, `${hint.name}: ${say('noteFigure')}`)),
    ...report.signals.flatMap(({ kind, quotes }, index) => {
      const { name = '', seen = '' } = words.signals[index] ?? {};
      const own = NOTED.has(kind) ? [] : quotes.filter(hasPlace);
      return own.map((quote) => comment(quote, quote.text, `${name}: ${seen}`));
    }),
  ];
  const page = text === undefined ? undefined : pageText(text);
  const id = uuidOf('annotations', report.url ?? report.title, report.today, report.date?.day ?? '');
  const label = report.title ? say('exportTitle', report.title) : say('exportTitleOfText');
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationPage',
    partOf: { id: uuidOf('collection', id), type: 'AnnotationCollection', label, total: drafts.length },
    startIndex: 0,
    items: drafts.map((draft, index) => ({
      id: uuidOf(id, String(index), draft.text),
      type: 'Annotation',
      motivation: draft.motivation,
      created: `${report.today}T00:00:00Z`,
      generator: { id: uuidOf('caveat'), type: 'Software', name: 'Caveat' },
      body: bodies(draft, say('dateLocale')),
      target: {
        type: 'SpecificResource',
        source: sourceOf(report),
        selector: page ? page.selectors(draft.place) : [{ type: 'TextQuoteSelector', exact: draft.words }],
      },
    })),
  };
}

const comment = (place: Place, words: string, text: string): Draft & { words: string } => ({
  motivation: 'commenting',
  place,
  words,
  text,
  sources: [],
});

const assessed = ({ verdict, change, note, manner, sources }: WordedNote): Pick<Draft, 'text' | 'sources'> => ({
  text: [`${verdict}:`, change, note, manner].filter(Boolean).join(' '),
  sources: sources.map(({ url }) => url),
});

/** A link's address is no part of the text. */
const hasPlace = ({ start, end }: Quote): boolean => end > start;

const bodies = ({ motivation, text, sources }: Draft, language: string): object[] => [
  { type: 'TextualBody', value: text, format: 'text/plain', language, purpose: motivation },
  ...sources.map((source) => ({ type: 'SpecificResource', source, purpose: 'linking' })),
];

/** A text that has no address is named by its title and day. */
const sourceOf = ({ url, title, date }: PageReport): string | object =>
  url ?? { id: uuidOf('text', title, date?.day ?? ''), type: 'Text', format: 'text/plain' };
