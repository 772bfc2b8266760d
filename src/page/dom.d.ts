/** In both browsers, not yet in TypeScript's library. */
interface HighlightHit {
  highlight: Highlight;
  ranges: AbstractRange[];
}

interface HighlightRegistry {
  highlightsFromPoint(x: number, y: number, options?: { shadowRoots?: ShadowRoot[] }): HighlightHit[];
}
