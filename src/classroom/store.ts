/** The predictions made on this machine: nothing of them leaves it. All contexts of the extension take turns. */
import { browser } from '../browser';
import { type Prediction, parsePredictions, withPrediction } from '../report/classroom';
import { PREDICTIONS_KEY } from './lesson';

const { local } = browser.storage;

export async function readPredictions(): Promise<Prediction[]> {
  return parsePredictions((await local.get(PREDICTIONS_KEY))[PREDICTIONS_KEY]);
}

/** Rejects where the browser stores nothing. */
export const addPrediction = (prediction: Prediction): Promise<void> =>
  navigator.locks.request(PREDICTIONS_KEY, async () => {
    await local.set({ [PREDICTIONS_KEY]: withPrediction(await readPredictions(), prediction) });
  });

export const clearPredictions = (): Promise<void> => local.remove(PREDICTIONS_KEY);

/** Calls `listener` with all predictions after every change. Gives back how to stop. */
export function onPredictions(listener: (predictions: Prediction[]) => void): () => void {
  const changed = (changes: object): void => {
    if (PREDICTIONS_KEY in changes) void readPredictions().then(listener);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
