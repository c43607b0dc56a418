package nnbook.course.submission;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;

/**
 * The students of a course, from a CSV file with the column {@code id} and, as wanted, {@code
 * name}, {@code email}, {@code group}, {@code extension} (in days) and {@code submitted} (a time);
 * further columns are kept. UTF-8, UTF-16 or Latin-1, as spreadsheets save it; with commas,
 * semicolons or tabs.
 *
 * @param students by the order of the file
 */
public record Roster(List<Student> students) {
  private static final Messages MESSAGES = Messages.of("course");
  private static final int LONGEST_ID = 100;
  private static final int MOST_DAYS = 1000;

  /** The columns that say something else than who a student is. */
  private static final Set<String> OTHER = Set.of("name", "group", "extension", "submitted");

  public Roster {
    students = List.copyOf(students);
  }

  /** Reads a file. Throws UserError, with line and column, for what is wrong in it. */
  public static Roster read(Path file) {
    return new RosterFile(file, ZoneId.systemDefault()).read();
  }

  /** The student with this id. */
  public Optional<Student> find(String id) {
    return students.stream().filter(student -> student.id().equals(id)).findFirst();
  }

  /** The others who hand in together with {@code student}. */
  public List<Student> partners(Student student) {
    return students.stream()
        .filter(other -> !other.equals(student))
        .filter(other -> !other.group().isEmpty() && other.group().equals(student.group()))
        .toList();
  }

  /**
   * All words that name {@code student} and nobody else: cells of columns that can be identifiers,
   * because no two students have the same in them.
   */
  public Set<String> identifiers(Student student) {
    return student.columns().entrySet().stream()
        .filter(cell -> !OTHER.contains(cell.getKey()))
        .filter(cell -> students.stream()
            .map(other -> other.columns().getOrDefault(cell.getKey(), ""))
            .filter(word -> !word.isEmpty())
            .map(word -> word.toLowerCase(Locale.ROOT))
            .allMatch(new HashSet<>()::add))
        .map(Map.Entry::getValue)
        .collect(Collectors.toSet());
  }

  /** Reads one file. */
  private static final class RosterFile {
    private final Path file;
    private final ZoneId zone;
    private final Map<String, Long> lines = new HashMap<>();

    RosterFile(Path file, ZoneId zone) {
      this.file = file;
      this.zone = zone;
    }

    Roster read() {
      List<Student> students = CourseTable.read(file, "id").stream()
          .map(row -> student(row.cells(), row.line())).toList();
      if (students.isEmpty()) {
        throw new UserError(ExitCode.USAGE, MESSAGES.get("roster.empty", file));
      }
      return new Roster(students);
    }

    private Student student(Map<String, String> cells, long line) {
      String id = cells.getOrDefault("id", "");
      checkId(id, line);
      return new Student(
          id,
          cells.getOrDefault("name", ""),
          cells.getOrDefault("email", ""),
          cells.getOrDefault("group", ""),
          extension(cells.getOrDefault("extension", "0"), line),
          submitted(cells.getOrDefault("submitted", ""), line),
          cells);
    }

    private void checkId(String id, long line) {
      boolean control = id.codePoints().anyMatch(Character::isISOControl);
      if (id.isEmpty() || id.length() > LONGEST_ID || control) {
        throw fault(line, "id", "roster.id", LONGEST_ID);
      }
      Long earlier = lines.putIfAbsent(id.toLowerCase(Locale.ROOT), line);
      if (earlier != null) {
        throw fault(line, "id", "roster.twice", id, earlier);
      }
    }

    private int extension(String days, long line) {
      if (!days.matches("\\d{1,4}") || Integer.parseInt(days) > MOST_DAYS) {
        throw fault(line, "extension", "roster.extension", days, MOST_DAYS);
      }
      return Integer.parseInt(days);
    }

    private Optional<Instant> submitted(String time, long line) {
      if (time.isEmpty()) {
        return Optional.empty();
      }
      Optional<Instant> instant = CourseTime.of(time, zone);
      if (instant.isEmpty()) {
        throw fault(line, "submitted", "roster.submitted", time);
      }
      return instant;
    }

    private UserError fault(long line, String column, String key, Object... arguments) {
      return CourseTable.fault(file, line, column, MESSAGES.get(key, arguments));
    }
  }
}
