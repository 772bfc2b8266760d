/** Brings a place of the page into view and lets it light up: held, then one calm fade. Changes no node of the page. */
import type { Spot } from './page-text';
import { FLASH_HOLD, FLASH_STEP } from './timing';

/** From the strongest to the weakest; `marks.css` has their looks. A highlight can't fade by itself. */
const STEPS = ['caveat-flash-1', 'caveat-flash-2', 'caveat-flash-3', 'caveat-flash-4', 'caveat-flash-5'] as const;

let timer = 0;

export function flash(spot: Spot, signal: AbortSignal): void {
  end();
  if (!spot.startContainer.isConnected || !spot.endContainer.isConnected) return;
  bringIntoView(spot);
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const highlight = new Highlight(new StaticRange(spot));
  const step = (index: number): void => {
    for (const name of STEPS) CSS.highlights.delete(name);
    const name = STEPS[index];
    if (!name || signal.aborted || (isStill && index > 0)) return;
    CSS.highlights.set(name, highlight);
    const hold = isStill ? FLASH_HOLD + STEPS.length * FLASH_STEP : FLASH_HOLD;
    timer = window.setTimeout(() => step(index + 1), index === 0 ? hold : FLASH_STEP);
  };
  step(0);
}

function end(): void {
  clearTimeout(timer);
  for (const name of STEPS) CSS.highlights.delete(name);
}

/** At once: on a long page, gliding there takes longer than anybody waits. */
function bringIntoView({ startContainer, startOffset, endContainer, endOffset }: Spot): void {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // A paragraph may be taller than the window: its middle is not the place.
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' });
}
