package nnbook.course.export.autograder;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nnbook.course.export.ExportTemplate;
import nnbook.course.export.ZipArchive;
import nnbook.course.export.report.GradescopeResults.Shown;
import nnbook.grader.Exercise;
import nnbook.platform.ProjectLayout;

/**
 * The archive that an instructor uploads as a Gradescope autograder. Setting it up fetches a JDK;
 * from then on it needs no internet.
 */
public final class GradescopeArchive {
  private static final String HOME = "nnbook/";

  private GradescopeArchive() {}

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
    ZipArchive zip = new ZipArchive();
    new GradingBundle(project, classPath).addTo(zip, HOME, exercises);
    rules.ifPresent(file -> BundledRules.of(file).addTo(zip, HOME));
    String names = exercises.stream().map(Exercise::id).collect(Collectors.joining(","));
    String graded = rules.map(file -> "--rules \"$home/" + BundledRules.FILE + "\" ").orElse("");
    zip.addProgram("setup.sh", ExportTemplate.of("setup.sh").text());
    zip.addProgram(
        "run_autograder",
        ExportTemplate.of("run_autograder")
            .with("EXERCISES", graded + "--exercises " + names)
            .with("HIDDEN", hidden.name().toLowerCase(Locale.ROOT))
            .text());
    return zip.bytes();
  }
}
