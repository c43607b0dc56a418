package nnbook.book.typeset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Sections;
import nnbook.grader.puzzle.SolutionCode;
import nnbook.platform.Messages;
import nnbook.platform.ProjectLayout;
import org.asciidoctor.ast.ContentModel;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;

/**
 * {@code answers::all[]}: the solutions of all exercises with their commentary, a block for each
 * chapter and in it a block for each exercise. Code and commentary come from the project's files; a
 * project without solutions says that it has none.
 */
final class AnswersMacro extends BlockMacroProcessor {
  private static final Messages MESSAGES = Messages.of("book");

  private Optional<Path> home = Optional.empty();

  AnswersMacro() {
    super("answers");
  }

  /** Takes the solutions of the book that is typeset next. */
  void readFrom(Path project) {
    home = Optional.of(project);
  }

  @Override
  public StructuralNode process(
      StructuralNode parent, String target, Map<String, Object> attributes) {
    StructuralNode all = block(parent, "open", "answers-all", "answers");
    List<Exercise> exercises = home.map(AnswersMacro::solved).orElse(List.of());
    if (exercises.isEmpty()) {
      parseContent(all, List.of(MESSAGES.get("answer.none")));
    }
    for (String chapter : exercises.stream().map(Exercise::chapter).distinct().toList()) {
      StructuralNode own = block(all, "open", "answers-" + chapter, "answers-of");
      exercises.stream().filter(exercise -> exercise.chapter().equals(chapter))
          .forEach(exercise -> own.append(answer(own, exercise)));
      all.append(own);
    }
    return all;
  }

  private static List<Exercise> solved(Path home) {
    return new PrintedExercises(home).all().stream()
        .filter(exercise -> Files.isRegularFile(ExercisePaths.of(home, exercise).solution()))
        .toList();
  }

  private StructuralNode answer(StructuralNode parent, Exercise exercise) {
    StructuralNode answer = block(parent, "example", "answer-" + exercise.id(), "answer-card");
    parseContent(answer, lines(new ExercisePaths(new ProjectLayout(home.get()), exercise.id()),
        exercise.name()));
    return answer;
  }

  private static List<String> lines(ExercisePaths paths, String name) {
    List<String> lines = new ArrayList<>(List.of("[source,java]", "----"));
    String source = ExerciseCatalog.source(paths.solution());
    lines.addAll(CodeLines.of(SolutionCode.tagged(source).stripTrailing().stripIndent()));
    lines.addAll(List.of("----", ""));
    ExerciseMacro.safe(Sections.of(paths.notes()).body(name)).lines().forEach(lines::add);
    lines.addAll(List.of("", "[.where]"));
    lines.add(MESSAGES.get("answer.file", "`" + ExercisePaths.solutionName(paths.id()) + "`"));
    return lines;
  }

  private StructuralNode block(StructuralNode parent, String context, String id, String role) {
    StructuralNode block = createBlock(parent, context, List.of(), Map.<String, Object>of(),
        Map.of(ContentModel.KEY, ContentModel.COMPOUND));
    block.setId(id);
    block.addRole(role);
    return block;
  }
}
