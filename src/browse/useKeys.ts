/** The keys of the whole page, and where the focus goes when an entry closes. */
import { useEffect, useRef } from 'preact/hooks';
import { formatRoute, type Route, withoutEntry } from './route';

export const searchId = 'search';
export const rowId = (id: string): string => `row-${id}`;

/** `open` is the id of the entry that is shown, which may be shown by that of a version. */
export function useKeys(route: Route, open: string | undefined): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      if (event.key === '/' && focus(searchId)) event.preventDefault();
      if (event.key === 'Escape' && route.id) location.hash = formatRoute(withoutEntry(route));
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [route]);

  const before = useRef(open);
  useEffect(() => {
    if (before.current && !open && !focus(rowId(before.current))) focus(searchId);
    before.current = open;
  }, [open]);
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, select, textarea') !== null;

/** False for what isn't there or isn't shown. */
export function focus(id: string): boolean {
  const element = document.getElementById(id);
  element?.focus();
  return element !== null && document.activeElement === element;
}
