package nnbook.snippet.chapter;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The marks that a chapter gives its blocks, {@code [source.run.folded,java]}. In the pages each is
 * a class of that name.
 */
public enum BlockMark {
  /** A snippet: it runs in the chapter's session, and prints exactly the recorded output. */
  RUN,
  /** It must throw, and its message is the output. */
  FAILS,
  /** It prints timings: all but the numbers is compared. */
  VOLATILE,
  /** Code of a figure, closed until asked for. */
  FOLDED,
  /** It may take more than a few seconds. */
  SLOW,
  /** Where the page runs Java, a figure to act on takes its place. */
  INTERACTIVE,
  /** Its output is set as a table. */
  TABLE,
  /** It needs files, which no browser has. */
  NEEDS_FILES,
  /** It needs threads. */
  NEEDS_THREADS,
  /** It needs vector instructions. */
  NEEDS_VECTORS,
  /** It shows how a JVM compiles what runs often. */
  NEEDS_JIT,
  /** It shows what was measured, which is never the same. */
  NEEDS_CLOCK,
  /** What the snippet before it prints. */
  OUTPUT,
  /** What a program of another framework printed, when it was run. */
  RECORDED,
  /** A Predict box whose answer is typed. */
  TYPED,
  /** A Predict box whose answers are steps of the snippet above it. */
  STEPPING,
  PREDICT,
  BY_HAND,
  TRY_IT,
  TRAP,
  GOING_DEEPER;

  /** The five call-outs of the book. */
  public static final Set<BlockMark> CALL_OUTS =
      Collections.unmodifiableSet(EnumSet.range(PREDICT, GOING_DEEPER));

  /** What a page cannot show as it was printed: no browser has it, or it was measured. */
  static final Set<BlockMark> NEEDS =
      Collections.unmodifiableSet(EnumSet.range(NEEDS_FILES, NEEDS_CLOCK));

  /** The role in the source, for example {@code by-hand}. */
  public String role() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What selects it in a page. */
  public String selector() {
    return "." + role();
  }

  public boolean isAmong(Collection<String> roles) {
    return roles.contains(role());
  }

  static Set<BlockMark> of(Collection<String> roles) {
    Set<BlockMark> marks = EnumSet.allOf(BlockMark.class);
    marks.removeIf(mark -> !mark.isAmong(roles));
    return marks;
  }
}
