/** Light or dark by what is really behind a piece of text: many dark pages don't say so in their colour scheme. */
export type Theme = 'light' | 'dark';

/** Relative luminance after WCAG 2 of a computed `rgb()` or `rgba()` colour, or null where it hardly covers. */
export function luminance(color: string): number | null {
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5 || !color.startsWith('rgb'))
    return null;
  const linear = (channel: number): number => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** The theme that fits the backdrop of `element`; what the text's own colour suggests where pictures cover it. */
export function themeBehind(element: Element): Theme {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const light = luminance(getComputedStyle(at).backgroundColor);
    if (light !== null) return light < 0.2 ? 'dark' : 'light';
  }
  const text = luminance(getComputedStyle(element).color);
  return text !== null && text > 0.4 ? 'dark' : 'light';
}
