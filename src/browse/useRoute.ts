import { useEffect, useState } from 'preact/hooks';
import { formatRoute, parseRoute, type Route } from './route';

interface Place {
  route: Route;
  /** It was come to from within the page, so the focus may follow. */
  arrived: boolean;
}

/** The address is the state. What is typed replaces it, so that going back leads to the entry before, not a letter. */
export function useRoute(): Place & { replace: (next: Route) => void } {
  const [place, setPlace] = useState<Place>(() => ({ route: parseRoute(location.hash), arrived: false }));
  useEffect(() => {
    const read = () => setPlace({ route: parseRoute(location.hash), arrived: true });
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const replace = (next: Route) => {
    setPlace({ ...place, route: next });
    try {
      history.replaceState(null, '', formatRoute(next));
    } catch {
      // Browsers limit how often; the next key writes it.
    }
  };
  return { ...place, replace };
}
