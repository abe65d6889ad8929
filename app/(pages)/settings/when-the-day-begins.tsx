import type { Entered } from './actions.ts';
import { described, Field } from './field.tsx';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/**
 * Rollover hour and time zone: together they say which study day an answer belongs to. The lists carry their value as
 * key, because React sets a list's value only when it is new.
 */
export function WhenTheDayBegins({
  shown,
  zones,
  problems,
}: {
  shown: Entered;
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
          key={shown['rolloverHour']}
          className="input input--short"
          {...described('rolloverHour', problems['rolloverHour'])}
          defaultValue={shown['rolloverHour']}
        >
          {HOURS.map((hour) => (
            <option key={hour} value={hour}>
              {String(hour).padStart(2, '0')}:00
            </option>
          ))}
        </select>
      </Field>
      <Field name="chosenZone" label="Time zone" problem={problems['chosenZone']}>
        <select
          key={shown['chosenZone']}
          className="input"
          {...described('chosenZone', problems['chosenZone'])}
          defaultValue={shown['chosenZone']}
        >
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
