/** Makes the card's host for a page, with the lesson that may cover its verdicts. */
import keys from 'virtual:caveat/words';
import { Lesson, PREDICTIONS_KEY } from '../classroom/lesson';
import type { Predict } from '../messages/messages';
import { SETTINGS_KEY } from '../settings/areas';
import { sayWith } from '../words/shipped';
import { type CardHandlers, CardHost } from './card-host';
import { ask, getMessage, onStored, readLocal, readSettings } from './runtime';
import { pageWindow } from './site';

export async function makeCard(handlers: CardHandlers): Promise<CardHost> {
  return new CardHost(sayWith(getMessage, keys), handlers, await beginLesson());
}

const beginLesson = (): Promise<Lesson> =>
  Lesson.begin({
    page: () => ({ url: pageWindow.location.href, title: pageWindow.document.title }),
    async read() {
      const [{ classroom }, predictions] = await Promise.all([readSettings(), readLocal(PREDICTIONS_KEY)]);
      return { classroom, predictions };
    },
    listen: (listener) => onStored([SETTINGS_KEY, PREDICTIONS_KEY], listener),
    async keep(prediction) {
      const request: Predict = { kind: 'predict', prediction };
      return (await ask<boolean>(request)) ?? false;
    },
  });
