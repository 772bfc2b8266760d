/**
 * Whether a verdict is covered until a pupil has predicted it, for cards on one page. Knows no browser API: the card in
 * a page and the extension's own pages each hand over how they read, listen and tell.
 */
import type { NoteLine } from '../report/card-types';
import { type Answer, type Prediction, parsePredictions, predictionOf } from '../report/classroom';

export const PREDICTIONS_KEY = 'predictions';

export interface Outside {
  /** Of the page that is read. */
  page(): { url: string; title: string };
  /** What is decided and stored now. */
  read(): Promise<{ classroom: boolean; predictions: unknown }>;
  /** Calls `listener` after every change of either. */
  listen(listener: () => void): void;
  /** Keeps a prediction; false where that failed. */
  keep(prediction: Prediction): Promise<boolean>;
}

export interface Draft {
  answer: Answer | null;
  why: string;
}

export class Lesson {
  private readonly outside: Outside;
  private isOn = false;
  private predictions: Prediction[] = [];
  private readonly drafts = new Map<string, Draft>();
  private readonly listeners = new Set<() => void>();

  private constructor(outside: Outside) {
    this.outside = outside;
  }

  static async begin(outside: Outside): Promise<Lesson> {
    const lesson = new Lesson(outside);
    await lesson.read();
    outside.listen(() => void lesson.read());
    return lesson;
  }

  covers(line: NoteLine): boolean {
    return this.isOn && !this.answerTo(line);
  }

  /** What was predicted; nothing outside a lesson. */
  answerTo({ claim, sentence }: NoteLine): Prediction | undefined {
    if (!this.isOn) return undefined;
    return predictionOf(this.predictions, { url: this.outside.page().url, claim, sentence });
  }

  /** What was chosen and written but not yet said: a card may close in between. */
  draftOf({ claim, sentence }: NoteLine): Draft {
    return this.drafts.get(claim + sentence) ?? { answer: null, why: '' };
  }

  setDraft({ claim, sentence }: NoteLine, draft: Draft): void {
    this.drafts.set(claim + sentence, draft);
  }

  /** Resolves to false where the prediction could not be kept: then the verdict stays covered. */
  async predict({ claim, sentence, verdict, atWriting }: NoteLine, { answer, why }: Draft): Promise<boolean> {
    if (!answer) return false;
    const { url, title } = this.outside.page();
    const made = { url, title: title.slice(0, 500), claim, sentence, answer, verdict };
    const reason = why.trim();
    const kept = await this.outside.keep({
      ...made,
      ...(reason && { why: reason }),
      ...(atWriting && { earlier: atWriting.verdict }),
    });
    if (kept) await this.read();
    return kept;
  }

  /** Gives back how to stop. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async read(): Promise<void> {
    const { classroom, predictions } = await this.outside.read();
    this.isOn = classroom;
    this.predictions = parsePredictions(predictions);
    for (const listener of this.listeners) listener();
  }
}
