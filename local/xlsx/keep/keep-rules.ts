// A sheet's conditional formats: rules that the book didn't change stay as the file has them, what is added stands before them.
import { areaName } from '../../sheets/book/a1.ts';
import type { AreaModel, ConditionalFormatModel, SheetModel } from '../../sheets/book/model.ts';
import { toFileFormula } from '../parts/formula.ts';
import { attributes, elementName, escapeXml, wholeElements } from '../xml.ts';
import { styleKey } from './same.ts';

type Rules = Pick<SheetModel, 'conditionalFormats'>;

/** A rule of the file's, as the book had it and as it has it now. */
interface KeptRule {
  readonly was: ConditionalFormatModel;
  readonly is: ConditionalFormatModel;
}

/** The sheet with those rules alone that its file doesn't have: they are written anew, the file's own never are. */
export function withNewRules(after: SheetModel, before: Rules | undefined): SheetModel {
  return before === undefined ? after : { ...after, conditionalFormats: splitRules(before, after).added };
}

function splitRules(
  before: Rules,
  after: Rules,
): { readonly kept: ReadonlyMap<number, KeptRule>; readonly added: ConditionalFormatModel[] } {
  const known = new Map(before.conditionalFormats.map((rule) => [rule.origin?.index, rule]));
  const kept = new Map<number, KeptRule>();
  const added = after.conditionalFormats.filter((is) => {
    const { origin } = is;
    const was = known.get(origin?.index);
    const isTheirs =
      origin !== undefined &&
      origin.part === was?.origin?.part && // a rule that was pasted from another sheet is none of this one's
      !kept.has(origin.index) &&
      styleKey(was.style) === styleKey(is.style);
    if (isTheirs) kept.set(origin.index, { was, is });
    return !isTheirs;
  });
  return { kept, added };
}

/**
 * The worksheet's elements with its rules as the book has them now; `fresh` are the elements of a worksheet that holds the added ones
 * alone. A rule of the file keeps its look, its number, its place and whether it stops others; only areas and formulas that moved do.
 */
export function patchedRules(
  elements: readonly string[],
  fresh: readonly string[],
  before: SheetModel,
  after: SheetModel,
): readonly string[] {
  const { kept } = splitRules(before, after);
  const gone = new Set(
    before.conditionalFormats.flatMap(({ origin }) =>
      origin === undefined || kept.has(origin.index) ? [] : [origin.index],
    ),
  );
  let next = 0;
  const theirs = elements.filter(isRules).flatMap((element) => {
    const rules = (element.match(RULE) ?? []).map((xml) => ({
      xml,
      index: isHeld(element, xml) ? next++ : null,
    }));
    return blocks(element, rules, kept, gone);
  });
  const free = freeNumbers([...theirs, ...elements.filter((element) => elementName(element) === 'extLst')]);
  const ours = fresh
    .filter(isRules)
    .map((element) =>
      element.replace(/<cfRule\b[^>]*>/g, (tag) =>
        tag.replace(/ priority="\d+"/, () => ` priority="${free()}"`),
      ),
    );
  return [...ours, ...theirs];
}

const RULE = wholeElements('cfRule');

function isRules(element: string): boolean {
  return elementName(element) === 'conditionalFormatting';
}

/** Whether the book counts this rule: see ConditionalFormatModel.origin. */
function isHeld(block: string, rule: string): boolean {
  return Boolean(tagOf(block).sqref) && tagOf(rule).type === 'expression';
}

function tagOf(element: string): Record<string, string> {
  return attributes(/^<[^>]*>/.exec(element)?.[0] ?? '');
}

/** One element of rules as it is now: the same if nothing in it moved, else one for each list of areas. */
function blocks(
  element: string,
  rules: readonly { readonly xml: string; readonly index: number | null }[],
  kept: ReadonlyMap<number, KeptRule>,
  gone: ReadonlySet<number>,
): string[] {
  const { sqref = '' } = tagOf(element);
  const movedTo = ({ was, is }: KeptRule) => (isSame(was.areas, is.areas) ? sqref : listed(is.areas));
  const held = (index: number | null) => (index === null ? undefined : kept.get(index));
  const left = rules.filter(({ index }) => index === null || !gone.has(index));
  if (left.length === 0) return rules.length === 0 ? [element] : [];
  // What the book doesn't hold (a colour scale) moves with the rules that stand beside it.
  const beside = left.flatMap(({ index }) => held(index) ?? [])[0];
  const now = left.map(({ xml, index }) => {
    const rule = held(index);
    const mover = rule ?? beside;
    return {
      xml:
        rule === undefined || rule.was.formula === rule.is.formula ? xml : withFormula(xml, rule.is.formula),
      sqref: mover === undefined ? sqref : movedTo(mover),
    };
  });
  if (now.length === rules.length && now.every(({ xml }, at) => xml === rules[at]?.xml)) {
    if (now.every((one) => one.sqref === sqref)) return [element];
  }
  const head = /^<[^>]*>/.exec(element)?.[0] ?? '';
  return [...new Set(now.map((one) => one.sqref))].map((areas) => {
    const placed = head.replace(/(\ssqref\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, name) => `${name}"${areas}"`);
    const own = now.filter((one) => one.sqref === areas).map(({ xml }) => xml);
    return `${placed}${own.join('')}</conditionalFormatting>`;
  });
}

function isSame(one: readonly AreaModel[], other: readonly AreaModel[]): boolean {
  return listed(one) === listed(other);
}

function listed(areas: readonly AreaModel[]): string {
  return areas.map(areaName).join(' ');
}

function withFormula(rule: string, formula: string): string {
  return rule.replace(
    wholeElements('formula'),
    () => `<formula>${escapeXml(toFileFormula(formula))}</formula>`,
  );
}

/** Gives the lowest priorities that no rule in these elements has, one after the other. */
function freeNumbers(elements: readonly string[]): () => number {
  const taken = new Set(
    elements.flatMap((element) =>
      (element.match(/<(?:[\w.-]+:)?cfRule\b[^>]*>/g) ?? []).map((tag) => Number(attributes(tag).priority)),
    ),
  );
  let last = 0;
  return () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
}
