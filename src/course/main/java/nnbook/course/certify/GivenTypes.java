package nnbook.course.certify;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The records, enums and classes inside a stub, by which test and submission speak with each other.
 * A record that equals everything would decide its own check, so the stub's class files are taken,
 * or, of a class to which fields were added, those whose constructors do the stub's work to the
 * last step.
 */
record GivenTypes(Map<String, byte[]> classes) {
  /** Those among the class files of a stub. */
  static GivenTypes of(String id, Map<String, byte[]> stub) {
    Map<String, byte[]> inside = new TreeMap<>(stub);
    inside.keySet().removeIf(name -> !name.matches("\\Q" + id + "\\E(?:\\$[A-Za-z_]\\w*)+"));
    return new GivenTypes(inside);
  }

  /** The first that is not the same in {@code submitted}. */
  Optional<String> changed(Map<String, byte[]> submitted) {
    return classes.keySet().stream()
        .filter(name -> !submitted.containsKey(name)
            || !ClassShape.of(submitted.get(name)).agrees(ClassShape.of(classes.get(name))))
        .findFirst();
  }

  /** The submission's classes, with these in place of its own. */
  Map<String, byte[]> in(Map<String, byte[]> submitted) {
    Map<String, byte[]> all = new TreeMap<>(submitted);
    classes.forEach((name, file) -> {
      if (ClassShape.of(file).sameMembers(ClassShape.of(submitted.get(name)))) {
        all.put(name, file);
      }
    });
    return all;
  }
}
