/** The part of mark.js, which has no types of its own, that the bench calls. */
declare module 'mark.js' {
  interface Options {
    acrossElements: boolean;
    done(): void;
  }

  export default class Mark {
    constructor(root: Element);
    markRegExp(expression: RegExp, options: Options): void;
    mark(names: readonly string[], options: Options & { separateWordSearch: boolean; accuracy: 'exactly' }): void;
  }
}
