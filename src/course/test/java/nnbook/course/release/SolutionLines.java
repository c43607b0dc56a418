package nnbook.course.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Stubs;
import nnbook.grader.puzzle.SolutionCode;
import nnbook.platform.ProjectLayout;

/**
 * The lines between the tags of all solutions, without comments and with single spaces, that have
 * three words or more and are no line of the stub. One <em>identifies</em> its solution when
 * students find it nowhere in what they are meant to have: the code of the program, the chapters,
 * the hints and the graded tests. The others are common: they may be in a release where the
 * project's own file has them, and not once more.
 */
final class SolutionLines {
  private static final Pattern WORD = Pattern.compile("\\w+");

  final List<Exercise> exercises;
  final Set<Line> identifying = new LinkedHashSet<>();
  final Set<Line> common = new LinkedHashSet<>();

  /** A line of code, and whose it is. */
  record Line(String exercise, String code, Set<String> words) {}

  /** A file's text with single spaces, and its words. */
  record Text(String text, Set<String> words) {
    static Text of(byte[] bytes) {
      String text = plain(new String(bytes, StandardCharsets.UTF_8));
      return new Text(text, wordsOf(text));
    }

    boolean has(Line line) {
      return words.containsAll(line.words) && text.contains(line.code);
    }

    int count(Line line) {
      return has(line) ? text.split(Pattern.quote(line.code), -1).length - 1 : 0;
    }
  }

  SolutionLines(Path home) throws IOException {
    ProjectLayout project = new ProjectLayout(home);
    exercises = ExerciseCatalog.of(project.exercises()).all();
    List<Text> known = new ArrayList<>();
    for (String name : List.of("chapters", "src/main", "src/page/main", "src/page/scripts")) {
      known.addAll(texts(home.resolve(name), ".*"));
    }
    known.addAll(texts(project.exercises(), ".*/hints\\.adoc"));
    known.addAll(texts(project.gradedTests(), ".*/ch\\d\\d/.*"));
    for (Exercise exercise : exercises) {
      for (Line line : lines(home, exercise)) {
        (known.stream().anyMatch(text -> text.has(line)) ? common : identifying).add(line);
      }
    }
  }

  private static List<Line> lines(Path home, Exercise exercise) throws IOException {
    ExercisePaths paths = ExercisePaths.of(home, exercise);
    String code = SolutionCode.tagged(Files.readString(paths.solution()));
    String stub = Stubs.isStub(exercise.id(), exercise.source())
        ? exercise.source()
        : Stubs.of(home).find(exercise.id()).orElseThrow();
    Set<String> given = stub.lines().map(SolutionLines::plain).collect(Collectors.toSet());
    return code.lines()
        .map(line -> plain(line.replaceFirst("(^|\\s)//.*", "")))
        .filter(line -> !line.startsWith("*") && !given.contains(line))
        .filter(line -> wordsOf(line).size() >= 3)
        .map(line -> new Line(exercise.id(), line, wordsOf(line)))
        .toList();
  }

  static List<Text> texts(Path folder, String name) throws IOException {
    List<Text> texts = new ArrayList<>();
    for (Path file : files(folder)) {
      if (file.toString().replace('\\', '/').matches(name)) {
        texts.add(Text.of(Files.readAllBytes(file)));
      }
    }
    return texts;
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Where a release gives something away: each line of each file that must not be there. */
  List<String> leaks(Path home, Path student) throws IOException {
    List<String> leaks = new ArrayList<>();
    for (Path file : files(student)) {
      leaks.addAll(leaks(home, student.relativize(file).toString().replace('\\', '/'),
          Files.readAllBytes(file)));
    }
    return leaks;
  }

  /** What the file {@code name} gives away with this content. */
  List<String> leaks(Path home, String name, byte[] bytes) throws IOException {
    Text text = Text.of(bytes);
    Path own = home.resolve(name);
    boolean stub = name.matches("exercises/.*\\.java");
    Text original = Text.of(!stub && Files.exists(own) ? Files.readAllBytes(own) : new byte[0]);
    return Stream.concat(
            identifying.stream().filter(text::has),
            common.stream()
                .filter(line -> !stub || line.exercise.equals(exerciseOf(name)))
                .filter(line -> text.count(line) > original.count(line)))
        .map(line -> name + ": " + line.code)
        .toList();
  }

  private static String exerciseOf(String stub) {
    return stub.replaceFirst("exercises/(.*)\\.java", "$1").replace('/', '.');
  }

  private static Set<String> wordsOf(String text) {
    return WORD.matcher(text).results().map(MatchResult::group)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static String plain(String line) {
    return line.replaceAll("\\s+", " ").strip();
  }
}
