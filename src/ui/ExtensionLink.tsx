/** A link to another page of the extension, in a tab of its own. */
import type { ComponentChildren } from 'preact';

interface Props {
  /** Its path in the extension. */
  to: string;
  children: ComponentChildren;
}

export function ExtensionLink({ to, children }: Props) {
  return (
    <a href={`/${to}`} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
