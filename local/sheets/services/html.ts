// HtmlService: pages from the script's files, for the sidebar and dialogs.
import { exception } from '../errors.ts';
import type { World } from '../world.ts';
import { defineService, fullName, integer, type Methods, text } from './service.ts';

export interface HtmlPage {
  content: string;
  title: string;
  /** Pixels, or null for Google's own size. */
  width: number | null;
  height: number | null;
}

export function createHtmlService(world: World): object {
  const named = (method: string) => fullName('HtmlOutput', method);
  const back = (page: HtmlPage) => world.make.HtmlOutput?.(page);
  const page = (content: string) => back({ content, title: '', width: null, height: null });
  const output: Methods<HtmlPage, GoogleAppsScript.HTML.HtmlOutput> = {
    getContent: (self) => self.content,
    setContent: (self, content: unknown) => {
      self.content = text(content, named('setContent'), [content]);
      return back(self);
    },
    append: (self, content: unknown) => {
      self.content += text(content, named('append'), [content]);
      return back(self);
    },
    getTitle: (self) => self.title,
    setTitle: (self, title: unknown) => {
      self.title = text(title, named('setTitle'), [title]);
      return back(self);
    },
    getWidth: (self) => self.width,
    setWidth: (self, width: unknown) => {
      self.width = integer(width, named('setWidth'), [width]);
      return back(self);
    },
    getHeight: (self) => self.height,
    setHeight: (self, height: unknown) => {
      self.height = integer(height, named('setHeight'), [height]);
      return back(self);
    },
  };
  defineService<HtmlPage>(world, 'HtmlOutput', output);
  const service: Methods<null, GoogleAppsScript.HTML.HtmlService> = {
    createHtmlOutput: (_, ...html: unknown[]) =>
      page(html.length === 0 ? '' : text(html[0], 'HtmlService.createHtmlOutput', html)),
    createHtmlOutputFromFile: (_, name: unknown) => {
      const file = text(name, 'HtmlService.createHtmlOutputFromFile', [name]).replace(/\.html$/, '');
      if (!Object.keys(world.files).includes(file)) {
        throw exception(`No HTML file named ${file} was found.`);
      }
      return page(world.files[file] ?? '');
    },
  };
  return defineService<null>(world, 'HtmlService', service)(null);
}
