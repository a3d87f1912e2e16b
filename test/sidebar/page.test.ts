import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PANEL_EN } from '../../src/messages/en/panel.ts';
import { PANEL_TH } from '../../src/messages/th/panel.ts';
import { sidebarPage } from './open/open-sidebar.ts';

describe('the sidebar’s page', () => {
  // What the server has read already it counts and names; what kinds and columns say for it alone is left out of the page.
  it('is small: at most 97 KB, 35 KB gzipped', async () => {
    const page = Buffer.from(await sidebarPage());
    expect(page.length).toBeLessThanOrEqual(96.5 * 1024);
    expect(gzipSync(page).length).toBeLessThanOrEqual(35 * 1024);
  });

  it('is what HtmlService wants: a doctype, links that leave the frame, a light colour scheme', async () => {
    const page = await sidebarPage();
    expect(page).toMatch(/^<!DOCTYPE html>/);
    expect(page).toContain('<base target="_top">');
    expect(page).toContain('color-scheme:light');
  });

  it('holds nothing that Apps Script would run as a template, and nothing that ends its script early', async () => {
    const page = await sidebarPage();
    expect(page).not.toContain('<?');
    expect(page.match(/<\/script/gi)).toHaveLength(1);
  });

  it('fetches nothing: every script and style is inside', async () => {
    const page = await sidebarPage();
    expect(page).not.toMatch(/\b(src|href)=["']?(https?:)?\/\//);
    expect(page).not.toMatch(/@import|url\(/);
    expect(page).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/);
  });

  it('paints a word before its script has run', async () => {
    const [beforeScript] = (await sidebarPage()).split('<script>');
    expect(beforeScript).toContain('กำลังอ่านแผน…');
  });
});

describe('the sidebar’s words', () => {
  const blanks = (words: object): unknown =>
    Object.fromEntries(
      Object.entries(words).map(([key, said]) => [
        key,
        typeof said === 'string' ? (said.match(/\{\d\}/g) ?? []).sort() : blanks(said),
      ]),
    );

  it('have the same blanks to fill in both languages', () => {
    expect(blanks(PANEL_EN)).toEqual(blanks(PANEL_TH));
  });
});
