/** Follows a page's changes with one observer: sorts them into the blocks that have to be read again. */
import { whenVisible } from './schedule';
import { BURST_RECORDS, LONGEST_REST, REST_FACTOR, SETTLE_DELAY } from './timing';
import { blockOf, isInline } from './walk';

/** What has changed since the last batch; `everything` after a burst. */
export interface Changes {
  blocks: Node[];
  everything: boolean;
}

/**
 * Blocks to read again for a list of records: the nearest block around each change, without those inside another.
 * Removals alone need no reading.
 */
export function changedBlocks(records: readonly MutationRecord[]): Node[] {
  const blocks = new Set<Node>();
  for (const record of records) {
    if (record.type === 'characterData') {
      addBlock(blocks, record.target);
      continue;
    }
    for (const node of record.addedNodes) {
      if (node.nodeType === Node.TEXT_NODE) addBlock(blocks, node);
      else if (node.nodeType === Node.ELEMENT_NODE) blocks.add(blockFor(node));
    }
    // Text that moved together may now hold a name that was cut in two.
    if (
      record.removedNodes.length > 0 &&
      record.addedNodes.length === 0 &&
      record.nextSibling &&
      record.previousSibling
    ) {
      if (record.nextSibling.nodeType === Node.TEXT_NODE) addBlock(blocks, record.nextSibling);
    }
  }
  const connected = [...blocks].filter((block) => block.isConnected);
  return connected.filter((block) => !connected.some((other) => other !== block && other.contains(block)));
}

/** An added block is read by itself; added inline markup belongs to the block around it. */
const blockFor = (node: Node): Node => (isInline(node) ? (blockOf(node) ?? node) : node);

function addBlock(blocks: Set<Node>, node: Node): void {
  const block = blockOf(node);
  if (block) blocks.add(block);
}

/**
 * Watches roots and calls `onChanges` with what changed, never while it still runs, and with a rest after each batch
 * in proportion to what the batch cost.
 */
export class Watcher {
  private readonly observer: MutationObserver;
  private readonly signal: AbortSignal;
  private readonly onChanges: (changes: Changes) => Promise<void>;
  private records: MutationRecord[] = [];
  private isBurst = false;
  private isPlanned = false;
  private rest = 0;

  constructor(signal: AbortSignal, onChanges: (changes: Changes) => Promise<void>) {
    this.signal = signal;
    this.onChanges = onChanges;
    this.observer = new MutationObserver((records) => this.collect(records));
    signal.addEventListener('abort', () => this.observer.disconnect(), { once: true });
  }

  watch(root: Node): void {
    this.observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  /** Asks for a reading of the whole page, in its turn. */
  askForEverything(): void {
    this.isBurst = true;
    this.plan();
  }

  private collect(records: MutationRecord[]): void {
    if (this.isBurst || this.records.length + records.length > BURST_RECORDS) {
      this.isBurst = true;
      this.records = [];
    } else {
      this.records.push(...records);
    }
    this.plan();
  }

  private plan(): void {
    if (this.isPlanned || this.signal.aborted) return;
    this.isPlanned = true;
    setTimeout(() => void this.run(), Math.max(SETTLE_DELAY, this.rest));
  }

  private async run(): Promise<void> {
    await whenVisible(this.signal);
    const changes = { blocks: this.isBurst ? [] : changedBlocks(this.records), everything: this.isBurst };
    this.records = [];
    this.isBurst = false;
    const began = performance.now();
    if (!this.signal.aborted) await this.onChanges(changes);
    this.rest = Math.min(REST_FACTOR * (performance.now() - began), LONGEST_REST);
    this.isPlanned = false;
    if (this.records.length > 0 || this.isBurst) this.plan();
  }
}
