import { expect, test } from 'vitest';
import { ACCESSIBILITY_STATEMENT } from '../../../../src/ui/words/trust/accessibility-statement.ts';

/** The parts of the model statement for public sector bodies, in their order. */
const MODEL_FORM = [
  /^What this statement is about$/,
  /^How accessible/,
  /^Feedback and contact information$/,
  /^Enforcement procedure$/,
  /^Technical information about .+ accessibility$/,
  /^Compliance status$/,
  /^Non-accessible content$/,
  /^Disproportionate burden$/,
  /^Content that is not within the scope of the accessibility regulations$/,
  /^What we are doing to improve accessibility$/,
  /^Preparation of this accessibility statement$/,
];

const saidUnder = (heading: RegExp) =>
  ACCESSIBILITY_STATEMENT.find((part) => heading.test(part.heading))!.points.join(' ');

test('the accessibility statement has every part of the model form, in order, and none is empty', () => {
  expect(ACCESSIBILITY_STATEMENT).toHaveLength(MODEL_FORM.length);
  ACCESSIBILITY_STATEMENT.forEach(({ heading, points }, at) => {
    expect(heading).toMatch(MODEL_FORM[at]!);
    expect(points).not.toEqual([]);
  });
});

test('it claims full compliance only when nothing is listed that does not comply', () => {
  expect(saidUnder(/^Compliance/)).toContain('partially compliant');
  expect(saidUnder(/^Non-accessible/)).toMatch(/criterion \d\.\d\.\d/);
});

test('it leaves the council’s own contact to the council, and names who enforces', () => {
  expect(saidUnder(/^Feedback/)).toMatch(/\[email address\].*\[telephone number\]/);
  expect(saidUnder(/^Enforcement/)).toContain('Equality and Human Rights Commission');
});

test('it says what was not tested', () => {
  expect(saidUnder(/^Preparation/)).toContain('not tested with real screen readers');
});
