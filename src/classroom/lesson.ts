/**
 * Whether a verdict is covered until a pupil has predicted it, for cards on one page. Knows no browser API: the card in
 * a page and the extension's own pages each hand over how they read, listen and tell.
 */
import type { NoteLine } from '../report/card-types';
import { type Answer, keyOf, type Prediction, parsePredictions } from '../report/classroom';

export const PREDICTIONS_KEY = 'predictions';

export interface LessonPage {
  url: string;
  title: string;
}

export interface Outside {
  /** The one that is read. */
  page(): LessonPage;
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

/** A sentence that makes a claim. */
type Statement = Pick<NoteLine, 'claim' | 'sentence'>;

/** What is the same for all pages of a lesson. */
class Shared {
  isOn = false;
  /** Counts readings: what was made of an older one is out of date. */
  turn = 0;
  predictions: ReadonlyMap<string, Prediction> = new Map();
  readonly drafts = new Map<string, Draft>();
  readonly listeners = new Set<() => void>();

  async read(outside: Outside): Promise<void> {
    const { classroom, predictions } = await outside.read();
    this.isOn = classroom;
    this.predictions = new Map(parsePredictions(predictions).map((one) => [keyOf(one), one]));
    this.turn += 1;
    for (const listener of this.listeners) listener();
  }
}

export class Lesson {
  private readonly outside: Outside;
  private readonly shared: Shared;

  private constructor(outside: Outside, shared: Shared) {
    this.outside = outside;
    this.shared = shared;
  }

  static async begin(outside: Outside): Promise<Lesson> {
    const shared = new Shared();
    await shared.read(outside);
    outside.listen(() => void shared.read(outside));
    return new Lesson(outside, shared);
  }

  /** The same lesson on another page. */
  on(page: LessonPage): Lesson {
    return new Lesson({ ...this.outside, page: () => page }, this.shared);
  }

  get isOn(): boolean {
    return this.shared.isOn;
  }

  get turn(): number {
    return this.shared.turn;
  }

  covers(statement: Statement): boolean {
    return this.isOn && !this.answerTo(statement);
  }

  /** What was predicted; nothing outside a lesson. */
  answerTo(statement: Statement): Prediction | undefined {
    const { isOn, predictions } = this.shared;
    return isOn && predictions.size > 0 ? predictions.get(this.keyOf(statement)) : undefined;
  }

  /** What was chosen and written but not yet said: a card may close in between. */
  draftOf(statement: Statement): Draft {
    return this.shared.drafts.get(this.keyOf(statement)) ?? { answer: null, why: '' };
  }

  setDraft(statement: Statement, draft: Draft): void {
    this.shared.drafts.set(this.keyOf(statement), draft);
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
    if (kept) await this.shared.read(this.outside);
    return kept;
  }

  /** Gives back how to stop. */
  onChange(listener: () => void): () => void {
    this.shared.listeners.add(listener);
    return () => this.shared.listeners.delete(listener);
  }

  private keyOf({ claim, sentence }: Statement): string {
    return keyOf({ url: this.outside.page().url, claim, sentence });
  }
}
