/** Which model's card is open: one at a time, as in the page. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SectionProps } from '../Section';

interface Opened extends SectionProps {
  model: string | null;
  open(model: string | null): void;
}

export const OpenedContext = createContext<Opened | undefined>(undefined);

export function useOpened(): Opened {
  const opened = useContext(OpenedContext);
  if (!opened) throw new Error('A model stands outside the list of models.');
  return opened;
}
