// Rich text and text styles. The model keeps one link and one style for a whole cell: a part of a text can't have its own here.

import type { CellModel, StyleModel } from '../book/model.ts';
import { wrongParameters } from '../errors.ts';
import type { World } from '../world.ts';
import { colorOf } from './colors.ts';
import { defineService, flag, fullName, integer, type Methods, text, unwrap } from './service.ts';

/** `#gid=5&range=D7`, a web address, or none. */
export type Link = string | null;

/** A text with a link and a style over all of it. */
export interface RichText {
  text: string;
  link: Link;
  style: StyleModel | null;
}

type Builder = { value: RichText | null } & Omit<RichText, 'text'> & { text: string | null };

function partial(name: string): Error {
  return new Error(`not implemented here: ${name} on a part of the text`);
}

/** A cell's rich text: null for a number, a date or a checkbox, as Google gives. */
export function richTextOf(world: World, cell: CellModel | null): object | null {
  const value = cell?.value ?? '';
  if (typeof value !== 'string' || (cell?.formula !== undefined && cell.link === undefined)) return null;
  return (
    world.make.RichTextValue?.({ text: value, link: cell?.link ?? null, style: cell?.style ?? null }) ?? null
  );
}

export function textStyleOf(world: World, style: StyleModel): object {
  return world.make.TextStyle?.(style) ?? {};
}

export function defineRichText(world: World): void {
  const builder = (method: string) => fullName('RichTextValueBuilder', method);
  const value: Methods<RichText, GoogleAppsScript.Spreadsheet.RichTextValue> = {
    getText: (self) => self.text,
    getLinkUrl: (self, ...part: unknown[]) => {
      if (part.length > 0) throw partial('RichTextValue.getLinkUrl');
      return self.link;
    },
    getTextStyle: (self, ...part: unknown[]) => {
      if (part.length > 0) throw partial('RichTextValue.getTextStyle');
      return textStyleOf(world, self.style ?? {});
    },
    getStartIndex: () => 0,
    getEndIndex: (self) => self.text.length,
    getRuns: (self) => [world.make.RichTextValue?.(self)],
    copy: (self) => world.make.RichTextValueBuilder?.({ ...self }),
  };
  defineService<RichText>(world, 'RichTextValue', value);

  const needText = (self: Builder, method: string, args: unknown[]) => {
    if (self.text === null) throw wrongParameters(builder(method), args);
  };
  const building: Methods<Builder, GoogleAppsScript.Spreadsheet.RichTextValueBuilder> = {
    setText: (self, words: unknown) => {
      self.text = text(words, builder('setText'), [words]);
      return world.make.RichTextValueBuilder?.(self);
    },
    setLinkUrl: (self, ...args: unknown[]) => {
      needText(self, 'setLinkUrl', args);
      if (args.length === 3) {
        const start = integer(args[0], builder('setLinkUrl'), args);
        const end = integer(args[1], builder('setLinkUrl'), args);
        if (start !== 0 || end !== self.text?.length) throw partial('RichTextValueBuilder.setLinkUrl');
      }
      const link = args[args.length - 1];
      self.link = link === null ? null : text(link, builder('setLinkUrl'), args);
      return world.make.RichTextValueBuilder?.(self);
    },
    setTextStyle: (self, ...args: unknown[]) => {
      needText(self, 'setTextStyle', args);
      if (args.length === 3 && (args[0] !== 0 || args[1] !== self.text?.length)) {
        throw partial('RichTextValueBuilder.setTextStyle');
      }
      const style = args[args.length - 1];
      self.style =
        style === null ? null : unwrap<StyleModel>(world, style, 'TextStyle', builder('setTextStyle'), args);
      return world.make.RichTextValueBuilder?.(self);
    },
    build: (self) =>
      world.make.RichTextValue?.({ text: self.text ?? '', link: self.link, style: self.style }),
  };
  defineService<Builder>(world, 'RichTextValueBuilder', building);

  const style: Methods<StyleModel, GoogleAppsScript.Spreadsheet.TextStyle> = {
    getFontFamily: (self) => self.fontFamily ?? null,
    getFontSize: (self) => self.fontSize ?? null,
    getForegroundColor: (self) => self.color ?? null,
    isBold: (self) => self.bold ?? null,
    isItalic: (self) => self.italic ?? null,
    isUnderline: (self) => self.underline ?? null,
    isStrikethrough: (self) => self.strikethrough ?? null,
    copy: (self) => world.make.TextStyleBuilder?.({ ...self }),
  };
  defineService<StyleModel>(world, 'TextStyle', style);

  const styleName = (method: string) => fullName('TextStyleBuilder', method);
  const back = (self: StyleModel) => world.make.TextStyleBuilder?.(self);
  const styleBuilding: Methods<StyleModel, GoogleAppsScript.Spreadsheet.TextStyleBuilder> = {
    setBold: (self, on: unknown) => {
      self.bold = flag(on, styleName('setBold'), [on]);
      return back(self);
    },
    setItalic: (self, on: unknown) => {
      self.italic = flag(on, styleName('setItalic'), [on]);
      return back(self);
    },
    setUnderline: (self, on: unknown) => {
      self.underline = flag(on, styleName('setUnderline'), [on]);
      return back(self);
    },
    setStrikethrough: (self, on: unknown) => {
      self.strikethrough = flag(on, styleName('setStrikethrough'), [on]);
      return back(self);
    },
    setFontFamily: (self, family: unknown) => {
      self.fontFamily = text(family, styleName('setFontFamily'), [family]);
      return back(self);
    },
    setFontSize: (self, size: unknown) => {
      self.fontSize = integer(size, styleName('setFontSize'), [size]);
      return back(self);
    },
    setForegroundColor: (self, color: unknown) => {
      const read = colorOf(color, styleName('setForegroundColor'));
      if (read !== undefined) self.color = read;
      return back(self);
    },
    build: (self) => world.make.TextStyle?.({ ...self }),
  };
  defineService<StyleModel>(world, 'TextStyleBuilder', styleBuilding);
}
