import type { Settings } from '#server/settings.ts';
import { Field } from './field.tsx';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Rollover hour and time zone: together they say which study day an answer belongs to. */
export function WhenTheDayBegins({
  settings,
  zones,
  problems,
}: {
  settings: Settings;
  zones: readonly string[];
  problems: Readonly<Record<string, string>>;
}) {
  return (
    <>
      <Field
        name="rolloverHour"
        label="The study day begins at"
        help="Answers before this hour belong to the day before."
        problem={problems['rolloverHour']}
      >
        <select
          className="input input--short"
          id="rolloverHour"
          name="rolloverHour"
          defaultValue={settings.rolloverHour}
        >
          {HOURS.map((hour) => (
            <option key={hour} value={hour}>
              {String(hour).padStart(2, '0')}:00
            </option>
          ))}
        </select>
      </Field>
      <Field name="chosenZone" label="Time zone" problem={problems['chosenZone']}>
        <select className="input" id="chosenZone" name="chosenZone" defaultValue={settings.chosenZone ?? ''}>
          <option value="">Follow this device</option>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      </Field>
    </>
  );
}
