/**
 * One content script a page. After an update the old script lives on in open tabs while the new one starts, maybe in a
 * world of its own: so each instance announces itself by an event on the document, and an older one that hears another
 * id ends itself. A page can forge the event, and all it can gain is that Caveat switches itself off.
 */
const ANNOUNCE = 'caveat:instance';

/** `crypto.randomUUID` is missing from pages that came without encryption. */
const newId = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

/** Announces this instance; the signal aborts when a newer one starts. */
export function beginInstance(target: EventTarget): AbortController {
  const id = newId();
  const controller = new AbortController();
  target.dispatchEvent(new CustomEvent(ANNOUNCE, { detail: id }));
  target.addEventListener(
    ANNOUNCE,
    (event) => {
      if ((event as CustomEvent<unknown>).detail !== id) controller.abort();
    },
    { signal: controller.signal },
  );
  return controller;
}
