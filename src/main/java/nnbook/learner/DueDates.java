package nnbook.learner;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nnbook.grader.ExerciseCatalog;
import nnbook.platform.ChapterName;
import nnbook.platform.ProjectLayout;

/**
 * When the exercises of a chapter are due. A course says it in {@code exercises/due.properties},
 * with a line {@code ch01=2027-02-01} for each chapter that has a date.
 *
 * @param byChapter the last day for each chapter, {@code ch01}, in order
 */
public record DueDates(Map<String, LocalDate> byChapter) {
  /** The file beside the chapters of exercises. */
  public static final String FILE = "due.properties";

  public DueDates {
    byChapter = Collections.unmodifiableMap(new TreeMap<>(byChapter));
  }

  /** Those of the project in {@code home}; none where it is not part of a course. */
  public static DueDates of(Path home) {
    Path file = new ProjectLayout(home).exercises().resolve(FILE);
    return Files.exists(file)
        ? parse(ExerciseCatalog.text(file).orElse(""))
        : new DueDates(Map.of());
  }

  /** Reads what {@link #text} writes; a line that gives no chapter a date is passed over. */
  static DueDates parse(String text) {
    Map<String, LocalDate> dates = new TreeMap<>();
    for (String line : text.lines().toList()) {
      String[] parts = line.split("=", 2);
      String chapter = parts[0].strip();
      if (parts.length == 2 && ChapterName.matches(chapter)) {
        date(parts[1]).ifPresent(date -> dates.put(chapter, date));
      }
    }
    return new DueDates(dates);
  }

  /** Reads a day such as {@code 2027-02-01}. */
  public static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  public Optional<LocalDate> of(String chapter) {
    return Optional.ofNullable(byChapter.get(chapter));
  }

  public boolean isEmpty() {
    return byChapter.isEmpty();
  }

  /** The text of the file. */
  public String text() {
    return byChapter.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
        .collect(Collectors.joining());
  }
}
