import type { $RefinementCtx } from 'zod/v4/core';
import { checkItem } from './check-item';
import { checkMaterials } from './check-materials';
import { repeated, same } from './issue';
import type { Report } from './issue';
import type { Scheme, Section } from './schema';

/** Adds an issue, with the path to the place, for everything in the data that contradicts itself. */
export function checkScheme(scheme: Scheme, context: $RefinementCtx<Scheme>): void {
  const report: Report = (path, message) => context.addIssue({ code: 'custom', path, message });
  checkWeights(scheme, report);
  checkCodes(scheme, report);
  scheme.sections.forEach((section, s) => {
    section.items.forEach((item, i) => checkItem(item, ['sections', s, 'items', i], report));
  });
  checkMaterials(scheme, report);
  checkGrades(scheme, report);
}

function checkWeights({ sections, fullMarks }: Scheme, report: Report): void {
  const total = sections.reduce((sum, { weight }) => sum + weight, 0);
  if (!same(total, fullMarks)) report(['fullMarks'], `the sections' weights sum to ${total}, not ${fullMarks}`);
  sections.forEach(({ items, weight }, s) => {
    const weights = items.flatMap((item) => item.weight ?? []);
    const sum = weights.reduce((left, right) => left + right, 0);
    if (weights.length === items.length && !same(sum, weight)) report(['sections', s, 'weight'], `the items' weights sum to ${sum}, not ${weight}`);
  });
}

function checkCodes({ sections, bonus }: Scheme, report: Report): void {
  const places = [
    ...sections.flatMap((section, s) => [
      { code: section.code, path: ['sections', s, 'code'] },
      ...section.items.map(({ code }, i) => ({ code, path: ['sections', s, 'items', i, 'code'] })),
    ]),
    ...bonus.map(({ code }, b) => ({ code, path: ['bonus', b, 'code'] })),
  ];
  repeated(places.map(({ code }) => code)).forEach((index) => {
    const place = places[index];
    if (place) report(place.path, `the code ${place.code} stands twice`);
  });
  sections.forEach((section, s) => checkBelonging(section, s, report));
}

function checkBelonging(section: Section, s: number, report: Report): void {
  section.items.forEach(({ code }, i) => {
    if (!code.startsWith(`${section.code}.`)) report(['sections', s, 'items', i, 'code'], `the item ${code} does not belong to section ${section.code}`);
  });
}

function checkGrades({ grades, fullMarks, veto }: Scheme, report: Report): void {
  repeated(grades.map(({ key }) => key)).forEach((g) => report(['grades', g, 'key'], 'the grade stands twice'));
  grades.forEach(({ min }, g) => {
    const above = grades[g - 1]?.min ?? fullMarks;
    if (min >= above) report(['grades', g, 'min'], `${min} is not below ${above}: grades stand from the best to the worst`);
  });
  const last = grades.length - 1;
  if (grades[last]?.min !== 0) report(['grades', last, 'min'], 'the last grade begins at 0');
  if (veto && !grades.some(({ key }) => key === veto.cap)) report(['veto', 'cap'], `there is no grade ${veto.cap}`);
}
