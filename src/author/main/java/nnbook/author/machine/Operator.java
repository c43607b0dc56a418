package nnbook.author.machine;

import com.sun.source.util.TreePath;
import java.util.List;

/** Makes mistakes of one kind or a few. */
@FunctionalInterface
interface Operator {
  /** All that can be done to the tree at the end of {@code path}; nothing to trees inside it. */
  List<Edit> edits(TreePath path, TypedSource source);
}
