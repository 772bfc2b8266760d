/** What a test sees of the card. Its shadow root is open in test builds only. */
import type { JSHandle, Page } from 'puppeteer-core';
import { violations } from './axe';
import { type Doc, until } from './page';

export function isCardOpen(page: Doc): Promise<boolean> {
  return page.evaluate(() => {
    const parts = document.querySelector('caveat-card')?.shadowRoot?.children ?? [];
    return [...parts].some((part) => part.getBoundingClientRect().height > 0);
  });
}

/** The open card's shadow root; waits for it. */
export async function cardRoot(page: Doc): Promise<JSHandle<ShadowRoot>> {
  await until('the card', () => isCardOpen(page));
  const root = await page.evaluateHandle(() => document.querySelector('caveat-card')?.shadowRoot);
  return root as JSHandle<ShadowRoot>;
}

/** What the open card says, as it is shown; waits for it. */
export async function cardText(page: Doc): Promise<string> {
  const root = await cardRoot(page);
  return root.evaluate(({ children }) => {
    const texts: string[] = [];
    for (const part of children) {
      // biome-ignore lint/performance/useDomNodeTextContent: what is folded away must not count as said.
      if (part instanceof HTMLElement && part.localName !== 'style') texts.push(part.innerText);
    }
    // Dates hold no-break spaces; a test types plain ones.
    return texts.join('\n').replaceAll('\u00a0', ' ').trim();
  });
}

export async function cardClosed(page: Doc): Promise<void> {
  await until('the card to close', async () => !(await isCardOpen(page)));
}

/** What axe-core objects to in the open card, a line each. */
export async function axeViolations(page: Page): Promise<string[]> {
  await cardRoot(page);
  return violations(page, 'caveat-card');
}
