export type Theme = 'system' | 'light' | 'dark';

const YEAR_SECONDS = 365 * 24 * 3600;

/** The theme belongs to the device, not to the learner: a cookie, read by the layout, so that no page flashes. */
export function chooseTheme(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  const age = theme === 'system' ? 0 : YEAR_SECONDS;
  document.cookie = `theme=${theme}; path=/; max-age=${age}; samesite=lax`;
}
