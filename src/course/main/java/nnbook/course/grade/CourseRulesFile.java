package nnbook.course.grade;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nnbook.course.certify.AllowList;
import nnbook.course.submission.CourseTime;
import nnbook.grader.Grader;
import nnbook.grader.Visibility;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.NameMatcher;
import nnbook.platform.SafeFiles;
import nnbook.platform.TextHash;
import nnbook.platform.UserError;

/**
 * Reads the rules of an assignment from a file of properties, {@code course.properties}. Each key
 * can be left out; a key that does not exist is refused, and so is a value of another kind.
 */
public final class CourseRulesFile {
  static final String EXERCISES = "exercises";

  private static final Messages MESSAGES = Messages.of("course");
  private static final String WEIGHT = "weight.";
  private static final String VISIBILITY = "visibility.";
  private static final String ALLOW = "allow";
  private static final String SEED = "seed";
  private static final String PUBLISH = "publish";
  private static final String TIME_LIMIT = "timeLimit";
  private static final String STUDENT_LIMIT = "studentLimit";
  private static final Set<String> KEYS = new TreeSet<>(Set.of(EXERCISES, "due", "late.percent",
      "late.most", "attempt", "hidden", ALLOW, PUBLISH,
      SEED, TIME_LIMIT, STUDENT_LIMIT));
  private static final int HEAVIEST = 100;
  private static final double LONGEST = 600;
  private static final double LONGEST_OF_ALL = 86_400;
  private static final int SECRET_LENGTH = 20;
  private static final int SECRET_VARIETY = 8;

  private final String file;
  private final Path folder;
  private final SortedMap<String, String> values = new TreeMap<>();

  private CourseRulesFile(String file, Path folder) {
    this.file = file;
    this.folder = folder;
  }

