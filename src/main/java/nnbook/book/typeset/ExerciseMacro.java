package nnbook.book.typeset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nnbook.grader.Exercise;
import nnbook.grader.Sections;
import nnbook.platform.Messages;
import org.asciidoctor.ast.ContentModel;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;

/**
 * {@code exercise::ch01.WeightedInput[]}: the card of an exercise. Title, task, signature, stars
 * and minutes come from the stub, hints from the file beside it; the card is ordinary AsciiDoc, so
 * that every output format can show it.
 */
final class ExerciseMacro extends BlockMacroProcessor {
  private static final Messages MESSAGES = Messages.of("book");

  private static final Pattern CODE = Pattern.compile("`[^`]+`");

  /** Where a signature is broken. */
  private static final int COLUMNS = 74;

  private Optional<PrintedExercises> exercises = Optional.empty();

  ExerciseMacro() {
    super("exercise");
  }

  /** Takes the exercises of the book that is typeset next. */
  void readFrom(Path home) {
    exercises = Optional.of(new PrintedExercises(home));
  }

  @Override
  public StructuralNode process(
      StructuralNode parent, String target, Map<String, Object> attributes) {
    Optional<Exercise> exercise = exercises.flatMap(all -> all.find(target));
    if (exercise.isEmpty()) {
      StructuralNode missing = createBlock(parent, "paragraph", target);
      missing.addRole("missing-exercise");
      return missing;
    }
    StructuralNode card =
        createBlock(
            parent,
            "example",
            List.of(),
            Map.<String, Object>of("id", target),
            Map.of(ContentModel.KEY, ContentModel.COMPOUND));
    card.setTitle(ExerciseWords.title(exercise.get()));
    card.addRole("exercise");
    parseContent(card, lines(exercise.get()));
    return card;
  }

  private static List<String> lines(Exercise exercise) {
    List<String> lines = new ArrayList<>();
    lines.addAll(List.of("[.effort]", effort(exercise), ""));
    String task = withoutMarkup(safe(exercise.task()));
    lines.addAll(
        ExerciseWords.withFormulas(task, ExerciseWords.formulas(exercise.id())).lines().toList());
    lines.addAll(List.of("", "[source,java]", "----"));
    exercise.signature().lines().flatMap(line -> wrapped(line).stream()).forEach(lines::add);
    lines.addAll(List.of("----", "", "[.check]"));
    lines.add(MESSAGES.get("exercise.check", "`./nnbook check " + exercise.id() + "`"));
    if (!exercise.anchor().isEmpty()) {
      String where = MESSAGES.get("exercise.where", "<<" + exercise.anchor() + ">>");
      lines.addAll(List.of("", "[.where]", where));
    }
    List<String> hints = Sections.hints(exercise);
    for (int i = 0; i < hints.size(); i++) {
      lines.addAll(List.of("", "." + MESSAGES.get("exercise.hint", i + 1), "[%collapsible.hint]"));
      lines.add("=====");
      safe(hints.get(i)).lines().map(line -> line.equals("+") ? "" : line).forEach(lines::add);
      lines.add("=====");
    }
    return lines;
  }

  private static String effort(Exercise exercise) {
    String stars = "★".repeat(exercise.stars()) + "☆".repeat(3 - exercise.stars());
    return MESSAGES.get("exercise.effort", stars, exercise.minutes());
  }

  /** Breaks a long signature between two parameters, as a programmer would. */
  private static List<String> wrapped(String signature) {
    int comma = signature.lastIndexOf(", ", COLUMNS);
    if (signature.length() <= COLUMNS || comma < 0) {
      return List.of(signature);
    }
    List<String> lines = new ArrayList<>(List.of(signature.substring(0, comma + 1)));
    lines.addAll(wrapped("    " + signature.substring(comma + 2)));
    return lines;
  }

  /** What would reach the page as raw markup, or style a block, is shown as it is written. */
  private static String withoutMarkup(String task) {
    return task.replace("+++", "{plus}{plus}{plus}")
        .replaceAll("pass:(?=[\\w,]*\\[)", "pass{empty}:")
        .replaceAll("(?m)^(?=\\[)", "{empty}");
  }

  /** Braces in code are Java: {@code {x}} there is no attribute. */
  static String safe(String text) {
    return CODE.matcher(text).replaceAll(code -> Matcher.quoteReplacement(
        code.group().replaceAll("\\{(?=[\\w-]+})", "\\\\{")));
  }
}
