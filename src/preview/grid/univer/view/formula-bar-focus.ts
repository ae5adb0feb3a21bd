/**
 * In Univer 0.25 the cell editor, when it opens, takes the keyboard back from the formula bar that a person has
 * just clicked: what is typed then gets lost. This gives it to the formula bar again.
 */
import type { Univer } from "@univerjs/core";
import { DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY, FOCUSING_FX_BAR_EDITOR, IContextService } from "@univerjs/core";
import { DocSelectionRenderService, IEditorService } from "@univerjs/docs-ui";

/** The cell editor tries for two frames after it has opened. */
const FRAMES = 4;

export function keepFormulaBarFocused(univer: Univer): () => void {
  const injector = univer.__getInjector();
  const context = injector.get(IContextService);
  const editors = injector.get(IEditorService);

  function focusAfter(frames: number): void {
    if (!context.getContextValue(FOCUSING_FX_BAR_EDITOR)) return;
    if (frames > 0) requestAnimationFrame(() => focusAfter(frames - 1));
    else
      editors.getEditor(DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY)?.render.with(DocSelectionRenderService).focus();
  }

  const subscription = context.subscribeContextValue$(FOCUSING_FX_BAR_EDITOR).subscribe((isFocused) => {
    if (isFocused) focusAfter(FRAMES);
  });
  return () => subscription.unsubscribe();
}
