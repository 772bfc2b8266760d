/** Applies what the reader has decided to the parts of a page, once there is something to mark and at every change. */
import { isOff } from '../settings/hosts';
import type { Settings } from '../settings/settings';
import type { Cards } from './cards';
import type { Claims } from './claims';
import type { Marks } from './marks';
import type { Pointer } from './pointer';
import { onSettings, readSettings } from './runtime';
import { pageWindow } from './site';

interface Parts {
  marks: Marks;
  claims: Claims;
  cards: Cards;
  pointer: Pointer;
  /** Other mentions are to be marked. */
  onRepaint(): void;
  /** The reader has switched off this site. */
  onOff(): void;
}

export class PageSettings {
  private readonly parts: Parts;
  private reading: Promise<void> | null = null;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  listen(signal: AbortSignal): void {
    onSettings(signal, (settings) => this.change(settings));
  }

  /** Resolves once the settings are applied; a page without a model never asks. */
  ready(): Promise<void> {
    this.reading ??= readSettings().then((settings) => this.apply(settings));
    return this.reading;
  }

  /** They may have changed unheard: the next `ready` reads them again. */
  forget(): void {
    this.reading = null;
  }

  private apply({ density, claims, figures, classroom, theme, open, modifier, delay }: Settings): void {
    const { marks, claims: found, cards, pointer } = this.parts;
    marks.density = density;
    found.wanted = { claims, figures, classroom };
    cards.theme = theme;
    pointer.opening = { open, modifier, delay };
  }

  private change(settings: Settings): void {
    if (isOff(settings, pageWindow.location.hostname)) {
      this.parts.onOff();
      return;
    }
    const { marks, claims } = this.parts;
    const isRepainted =
      settings.density !== marks.density ||
      settings.claims !== claims.wanted.claims ||
      settings.figures !== claims.wanted.figures ||
      settings.classroom !== claims.wanted.classroom;
    this.reading = Promise.resolve(this.apply(settings));
    this.parts.cards.close();
    if (isRepainted) this.parts.onRepaint();
  }
}
