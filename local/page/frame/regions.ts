// F6 leads around the page's parts: menu, name box, grid, sidebar, tabs, developers. Without it the grid would keep the Tab key.

/** Moves the focus to the next part (or the one before), around. */
export function nextRegion(by: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(at + by + regions.length) % regions.length];
  next?.focus();
}
