/** How the parts of a page word what they show. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Say } from '../words/words';

export const SayContext = createContext<Say | undefined>(undefined);

export function useSay(): Say {
  const say = useContext(SayContext);
  if (!say) throw new Error('A part of a page stands outside mountPage.');
  return say;
}
