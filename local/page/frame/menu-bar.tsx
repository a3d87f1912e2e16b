// The add-on's menu, as Google shows it: sub menus, lines between items, and the whole of it by keyboard.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { messages } from '../messages.th.ts';

/** An item: a command by its function's name, a sub menu, or a line (caption null). */
export interface MenuItem {
  readonly caption: string | null;
  readonly functionName?: string;
  readonly items?: readonly MenuItem[];
}

/** A menu of the bar. */
export interface Menu {
  readonly caption: string;
  readonly items: readonly MenuItem[];
}

/** Draws the bar; `onCommand` gets the function's name and the item's caption. */
export function MenuBar(props: {
  menus: readonly Menu[];
  disabled: boolean;
  onCommand: (functionName: string, caption: string) => void;
}) {
  const [open, setOpen] = useState<number | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (open === null) return;
    const close = (event: Event) => {
      if (!bar.current?.contains(event.target as Node)) setOpen(null);
    };
    document.addEventListener('pointerdown', close);
    window.addEventListener('blur', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      window.removeEventListener('blur', close);
    };
  }, [open]);
  const button = (index: number) => bar.current?.querySelectorAll<HTMLElement>('.menu-button')[index];
  return (
    <div class="menu-bar" role="menubar" aria-label={messages.menuBar} ref={bar}>
      {props.menus.map((menu, index) => (
        <div key={menu.caption} role="none" class="menu-place">
          <button
            type="button"
            role="menuitem"
            class="menu-button"
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={index === 0 ? 0 : -1}
            data-region={index === 0 || undefined}
            disabled={props.disabled}
            onClick={() => setOpen(open === index ? null : index)}
            onKeyDown={(event) => {
              const aside = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
              if (aside !== undefined)
                button((index + aside + props.menus.length) % props.menus.length)?.focus();
              if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
                event.preventDefault();
                setOpen(index);
              }
            }}
          >
            {menu.caption}
          </button>
          {open === index && (
            <MenuList
              label={menu.caption}
              items={menu.items}
              onCommand={(name, caption) => {
                setOpen(null);
                props.onCommand(name, caption);
              }}
              onClose={() => {
                setOpen(null);
                button(index)?.focus();
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}

/** An open menu or sub menu; it takes the focus, arrows move in it, Escape and the left arrow close it. */
function MenuList(props: {
  label: string;
  items: readonly MenuItem[];
  sub?: boolean;
  onCommand: (functionName: string, caption: string) => void;
  onClose: () => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  const own = () =>
    [...(list.current?.children ?? [])].flatMap((child) =>
      child.classList.contains('menu-place') ? [...child.children].slice(0, 1) : [],
    ) as HTMLElement[];
  useLayoutEffect(() => own()[0]?.focus(), []);
  const commands = props.items.filter(({ caption }) => caption !== null);

  const onKeyDown = (event: KeyboardEvent) => {
    const items = own();
    const at = items.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    const focus = (index: number) => items[(index + items.length) % items.length]?.focus();
    const letter = event.key.length === 1 ? event.key : null;
    const started = items.findIndex(
      (item, index) => index > at && letter !== null && (item.textContent ?? '').startsWith(letter),
    );
    event.stopPropagation();
    if (event.key === 'ArrowDown') focus(at + 1);
    else if (event.key === 'ArrowUp') focus(at - 1);
    else if (event.key === 'Home') focus(0);
    else if (event.key === 'End') focus(-1);
    else if (event.key === 'ArrowRight' && commands[at]?.items !== undefined) setOpen(at);
    else if (event.key === 'Escape' || (event.key === 'ArrowLeft' && props.sub)) props.onClose();
    else if (event.key === 'Tab') props.onClose();
    else if (started >= 0) focus(started);
    else return;
    if (event.key !== 'Tab') event.preventDefault();
  };

  let index = -1;
  return (
    <div
      class={props.sub ? 'menu-list sub' : 'menu-list'}
      role="menu"
      aria-label={props.label}
      ref={list}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {props.items.map((item, position) => {
        if (item.caption === null) return <hr key={`line-${position}`} class="menu-line" />;
        index += 1;
        const at = index;
        const caption = item.caption;
        return (
          <div key={caption} role="none" class="menu-place">
            <button
              type="button"
              role="menuitem"
              class="menu-item"
              tabIndex={-1}
              aria-haspopup={item.items === undefined ? undefined : 'menu'}
              aria-expanded={item.items === undefined ? undefined : open === at}
              onMouseEnter={(event) => {
                event.currentTarget.focus();
                setOpen(item.items === undefined ? null : at);
              }}
              onClick={() => {
                if (item.items !== undefined) setOpen(at);
                else if (item.functionName !== undefined) props.onCommand(item.functionName, caption);
              }}
            >
              {caption}
            </button>
            {open === at && item.items !== undefined && (
              <MenuList
                sub
                label={caption}
                items={item.items}
                onCommand={props.onCommand}
                onClose={() => {
                  setOpen(null);
                  own()[at]?.focus();
                }}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
