package nnbook.grader;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;

/**
 * Reads the typical wrong answers to an exercise. A file tells how each differs from the solution:
 *
 * <pre>
 * == plus
 * expect: Factor and number are added
 *      for (int i = 0; i &lt; a.length; i++) {
 * -      b[i] = factor * a[i];
 * +      b[i] = factor + a[i];
 * </pre>
 *
 * <p>The first column of an edit says what becomes of a line: a space keeps it, {@code -} removes
 * it, {@code +} adds it, and {@code -...} removes all lines up to the next that is named. The lines
 * of the solution that an edit names occur there once; an empty line ends it.
 */
public final class WrongSolutions {
  private static final Messages MESSAGES = Messages.of("grader");
  private static final String NAME = "== ";
  private static final String EXPECT = "expect: ";

  private final ExercisePaths paths;
  private final List<String> solution;

  /** What the file says of each answer, by name: the first line's number, then the lines. */
  private final Map<String, Section> sections = new LinkedHashMap<>();

  private record Section(int first, List<String> lines) {}

  private WrongSolutions(ExercisePaths paths) {
    this.paths = paths;
    if (!Files.exists(paths.wrongAnswers()) || !Files.exists(paths.solution())) {
      this.solution = List.of();
      return;
    }
    this.solution = ExerciseCatalog.source(paths.solution()).lines().toList();
    List<String> lines = ExerciseCatalog.source(paths.wrongAnswers()).lines().toList();
    int end = 0;
    for (int start = 0; start < lines.size(); start = end) {
      require(lines.get(start).startsWith(NAME), "wrong.line", start + 1, lines.get(start));
      end = start + 1;
      while (end < lines.size() && !lines.get(end).startsWith(NAME)) {
        end++;
      }
      String name = lines.get(start).substring(NAME.length()).strip();
      Section section = new Section(start + 2, lines.subList(start + 1, end));
      require(sections.put(name, section) == null, "wrong.twice", name);
    }
  }

  /**
   * The wrong answers in the file's order; none without the file or the solution. Throws UserError
   * that names the line or the answer which cannot be understood.
   */
  public static List<WrongSolution> of(ExercisePaths paths) {
    WrongSolutions answers = new WrongSolutions(paths);
    return answers.sections.keySet().stream().map(answers::answer).toList();
  }

  /** The wrong answer of this name, if there is one. Throws UserError as {@link #of} does. */
  public static Optional<WrongSolution> find(ExercisePaths paths, String name) {
    WrongSolutions answers = new WrongSolutions(paths);
    return answers.sections.containsKey(name)
        ? Optional.of(answers.answer(name))
        : Optional.empty();
  }

  /** The solution, called so, and then the wrong answers: whole classes by name. */
  public static Map<String, String> withSolution(ExercisePaths paths) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("solution", ExerciseCatalog.source(paths.solution()));
    of(paths).forEach(answer -> texts.put(answer.name(), answer.source()));
    return texts;
  }

  private WrongSolution answer(String name) {
    Section section = sections.get(name);
    String expected = "";
    List<TextEdit> edits = new ArrayList<>();
    List<String> edit = new ArrayList<>();
    for (int i = 0; i < section.lines().size(); i++) {
      String line = section.lines().get(i);
      if (i == 0 && line.startsWith(EXPECT)) {
        expected = line.substring(EXPECT.length()).strip();
      } else if (!line.isEmpty()) {
        require(" -+".indexOf(line.charAt(0)) >= 0, "wrong.line", section.first() + i, line);
        edit.add(line);
      }
      if (!edit.isEmpty() && (line.isEmpty() || i == section.lines().size() - 1)) {
        edits.add(TextEdit.of(edit));
        edit.clear();
      }
    }
    String source = TextEdit.apply(edits, solution)
        .map(text -> String.join("\n", text) + "\n")
        .orElseThrow(() -> fault("wrong.place", name, ExercisePaths.solutionName(paths.id())));
    return new WrongSolution(name, expected, source);
  }

  private void require(boolean holds, String key, Object... arguments) {
    if (!holds) {
      throw fault(key, arguments);
    }
  }

  private UserError fault(String key, Object... arguments) {
    String file = paths.project().name(paths.wrongAnswers());
    return new UserError(ExitCode.FAIL, file + ": " + MESSAGES.get(key, arguments));
  }
}
