package nnbook.web.image;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The classes that interpreted code can use in the page, by their names. */
final class BoundTable {
  private final Map<String, Class<?>> classes = new HashMap<>();

  BoundTable() {
    for (Class<?> type : all()) {
      classes.put(type.getName(), type);
    }
  }

  /** All of them; the build puts them in, as a page can find a class by name only if it is used. */
  private static Class<?>[] all() {
    return new Class<?>[0];
  }

  Optional<Class<?>> find(String name) {
    return Optional.ofNullable(classes.get(name));
  }
}
