import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../storage/records';
import { setLanguage } from '../i18n';

const darkQuery = '(prefers-color-scheme: dark)';

/** Puts language, theme and docked edge on the root; a theme of `system` follows the system, not the host page. */
export function useRoot(
  language: Settings['language'],
  theme: Settings['theme'],
  side: 'left' | 'right',
): void {
  const [systemDark, setSystemDark] = useState(() => matchMedia(darkQuery).matches);
  useEffect(() => {
    const query = matchMedia(darkQuery);
    const follow = () => setSystemDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  const dark = theme === 'dark' || (theme === 'system' && systemDark);
  setLanguage(language);
  const root = document.documentElement;
  root.lang = language;
  root.dataset['theme'] = dark ? 'dark' : 'light';
  root.dataset['side'] = side;
}
