/** Gives the statements inside it the sources that their numbers mean. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { byNumber, useWording, WordingContext } from '../card/context';
import type { CardSource } from '../report/card-types';

export function Sourced({ sources, children }: { sources: readonly CardSource[]; children: ComponentChildren }) {
  const wording = useWording();
  const value = useMemo(() => ({ ...wording, sources: byNumber(sources) }), [wording, sources]);
  return <WordingContext.Provider value={value}>{children}</WordingContext.Provider>;
}
