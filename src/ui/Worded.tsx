/** Gives the card's parts inside it what they need to word their values. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { WordingContext, wordingOf } from '../card/context';
import { today } from '../clock';
import { useSay } from './say';

export function Worded({ children }: { children: ComponentChildren }) {
  const say = useSay();
  const wording = useMemo(() => wordingOf({ today: today(undefined) }, say), [say]);
  return <WordingContext.Provider value={wording}>{children}</WordingContext.Provider>;
}
