/** What the browser lets Caveat see, in a page's component. Null until it is read. */
import { useEffect, useState } from 'preact/hooks';
import { type Access, onAccess, readAccess } from '../settings/access';

export function useAccess(): Access | null {
  const [access, setAccess] = useState<Access | null>(null);
  useEffect(() => {
    void readAccess().then(setAccess);
    return onAccess(setAccess);
  }, []);
  return access;
}
