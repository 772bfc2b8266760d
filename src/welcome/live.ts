/** Runs on the welcome page what runs in every other page: the same marks, the same cards, the same background. */
import names from 'virtual:caveat/names';
import { shelf } from '../page/card-shelf';
import { beginInstance } from '../page/lifecycle';
import { makeCard } from '../page/make-card';
import { Page } from '../page/page';
import { onMessage } from '../page/runtime';

export function startLive(): void {
  // Scripts can't be put into the extension's own pages, so the card's is here from the start.
  shelf.caveatCard = makeCard;
  const controller = beginInstance(document);
  const page = new Page(controller, names);
  page.start();
  onMessage(controller.signal, (message) => page.receive(message));
}
