package nnbook.course.submission;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
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
  private static final int LARGEST = 20_000_000;
  private static final int LONGEST_ID = 100;
  private static final int LONGEST_CELL = 100_000;
  private static final int MOST_DAYS = 1000;

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
      String text = SourceEncoding.of(bytes());
      CsvParser parser = new CsvParser(settings(text));
      List<Student> students = new ArrayList<>();
      try {
        parser.beginParsing(new StringReader(text));
        List<String> header = header(parser.parseNext());
        for (String[] row = parser.parseNext(); row != null; row = parser.parseNext()) {
          students.add(student(header, row, parser.getContext().currentLine()));
        }
      } catch (TextParsingException e) {
        throw fault(e.getLineIndex() + 1, "", "roster.csv");
      }
      if (students.isEmpty()) {
        throw new UserError(ExitCode.USAGE, MESSAGES.get("roster.empty", file));
      }
      return new Roster(students);
    }

    private byte[] bytes() {
      try {
        if (Files.exists(file) && (!Files.isRegularFile(file) || Files.size(file) > LARGEST)) {
          throw unreadable(MESSAGES.get("roster.odd"), null);
        }
        return Files.readAllBytes(file);
      } catch (IOException e) {
        throw unreadable(SafeFiles.reason(e), e);
      }
    }

    private UserError unreadable(String reason, IOException cause) {
      String sentence = MESSAGES.get("roster.unreadable", file, reason);
      return new UserError(ExitCode.FILES, sentence, cause);
    }

    private static CsvParserSettings settings(String text) {
      CsvParserSettings settings = new CsvParserSettings();
      settings.getFormat().setDelimiter(delimiter(text));
      settings.setLineSeparatorDetectionEnabled(true);
      settings.setMaxCharsPerColumn(LONGEST_CELL);
      settings.setNullValue("");
      settings.setEmptyValue("");
      return settings;
    }

    /** The commonest of the three in the first line. */
    private static char delimiter(String text) {
      String first = text.lines().findFirst().orElse("");
      char best = ',';
      for (char c : new char[] {';', '\t'}) {
        best = count(first, c) > count(first, best) ? c : best;
      }
      return best;
    }

    private static long count(String text, char c) {
      return text.chars().filter(each -> each == c).count();
    }

    private List<String> header(String[] row) {
      List<String> header = new ArrayList<>();
      for (String name : row == null ? new String[0] : row) {
        header.add(name.strip().toLowerCase(Locale.ROOT));
      }
      if (!header.contains("id")) {
        String found = String.join(", ", header);
        throw new UserError(ExitCode.USAGE, MESSAGES.get("roster.no.id", file, found));
      }
      return header;
    }

    private Student student(List<String> header, String[] row, long line) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < row.length; i++) {
        if (i >= header.size()) {
          throw fault(line, "" + (i + 1), "roster.too.many", header.size());
        }
        if (!row[i].isBlank()) {
          cells.put(header.get(i), row[i].strip());
        }
      }
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
      String place = column.isEmpty()
          ? MESSAGES.get("roster.line", file, line)
          : MESSAGES.get("roster.place", file, line, column);
      return new UserError(ExitCode.USAGE, place + MESSAGES.get(key, arguments));
    }
  }
}
