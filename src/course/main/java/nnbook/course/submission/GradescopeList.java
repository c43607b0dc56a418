package nnbook.course.submission;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list in a download of Gradescope, {@code submission_metadata.yml}: whose each folder is, and
 * when it was handed in. Read line by line, and only as far as these two go.
 */
final class GradescopeList {
  static final String FILE = "submission_metadata.yml";

  private static final int LARGEST = 50_000_000;
  private static final Pattern FOLDER = Pattern.compile("(submission_\\d+):\\s*");
  private static final Pattern FIELD =
      Pattern.compile("\\s+(?:- )?\\s*:(sid|email|created_at):\\s*(.*?)\\s*");

  private final Map<String, List<String>> owners = new LinkedHashMap<>();
  private final Map<String, Instant> times = new LinkedHashMap<>();

  private GradescopeList() {}

  /** Reads the list in {@code folder}; an empty one where there is none. */
  static GradescopeList in(Path folder) {
    GradescopeList list = new GradescopeList();
    Path file = folder.resolve(FILE);
    try {
      if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
        list.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      return new GradescopeList();
    }
    return list;
  }

  private void read(String text) {
    String folder = "";
    for (String line : text.lines().toList()) {
      Matcher top = FOLDER.matcher(line);
      Matcher field = FIELD.matcher(line);
      if (top.matches()) {
        folder = top.group(1);
      } else if (field.matches() && !folder.isEmpty()) {
        put(folder, field.group(1), field.group(2).replaceAll("^['\"]|['\"]$", ""));
      }
    }
  }

  private void put(String folder, String field, String value) {
    if (!field.equals("created_at")) {
      owners.computeIfAbsent(folder, key -> new ArrayList<>()).add(value);
    } else {
      String iso = value.replaceFirst(" UTC$", "Z").replaceFirst(" (?=[+-]\\d|Z)", "");
      CourseTime.of(iso, ZoneOffset.UTC).ifPresent(time -> times.putIfAbsent(folder, time));
    }
  }

  /** The ids and addresses of those who handed in a folder. */
  List<String> owners(String folder) {
    return owners.getOrDefault(folder, List.of());
  }

  /** When a folder was handed in. */
  Optional<HandInTime> time(String folder) {
    return Optional.ofNullable(times.get(folder))
        .map(time -> new HandInTime(time, HandInTime.Source.LIST));
  }
}
