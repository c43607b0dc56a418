package nnbook.grader;

/** How much of a failed check its author may see. */
public enum Visibility {
  /** Everything: what was given, expected and computed, and the likely mistake. */
  VISIBLE,
  /** That it failed, and the likely mistake; no inputs and values, nothing thrown or printed. */
  BRIEF,
  /** Only its category: a hidden check must not tell what it asks. */
  HIDDEN
}
