/** The part of mark.js, which has no types of its own, that the bench calls. */
declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    markRegExp(expression: RegExp, options: { acrossElements: boolean; done(): void }): void;
  }
}
