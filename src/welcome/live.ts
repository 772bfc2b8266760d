/** Runs on the welcome page what runs in every other page, the very same scripts: its marks, its cards. */
import card from '../page/card.iife.ts?script&iife';
import content from '../page/content.iife.ts?script&iife';
import names from '../page/names.iife.ts?script&iife';

/** Nobody can put scripts into the extension's own pages but they themselves. The content script begins without a card. */
export function startLive(): void {
  for (const src of [names, content, card]) {
    const script = document.createElement('script');
    script.src = new URL(src, location.origin).href;
    script.async = false;
    document.head.append(script);
  }
}