  /** Reads a file in UTF-8. Throws UserError, with the key, for what is wrong in it. */
  public static CourseRules read(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      Path folder = file.toAbsolutePath().normalize().getParent();
      return new CourseRulesFile(file.toString(), folder).rules(text);
    } catch (IOException e) {
      String sentence = MESSAGES.get("rules.unreadable", file, SafeFiles.reason(e));
      throw new UserError(ExitCode.FILES, sentence, e);
    }
  }

  static CourseRules of(String text, Path folder) {
    return new CourseRulesFile("course.properties", folder).rules(text);
  }

  private CourseRules rules(String text) {
    load(text);
    SortedMap<String, Integer> weights = new TreeMap<>();
    SortedMap<String, Visibility> visibility = new TreeMap<>();
    values.keySet().forEach(key -> {
      if (key.startsWith(WEIGHT)) {
        weights.put(key.substring(WEIGHT.length()), (int) number(key, "1", 0, HEAVIEST));
      } else if (key.startsWith(VISIBILITY)) {
        visibility.put(key.substring(VISIBILITY.length()), visibility(key));
      } else if (!KEYS.contains(key)) {
        throw unknown(key);
      }
    });
    int percent = (int) number("late.percent", "0", 0, 100);
    int most = (int) number("late.most", "100", 0, 100);
    SortedMap<String, String> given = new TreeMap<>(values);
    given.computeIfPresent(SEED, (key, secret) -> MESSAGES.get("rules.secret"));
    return new CourseRules(
        words(EXERCISES),
        weights,
        new LatePenalty(due(), percent, most),
        choice("attempt", "last", "best").equals("best"),
        visibility,
        new CourseRules.Checks(
            hidden(), seed(), seconds(TIME_LIMIT, Grader.TIME_LIMIT.toSeconds(), LONGEST),
            allowed()),
        seconds(STUDENT_LIMIT, 900, LONGEST_OF_ALL),
        publish(),
        given);
  }

  private void load(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text.replaceFirst("^\uFEFF", "")));
    } catch (IOException | IllegalArgumentException e) {
      throw new UserError(
          ExitCode.USAGE, MESSAGES.get("rules.unreadable", file, e.getMessage()), e);
    }
    properties.stringPropertyNames()
        .forEach(key -> values.put(key, properties.getProperty(key).strip()));
  }

  private UserError unknown(String key) {
    Optional<String> guess = NameMatcher.among(KEYS).nearest(key);
    return new UserError(ExitCode.USAGE, guess.isPresent()
        ? MESSAGES.get("rules.guess", file, key, guess.get())
        : MESSAGES.get("rules.unknown", file, key, String.join(", ", KEYS)));
  }

  private List<String> words(String key) {
    return Stream.of(values.getOrDefault(key, "").split("[\\s,]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private List<String> allowed() {
    List<String> names = words(ALLOW);
    if (!names.stream().allMatch(AllowList.book()::mayGrow)) {
      throw wrong(ALLOW, MESSAGES.get("rules.allow"));
    }
    return names;
  }

  private long number(String key, String usual, long least, long most) {
    String text = values.getOrDefault(key, usual);
    try {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // The sentence below tells it.
    }
    throw wrong(key, MESSAGES.get("rules.number", least, most));
  }

  private Optional<Instant> due() {
    String text = values.getOrDefault("due", "");
    Optional<Instant> due = CourseTime.of(text, ZoneId.systemDefault());
    if (due.isEmpty() && !text.isEmpty()) {
      throw wrong("due", MESSAGES.get("rules.time"));
    }
    return due;
  }

  /** A time, or that results wait for the last due date, of which there must be one. */
  private String publish() {
    String text = values.getOrDefault(PUBLISH, "");
    boolean due = text.equals(CourseRules.DUE) && !values.getOrDefault("due", "").isEmpty();
    if (text.isEmpty() || due || CourseTime.of(text, ZoneId.systemDefault()).isPresent()) {
      return text;
    }
    throw wrong(PUBLISH, MESSAGES.get("rules.publish"));
  }

  private Duration seconds(String key, long usual, double longest) {
    String text = values.getOrDefault(key, "" + usual);
    try {
      double seconds = Double.parseDouble(text);
      if (seconds >= 0.1 && seconds <= longest) {
        return Duration.ofMillis(Math.round(1000 * seconds));
      }
    } catch (NumberFormatException e) {
      // The sentence below tells it.
    }
    throw wrong(key, MESSAGES.get("rules.seconds", longest));
  }

  private String choice(String key, String usual, String other) {
    String word = values.getOrDefault(key, usual).toLowerCase(Locale.ROOT);
    if (!word.equals(usual) && !word.equals(other)) {
      throw wrong(key, MESSAGES.get("rules.choice", usual + ", " + other));
    }
    return word;
  }

  private Visibility visibility(String key) {
    String word = values.get(key).toUpperCase(Locale.ROOT);
    return Stream.of(Visibility.values())
        .filter(each -> each.name().equals(word))
        .findFirst()
        .orElseThrow(() -> wrong(key, MESSAGES.get("rules.choice", "visible, brief, hidden")));
  }

  /** A hash of the secret, which must be long: who can guess it knows all inputs. */
  private OptionalLong seed() {
    String secret = values.getOrDefault(SEED, "");
    if (secret.isEmpty()) {
      return OptionalLong.empty();
    }
    if (secret.length() < SECRET_LENGTH || secret.chars().distinct().count() < SECRET_VARIETY) {
      throw wrong(SEED, MESSAGES.get("rules.seed", SECRET_LENGTH, SECRET_VARIETY));
    }
    return OptionalLong.of(TextHash.bits(secret));
  }

  private Optional<Path> hidden() {
    String name = values.getOrDefault("hidden", "");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Path hidden = folder.resolve(name);
    if (!Files.isDirectory(hidden)) {
      throw wrong("hidden", MESSAGES.get("rules.folder", hidden));
    }
    return Optional.of(hidden);
  }

  private UserError wrong(String key, String expected) {
    String shown = key.equals(SEED) ? MESSAGES.get("rules.secret") : values.get(key);
    return new UserError(ExitCode.USAGE, MESSAGES.get("rules.wrong", file, key, shown, expected));
  }
}
