package nnbook.course.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nnbook.course.report.TextTemplate;
import nnbook.grader.Exercise;
import nnbook.grader.ExercisePaths;
import nnbook.platform.ProjectLayout;

/** The instructor's folder: how to hand the course out, the answers, and templates for grading. */
final class InstructorFiles {
  private static final String FOLDER = "instructor/";
  private static final String RULES = "course.properties";
  private static final String HIDDEN_CHAPTER = "ch01";
  private static final String HIDDEN = "WeightedInputHiddenTest.java";

  private final ReleaseFolder to;
  private final Path home;
  private final ReleasePlan plan;
  private final List<Exercise> exercises;

  InstructorFiles(ReleaseFolder to, Path home, ReleasePlan plan, List<Exercise> exercises) {
    this.to = to;
    this.home = home;
    this.plan = plan;
    this.exercises = exercises;
  }

  void write() {
    List<String> rules = writeRules();
    to.write(FOLDER + "README.md",
        TextTemplate.of("course/release/instructor/README.md")
            .with("CHAPTERS", String.join(", ", plan.chapters()))
            .with("EXERCISES", "" + exercises.size())
            .with("RULES",
                rules.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")))
            .with("FIRST", rules.get(0))
            .text());
    to.write(FOLDER + "roster.csv", TextTemplate.of("course/roster.csv").text());
    if (plan.chapters().contains(HIDDEN_CHAPTER)) {
      to.write(FOLDER + "hidden/" + HIDDEN_CHAPTER + "/" + HIDDEN,
          TextTemplate.of("course/release/instructor/" + HIDDEN).text());
    }
    writeSolutions();
  }

  /** Writes the rules of grading for each day on which something is due; returns their names. */
  private List<String> writeRules() {
    Map<Optional<LocalDate>, List<String>> parts = new LinkedHashMap<>();
    for (String chapter : plan.chapters()) {
      parts.computeIfAbsent(plan.due().of(chapter), day -> new ArrayList<>()).add(chapter);
    }
    String template = TextTemplate.of("course/" + RULES).text();
    List<String> names = new ArrayList<>();
    parts.forEach((day, chapters) -> {
      String name = parts.size() == 1 ? RULES : "course-" + (names.size() + 1) + ".properties";
      String rules = set(template, "exercises", String.join(" ", chapters));
      to.write(FOLDER + name, day.map(due -> set(rules, "due", due.toString())).orElse(rules));
      names.add(name);
    });
    return names;
  }

  /** The template with a line in force that is a comment in it. */
  private static String set(String template, String key, String value) {
    return template.replaceFirst("(?m)^#" + key + " = .*$", key + " = " + value);
  }

  private void writeSolutions() {
    ProjectLayout project = new ProjectLayout(home);
    for (Exercise exercise : exercises) {
      copy(project, ExercisePaths.of(home, exercise).solution());
    }
    for (String chapter : plan.chapters()) {
      copy(project, project.solutions().resolve(chapter).resolve(ExercisePaths.NOTES));
    }
  }

  private void copy(ProjectLayout project, Path file) {
    if (Files.exists(file)) {
      to.copy(file, FOLDER + project.name(file));
    }
  }
}
