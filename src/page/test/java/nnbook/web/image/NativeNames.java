package nnbook.web.image;

import java.util.HashSet;
import java.util.Set;
import nnbook.web.vm.library.Intrinsics;

/** What interpreted code in the page gets without reflection. */
public final class NativeNames {
  private NativeNames() {}

  /** All such members: {@code java/lang/Math.exp(D)D}, {@code java/lang/System.out}. */
  public static Set<String> all() {
    Set<String> all = new HashSet<>(Intrinsics.members());
    all.addAll(SystemNatives.all().keySet());
    all.addAll(SystemNatives.ofPage().keySet());
    return all;
  }
}
