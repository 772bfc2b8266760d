/** The day that the page was written, for the sections that word verdicts. Undefined where nobody knows. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export const PageDayContext = createContext<string | undefined>(undefined);
export const usePageDay = (): string | undefined => useContext(PageDayContext);
