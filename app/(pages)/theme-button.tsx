'use client';
import { Contrast } from 'lucide-react';
import { chooseTheme } from './choose-theme.ts';

/** Turns the lights on or off; Settings has the third choice, to follow the system. */
export function ThemeButton() {
  return (
    <button
      className="btn btn--icon"
      type="button"
      aria-label="Switch between light and dark"
      onClick={() => chooseTheme(isDark() ? 'light' : 'dark')}
    >
      <Contrast className="icon" aria-hidden />
    </button>
  );
}

function isDark() {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}
