// Opening, filling and leaving the form. What is typed is kept as a draft until it is saved or dropped.
import type { PanelRow } from '../commands/panel-types.ts';
import type { Desk } from './desk.ts';
import { keepDraft } from './draft.ts';
import { changedColumns, type FieldValue, type FormValues, fieldsOf } from './form-values.ts';
import type { Form } from './view.ts';

/** The actions on the open form that need no server. */
export type FormActions = ReturnType<typeof formActions>;

/** The form's actions at a desk. */
export function formActions(desk: Desk) {
  const { show } = desk;
  let cancelled: Form | null = null;

  function setForm(form: Form | null): void {
    show({ form });
    keepDraft(desk.store, desk.state(), form && isChanged(form) ? form : null);
  }

  function open(target: PanelRow | null, values?: FormValues): void {
    const { shown, columns, catalogue } = desk.state();
    const start = fieldsOf(target, columns, catalogue);
    setForm({ sheet: shown, columns, target, start, values: values ?? start, dates: ['', ''] });
    show({ tab: 'projects', notice: null, focus: ['name'] });
  }

  const actions = {
    setForm,
    open,
    /** Opens the form of a row, and selects the row in the sheet. */
    edit(row: PanelRow): void {
      open(row);
      void desk.call('panelGoTo', desk.state().shown.name, row.row, 1);
    },
    change(values: Readonly<Record<string, FieldValue>>, dates?: Form['dates']): void {
      const { form } = desk.view();
      if (!form) return;
      setForm({
        ...form,
        deleting: false,
        values: { ...form.values, ...values },
        dates: dates ?? form.dates,
      });
    },
    /** Back to the list, to the row's place in it. */
    close(row = desk.view().form?.target?.row): void {
      setForm(null);
      show({ focus: [row ? `row-${row}` : 'add'] });
    },
    /** One step back: from a conflict or a question to the form, from the form to the list. */
    cancel(): void {
      const { form, busy } = desk.view();
      if (!form || busy) return;
      if (form.conflict || form.deleting) {
        setForm({ ...form, conflict: null, deleting: false });
        show({ focus: ['name'] });
        return;
      }
      cancelled = isChanged(form) ? form : null;
      actions.close();
      if (cancelled) desk.tell(desk.words().cancelled, 'restore');
      else show({ notice: null });
    },
    restore(): void {
      if (!cancelled) return;
      setForm(cancelled);
      show({ tab: 'projects', notice: null, focus: ['name'] });
    },
    duplicate(): void {
      open(null, desk.view().form?.values);
      desk.tell(desk.words().duplicated);
    },
    askDelete(): void {
      const { form } = desk.view();
      if (form) show({ form: { ...form, deleting: true }, focus: ['delete'] });
    },
    choose(key: string, whose: 'mine' | 'theirs'): void {
      const { form } = desk.view();
      if (!form?.conflict) return;
      const { conflict } = form;
      show({ form: { ...form, conflict: { ...conflict, choices: { ...conflict.choices, [key]: whose } } } });
    },
    keepTheirs(): void {
      actions.close();
      desk.tell(desk.words().keptTheirs);
    },
    dropDraft(): void {
      keepDraft(desk.store, desk.state(), null);
      show({ draft: null });
    },
  };
  return actions;
}

function isChanged({ start, values }: Form): boolean {
  return changedColumns(start, values).length > 0;
}
