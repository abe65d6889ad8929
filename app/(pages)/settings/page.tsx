import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { currentLearner } from '#server/current-learner.ts';
import { readSettings } from '#server/settings.ts';
import { SettingsForm } from './settings-form.tsx';

export const metadata: Metadata = { title: 'Settings' };

export default async function SettingsPage() {
  const settings = await readSettings(await currentLearner());
  const theme = (await cookies()).get('theme')?.value;
  return (
    <section className="row row--first" aria-labelledby="settings">
      <div className="row__rail">
        <p className="label">Settings</p>
      </div>
      <div className="stack-l">
        <h1 className="display" id="settings">
          How you study
        </h1>
        <SettingsForm
          settings={settings}
          theme={theme === 'light' || theme === 'dark' ? theme : 'system'}
          zones={Intl.supportedValuesOf('timeZone')}
        />
      </div>
    </section>
  );
}
