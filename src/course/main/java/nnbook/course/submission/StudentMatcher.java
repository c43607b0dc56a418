package nnbook.course.submission;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Whose a file or folder is, by its name: an id or address alone or at the beginning, as in {@code
 * s17.zip} and {@code s17_work}; a name as Moodle and Canvas write it, {@code Ann
 * Example_123_assignsubmission_file_} and {@code exampleann_12_345_work.zip}; or an id anywhere.
 */
public final class StudentMatcher {
  private final List<Student> students;
  private final Map<Student, List<String>> keys = new HashMap<>();
  private final Map<Student, List<String>> names = new HashMap<>();

  public StudentMatcher(List<Student> students) {
    this.students = students;
    for (Student student : students) {
      keys.put(student, student.keys().stream().map(StudentMatcher::plain).toList());
      names.put(student, names(student.name()));
    }
  }

  /** The students that {@code name} can mean: none, one, or several that nothing tells apart. */
  public List<Student> match(String name) {
    String plain = plain(withoutKind(name));
    String own = withoutPlatform(plain);
    String head = letters(own.replaceFirst("_.*", ""));
    List<Predicate<Student>> ways = List.of(
        student -> keys.get(student).contains(plain),
        student -> keys.get(student).stream().anyMatch(key -> begins(plain, key)),
        student -> names.get(student).contains(head),
        student -> names.get(student).contains(letters(own)),
        student -> keys.get(student).stream().anyMatch(key -> contains(own, key)));
    for (Predicate<Student> way : ways) {
      List<Student> found = students.stream().filter(way).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The students of the group that is called {@code name}: none where there is no such group. */
  public List<Student> group(String name) {
    String own = withoutPlatform(plain(withoutKind(name)));
    return students.stream()
        .filter(student -> !student.group().isBlank() && plain(student.group()).equals(own))
        .toList();
  }

  private static String withoutPlatform(String name) {
    return name.replaceFirst("_\\d+_assignsubmission_.*", "");
  }

  private static String withoutKind(String name) {
    return name.replaceFirst("(?i)\\.(?:zip|java)$", "");
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .strip()
        .replaceAll("\\s+", "_");
  }

  private static String letters(String text) {
    return plain(text).replaceAll("[^\\p{L}\\p{M}]", "");
  }

  /** First name first, and last name first. */
  private static List<String> names(String name) {
    String straight = letters(name);
    if (straight.isEmpty()) {
      return List.of();
    }
    String[] parts = name.contains(",")
        ? name.split(",", 2)
        : name.strip().split("\\s+(?=\\S+$)", 2);
    return parts.length < 2
        ? List.of(straight)
        : List.of(straight, letters(parts[1]) + letters(parts[0]));
  }

  private static boolean begins(String text, String key) {
    return text.startsWith(key) && isBoundary(text, key.length());
  }

  private static boolean contains(String text, String key) {
    for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
      if (isBoundary(text, at - 1) && isBoundary(text, at + key.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBoundary(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
