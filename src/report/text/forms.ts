/** The markups that a text can be written in. */
import { bbcode } from './bbcode';
import type { Block } from './blocks';
import { html } from './html';
import { markdown } from './markdown';
import { plain } from './plain';

export const textForms = ['markdown', 'plain', 'bbcode', 'html'] as const;
export type TextForm = (typeof textForms)[number];

export const writeText: Record<TextForm, (blocks: readonly Block[]) => string> = { markdown, plain, bbcode, html };
