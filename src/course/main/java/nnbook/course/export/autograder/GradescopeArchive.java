package nnbook.course.export.autograder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nnbook.course.export.report.GradescopeResults.Shown;
import nnbook.course.release.UnsolvedExercise;
import nnbook.course.report.TextTemplate;
import nnbook.grader.Exercise;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Stubs;
import nnbook.platform.ProjectLayout;
import nnbook.platform.ZipArchive;

/**
 * The archive that an instructor uploads as a Gradescope autograder: the program with its
 * libraries, the stubs and the graded tests of their chapters. No solutions, no chapters, no wrong
 * answers. Setting it up fetches a JDK; from then on it needs no internet.
 */
public final class GradescopeArchive {
  private static final String HOME = "nnbook/";
  private static final String LIBRARY = HOME + "lib/";

  /**
   * All that grading needs, out of the libraries that make the book; the one for PDF because the
   * command line names the editions of the book.
   */
  private static final Pattern LIBRARIES =
      Pattern.compile(
          "(?:junit-(?:jupiter|platform)|opentest4j|apiguardian|jspecify"
              + "|jackson-(?:annotations|core|databind)|picocli|commons-(?:codec|csv|io)"
              + "|asm-[0-9]|jsoup|jline|openhtmltopdf-core).*\\.jar");

  /** The reader's program, and the course office, by a class of each. */
  private static final Map<String, String> OWN = Map.of(
      "nnbook.jar", "nnbook/cli/Main.class",
      "nnbook-course.jar", "nnbook/course/cli/CourseCommand.class");

  private final ProjectLayout project;
  private final ZipArchive zip = new ZipArchive();

  private GradescopeArchive(ProjectLayout project) {
    this.project = project;
  }

  /**
   * The archive that grades these exercises of the project.
   *
   * @param classPath what this program runs from
   * @param rules the rules of the course, with hidden checks and weights, if there are any
   * @param hidden when Gradescope shows hidden checks
   */
  public static byte[] of(
      ProjectLayout project,
      Collection<Path> classPath,
      List<Exercise> exercises,
      Optional<Path> rules,
      Shown hidden) {
    GradescopeArchive archive = new GradescopeArchive(project);
    archive.addPrograms(classPath);
    archive.add(project.book());
    exercises.stream().map(Exercise::chapter).distinct().forEach(archive::addChapter);
    Stubs stubs = Stubs.of(project.home());
    exercises.forEach(exercise -> archive.addStub(exercise, stubs));
    rules.ifPresent(file -> BundledRules.of(file).addTo(archive.zip, HOME));
    archive.addScripts(exercises, rules.isPresent(), hidden);
    return archive.zip.bytes();
  }

  private void add(Path file) {
    zip.addFile(HOME + project.name(file), file);
  }

  /** All of a chapter's tests: they share helpers. */
  private void addChapter(String chapter) {
    Path tests = project.gradedTests().resolve(chapter);
    zip.addFolder(HOME + project.name(tests) + "/", tests);
    Path hints = project.exercises().resolve(chapter).resolve(ExercisePaths.HINTS);
    if (Files.exists(hints)) {
      add(hints);
    }
  }

  private void addStub(Exercise exercise, Stubs stubs) {
    String stub = UnsolvedExercise.text(stubs, exercise);
    Path file = new ExercisePaths(project, exercise.id()).stub();
    zip.add(HOME + project.name(file), stub);
    Path kept = project.stubs().resolve(project.exercises().relativize(file));
    zip.add(HOME + project.name(kept), stub);
  }

  private void addScripts(List<Exercise> exercises, boolean rules, Shown hidden) {
    String names = exercises.stream().map(Exercise::id).collect(Collectors.joining(","));
    String graded = rules ? "--rules \"$home/" + BundledRules.FILE + "\" " : "";
    zip.addProgram("setup.sh", TextTemplate.of("course/export/setup.sh").text());
    zip.addProgram(
        "run_autograder",
        TextTemplate.of("course/export/run_autograder")
            .with("EXERCISES", graded + "--exercises " + names)
            .with("HIDDEN", hidden.name().toLowerCase(Locale.ROOT))
            .text());
  }

  /** Adds this program, and the libraries of {@code classPath}. */
  private void addPrograms(Collection<Path> classPath) {
    Set<String> added = new HashSet<>(); // of a name that is there twice, the first counts
    for (Path entry : classPath) {
      String name = entry.getFileName().toString();
      boolean wanted = OWN.containsKey(name) || LIBRARIES.matcher(name).matches();
      if (wanted && added.add(name)) {
        zip.addFile(LIBRARY + name, entry);
      }
      OWN.forEach((jar, type) -> {
        if (Files.exists(entry.resolve(type)) && added.add(jar)) {
          zip.add(LIBRARY + jar, new ZipArchive().addFolder("", entry).bytes());
        }
      });
    }
  }
}
