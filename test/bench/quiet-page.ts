/** A page that names no model: nothing may be said to the background, and nothing written to the page. */
import { launch } from '../browser/harness';
import { mutations } from '../browser/mutations';
import { pause } from '../browser/page';

/** A message would wake the background: it is put to sleep first, and has to be asleep in the end. */
export async function quietPage() {
  const harness = await launch('chromium');
  try {
    const warm = await harness.open('no-ai.html');
    await warm.close();
    await harness.stopBackground();
    const page = await harness.open('no-ai.html', { watch: true });
    await pause(1500);
    const [extension] = (await harness.browser.extensions()).values();
    const workers = (await extension?.workers()) ?? [];
    return { messages: workers.length === 0 ? 0 : 'the background woke', domWrites: (await mutations(page)).length };
  } finally {
    await harness.close();
  }
}
