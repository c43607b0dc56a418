package nnbook.web.vm.library;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nnbook.web.vm.host.Native;

/**
 * Members of compiled classes that are called directly: because they are called often, because
 * interpreted objects need something else, or because the page lacks them.
 */
public final class Intrinsics {
  private static final Map<String, Native> TABLE = new HashMap<>();

  static {
    MathIntrinsics.addTo(TABLE);
    ObjectIntrinsics.addTo(TABLE);
    CollectionIntrinsics.addTo(TABLE);
  }

  private Intrinsics() {}

  /** The members that need no reflection: {@code java/lang/Math.abs(D)D}. */
  public static Set<String> members() {
    return Set.copyOf(TABLE.keySet());
  }

  static Optional<Native> find(String member) {
    return Optional.ofNullable(TABLE.get(member));
  }
}
