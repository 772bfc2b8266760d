/** Collects the addresses that a page's own text links to, without those of its own host. */
import { AROUND_TAGS, MOST_LINKS } from './text-rules';

export function collectLinks(page: Document): string[] {
  const { host } = new URL(page.URL);
  const links = [...page.querySelectorAll<HTMLAnchorElement>('a[href^="http" i]')].filter(
    (link) => link.host !== host && !link.closest(AROUND_TAGS.join()),
  );
  return [...new Set(links.map(({ href }) => href))].slice(0, MOST_LINKS);
}
