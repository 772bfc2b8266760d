/** What the command line needs of the rest, so that its own parts can be tested with a base of three lines. */
import type { Topic } from '../claims/types';
import type { Mention } from '../detect/types';
import type { FullPack } from '../knowledge/pack';
import type { TokenPack } from '../knowledge/token-pack';

export interface Engine {
  /** `title` is evidence only. */
  detect(text: string, title?: string): Mention[];
  pack(id: string): FullPack | undefined;
  /** The entry or version with this id. */
  topic(id: string): Topic | undefined;
  tokens: TokenPack;
  /** The day the knowledge base was last checked. */
  checked: string;
}
