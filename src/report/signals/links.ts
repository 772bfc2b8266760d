/** Signals in what a page links to, and in its hashtags. */
import type { Signal } from './types';

const HASHTAG = /(?<![\p{L}\p{N}&/])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu;
/** Fewer hashtags than this are a habit, and no sign of promotion. */
const FEW = 3;
const REFERRAL =
  /^(?:ref|refer|referral|referrer|refcode|ref_code|aff|affiliate|aff_id|affid|invite|invite_code|invitecode|inviter)$/i;
const REFERRAL_PATH = /\/(?:ref|referral|invite|r\/invite|join\/ref)\/[\w-]+/i;

function isReferral(link: string): boolean {
  if (!URL.canParse(link)) return false;
  const { searchParams, pathname } = new URL(link);
  return REFERRAL_PATH.test(pathname) || [...searchParams.keys()].some((key) => REFERRAL.test(key));
}

export function linkSignals(text: string, links: readonly string[]): Signal[] {
  const tags = [...text.matchAll(HASHTAG)].map(({ 0: tag, index }) => ({
    start: index,
    end: index + tag.length,
    text: tag,
  }));
  const referrals = [...new Set(links.filter(isReferral))].map((link) => ({ start: 0, end: 0, text: link }));
  return [
    ...(tags.length >= FEW ? [{ kind: 'hashtags' as const, quotes: tags }] : []),
    ...(referrals.length > 0 ? [{ kind: 'referral' as const, quotes: referrals }] : []),
  ];
}
