/** Tells when a single-page app has moved to another page. Moves within a page (fragments) are none. */
import { LOCATION_POLL } from './timing';

const pageOf = (location: Location): string => location.origin + location.pathname + location.search;

export function onNavigation(signal: AbortSignal, moved: () => void): void {
  let page = pageOf(location);
  const check = (): void => {
    const next = pageOf(location);
    if (next === page) return;
    page = next;
    moved();
  };
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('navigatesuccess', check, { signal });
    return;
  }
  const poll = setInterval(check, LOCATION_POLL);
  signal.addEventListener('abort', () => clearInterval(poll), { once: true });
}
