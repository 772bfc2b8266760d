/** From an item of the report to its place in the page, or in the pasted text. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useSay } from '../ui/say';

export interface Place {
  start: number;
  end: number;
}

export const JumpContext = createContext<(place: Place) => void>(() => undefined);

interface Props {
  to: Place;
  look?: 'line' | 'quote' | 'name';
  children: ComponentChildren;
}

export function Jump({ to, look = 'line', children }: Props) {
  const jump = useContext(JumpContext);
  return (
    <button type="button" class={`jump ${look}`} title={useSay()('panelShow')} onClick={() => jump(to)}>
      {children}
    </button>
  );
}
