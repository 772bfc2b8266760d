/**
 * The notes of a report as schema.org ClaimReview. The rating is a word: Caveat has no scale, so there is no number.
 */
import type { Wording } from '../../words/wording';
import type { PageReport, ReportNote } from '../page-report';
import type { WordedNote } from '../worded';
import { uuidOf } from './uuid';

/** `words` are the report's notes, worded. */
export function claimReviews(report: PageReport, words: readonly WordedNote[], { say }: Wording): object {
  return {
    '@context': 'https://schema.org',
    '@graph': report.notes.flatMap((note, index) => {
      const own = words[index];
      return own ? [reviewOf(report, note, own, say('dateLocale'))] : [];
    }),
  };
}

function reviewOf({ url, title, date, today }: PageReport, note: ReportNote, words: WordedNote, inLanguage: string) {
  const said = [words.change, words.note, words.manner].filter(Boolean).join(' ');
  return {
    '@type': 'ClaimReview',
    '@id': uuidOf('review', url ?? title, note.claim, String(note.start), today),
    datePublished: today,
    inLanguage,
    author: { '@type': 'Organization', name: 'Caveat' },
    claimReviewed: `${note.name}: ${note.says}`,
    reviewBody: said,
    reviewRating: { '@type': 'Rating', alternateName: words.verdict, ratingExplanation: said },
    itemReviewed: {
      '@type': 'Claim',
      text: words.words,
      appearance: {
        '@type': 'CreativeWork',
        ...(title && { headline: title }),
        ...(url && { url: words.passage ?? url }),
        ...(date && { datePublished: date.day }),
      },
    },
    citation: note.sources.map((source) => ({
      '@type': 'CreativeWork',
      name: source.title,
      url: source.url,
      publisher: { '@type': 'Organization', name: source.publisher },
      ...(source.date && { datePublished: source.date }),
    })),
  };
}
