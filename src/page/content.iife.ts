/** Entry of the content script: one instance in each page, the newest. */
import names from 'virtual:caveat/names';
import { beginInstance } from './lifecycle';
import { Page } from './page';

// Saved copies and feeds are documents too; anything but HTML has no prose to read.
if (
  document.contentType === 'text/html' ||
  document.contentType === 'application/xhtml+xml' ||
  document.contentType === 'text/plain'
) {
  new Page(beginInstance(document, crypto.randomUUID()), names).start();
}
