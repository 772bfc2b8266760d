/** Entry of the content script: one instance in each document, the newest. The names' script comes before it. */
import type { Names } from '../knowledge/names';
import { parseToPage } from '../messages/messages';
import { shelf } from './card-shelf';
import { beginInstance } from './lifecycle';
import { shelf as namesShelf } from './names-shelf';
import { Page } from './page';
import { isAlive, onMessage } from './runtime';
import { startSchedule } from './schedule';
import { isOfPage } from './site';

/**
 * Reading the script is a slice of its own, so the page begins in the next, unless an update has ended the extension
 * meanwhile; a message that comes first waits for it.
 */
function begin(): void {
  // A version before this one may have left its card here, which can't speak to the background any more.
  delete shelf.caveatCard;
  const controller = beginInstance(document);
  const { signal } = controller;
  const begun = startSchedule()
    .pause()
    .then(() => (signal.aborted || !isAlive() ? null : new Page(controller, namesShelf.caveatNames as Names)));
  void begun.then((page) => page?.start());
  onMessage(signal, (message) => {
    const request = parseToPage(message);
    return request && begun.then((page) => page?.receive(request));
  });
}

// Saved copies and feeds are documents too; anything but HTML has no prose to read. A frame may have gone elsewhere since
// it has asked for this script.
if (['text/html', 'application/xhtml+xml', 'text/plain'].includes(document.contentType) && isOfPage()) begin();
