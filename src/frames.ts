/** Asks all frames of a tab at once. Who keeps no state learns from them what there is. */
import { browser } from './browser';

/** The frame that is the tab's page. */
export const PAGE_FRAME = 0;

export interface Answer<Value> {
  frame: number;
  value: Value;
}

/**
 * What `question` gives in each frame, the page's first and the others in the order in which they were made; none where
 * the browser doesn't let Caveat in. The function goes there as its text: it may use nothing from around it.
 */
export async function askFrames<Value>(tabId: number, question: () => Value): Promise<Answer<Value>[]> {
  const target = { tabId, allFrames: true };
  try {
    const answers = await browser.scripting.executeScript({ target, func: question, injectImmediately: true });
    return answers
      .map(({ frameId, result }) => ({ frame: frameId, value: result as Value }))
      .sort((a, b) => a.frame - b.frame);
  } catch {
    return [];
  }
}
