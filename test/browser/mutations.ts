/** Shows that nothing but the page itself changes the page. */
import type { Page } from 'puppeteer-core';

/** Runs in the page before its own scripts; records from the moment when its markup is complete. */
export function watchMutations(): void {
  const seen: string[] = [];
  Object.assign(globalThis, { seenMutations: seen });
  const name = ({ nodeName }: Node): string => nodeName.toLowerCase();
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const added = [...addedNodes].map((node) => ` +${name(node)}`);
      const removed = [...removedNodes].map((node) => ` -${name(node)}`);
      seen.push(
        `${type} ${name(target)}${attributeName ? ` @${attributeName}` : ''}${[...added, ...removed].join('')}`,
      );
    }
  });
  const observe = (root: Document | ShadowRoot): void => {
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) observe(shadowRoot);
  };
  addEventListener('DOMContentLoaded', () => observe(document));
}

/** What has happened in a page that was opened with `watch`, a line each: `childlist html +caveat-card`. */
export function mutations(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { seenMutations: string[] }).seenMutations);
}
