'use client';
import { chooseTheme, type Theme } from '../choose-theme.ts';

const THEMES: Record<Theme, string> = { system: 'Follow the system', light: 'Light', dark: 'Dark' };

/** Acts at once and stays with this device. */
export function ThemeChoice({ theme }: { theme: string | undefined }) {
  return (
    <fieldset className="field">
      <legend>Theme</legend>
      <div className="seg">
        {Object.entries(THEMES).map(([value, name]) => (
          <label key={value}>
            <input
              type="radio"
              name="theme"
              value={value}
              defaultChecked={value === theme}
              onChange={() => chooseTheme(value as Theme)}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
