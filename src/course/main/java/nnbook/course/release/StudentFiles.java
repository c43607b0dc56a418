package nnbook.course.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nnbook.course.report.TextTemplate;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Stubs;
import nnbook.learner.DueDates;
import nnbook.platform.ChapterName;
import nnbook.platform.ExitCode;
import nnbook.platform.FileTree;
import nnbook.platform.Messages;
import nnbook.platform.ProjectLayout;
import nnbook.platform.UserError;
import nnbook.snippet.chapter.Skeleton;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The student repository. What is not named here is not part of it: so a folder that somebody adds
 * to the project later is not released by accident.
 */
final class StudentFiles {
  private static final Messages MESSAGES = Messages.of("course");
  private static final String FOLDER = "student/";

  private static final List<String> AS_THEY_ARE = List.of("LICENSE", "nnbook", "nnbook.cmd",
      "mvnw", "mvnw.cmd", ".mvn", ".editorconfig", ".gitattributes", ".gitignore",
      "chapters/LICENSE.txt", "chapters/images", "src/main", "src/page/main",
      "src/page/scripts", "src/frameworks/pom.xml", "src/frameworks/java",
      "src/frameworks/python", "src/frameworks/outputs",
      "src/docs/ide.adoc", "src/docs/json.adoc");

  /** Of the houses, the reader's program and the page. */
  private static final List<String> POMS = List.of("pom.xml", "src/pom.xml", "src/page/pom.xml");

  private static final Pattern INCLUDE =
      Pattern.compile("(?m)^include::(chapters/([^\\[]+)\\.adoc)\\[]$");

  private static final Pattern HIDDEN = Pattern.compile("@(?:[\\w.]+\\.)?Hidden\\b");

  private static final String ANSWERS = "appendix-c";
  private static final String TEACHING = "appendix-e";

  private final ReleaseFolder to;
  private final ProjectLayout project;
  private final ReleasePlan plan;
  private final List<Exercise> exercises;

  private static final List<String> PROFILES =
      List.of("solutions", "slow", "frameworks");
  private static final List<String> MODULES = List.of("course", "author");
  private static final List<String> PLUGINS = List.of("spotless-maven-plugin");

  StudentFiles(ReleaseFolder to, Path home, ReleasePlan plan, List<Exercise> exercises) {
    this.to = to;
    this.project = new ProjectLayout(home);
    this.plan = plan;
    this.exercises = exercises;
  }

  void write() {
    for (String name : AS_THEY_ARE) {
      Path file = project.home().resolve(name);
      if (Files.exists(file)) {
        to.copy(file, FOLDER + name);
      }
    }
    for (String name : POMS) {
      Path pom = project.home().resolve(name);
      if (Files.exists(pom)) {
        to.write(FOLDER + name, studentPom(text(pom)));
      }
    }
    writeBook();
    writeStubs();
    for (String chapter : plan.chapters()) {
      Path hints = project.exercises().resolve(chapter).resolve(ExercisePaths.HINTS);
      if (Files.exists(hints)) {
        to.copy(hints, FOLDER + project.name(hints));
      }
      writeTests(project.gradedTests().resolve(chapter));
    }
    writeWords();
  }

  private void writeBook() {
    String book = text(project.book());
    for (MatchResult include : INCLUDE.matcher(book).results().toList()) {
      if (!include.group(2).startsWith(TEACHING)) {
        Path file = project.home().resolve(include.group(1));
        to.write(FOLDER + include.group(1), chapter(include.group(2), text(file)));
      }
    }
    to.write(FOLDER + "book.adoc", INCLUDE.matcher(book).replaceAll(include ->
        include.group(2).startsWith(TEACHING) ? "" : Matcher.quoteReplacement(include.group())));
  }

  private String chapter(String name, String text) {
    if (name.startsWith(ANSWERS)) {
      return leftOut(text, MESSAGES.get("release.answers"));
    }
    boolean leftOut = ChapterName.ofFile(name)
        .filter(chapter -> !chapter.appendix())
        .filter(chapter -> !plan.chapters().contains(chapter.toString()))
        .isPresent();
    return leftOut ? leftOut(text, MESSAGES.get("release.left.out")) : text;
  }

  /** Stubs, though the instructor may have solved them where they are. */
  private void writeStubs() {
    Stubs stubs = Stubs.of(project.home());
    for (Exercise exercise : exercises) {
      String id = exercise.id();
      to.write(FOLDER + ExercisePaths.stubName(id), UnsolvedExercise.text(stubs, exercise));
    }
    if (!plan.due().isEmpty()) {
      to.write(FOLDER + "exercises/" + DueDates.FILE, plan.due().text());
    }
  }

  private void writeTests(Path folder) {
    for (Path file : javaFiles(folder)) {
      String name = project.name(file);
      if (HIDDEN.matcher(text(file)).find()) {
        String own =
            file.getFileName().toString().replaceFirst("(Test)?\\.java", "HiddenTest.java");
        throw new UserError(ExitCode.USAGE, MESSAGES.get("release.hidden", name, own));
      }
      to.copy(file, FOLDER + name);
    }
  }

  /** Graded tests and what they share, but no file of hidden checks. */
  private static List<Path> javaFiles(Path folder) {
    return FileTree.list(folder, ".*(?<!HiddenTest)\\.java");
  }

  private void writeWords() {
    to.write(FOLDER + "README.md",
        TextTemplate.of("course/release/student/README.md")
            .with("CHAPTERS", plan.lines(this::line))
            .with("FIRST", exercises.get(0).name())
            .with("CHAPTER", exercises.get(0).chapter())
            .text());
    to.write(FOLDER + ".github/workflows/check.yml",
        TextTemplate.of("course/release/student/check.yml").text());
  }

  private String line(String chapter) {
    List<Exercise> own = exercises.stream().filter(e -> e.chapter().equals(chapter)).toList();
    String due = plan.due().of(chapter).map(String::valueOf).orElse("–");
    int minutes = own.stream().mapToInt(Exercise::minutes).sum();
    return "| `" + chapter + "` | " + own.size() + " | " + minutes + " | " + due + " |";
  }

  private static String text(Path file) {
    return ExerciseCatalog.source(file);
  }

  /**
   * What stands in the place of a part of the book that a course leaves out: its headings, so that
   * the chapters keep their numbers and every reference to it still leads somewhere, and a
   * sentence.
   */
  static String leftOut(String chapter, String sentence) {
    String skeleton = Skeleton.of(chapter).strip();
    int title = skeleton.startsWith("== ") ? 0 : skeleton.indexOf("\n== ") + 1;
    int end = (skeleton + "\n").indexOf('\n', title);
    String rest = skeleton.substring(end).strip();
    return skeleton.substring(0, end) + "\n\n" + sentence + "\n"
        + (rest.isEmpty() ? "" : "\n" + rest + "\n");
  }

  /** One of the project's pom.xml, without what only the book's authors and teachers run. */
  private static String studentPom(String pom) {
    Document document = Jsoup.parse(pom, "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false);
    for (Element profile : document.select("profiles > profile")) {
      if (PROFILES.contains(profile.selectFirst("> id").text())) {
        profile.remove();
      } else {
        profile.select("> dependencies, > build").remove(); // our own tests stay with us
      }
    }
    document.select("modules > module").stream()
        .filter(module -> MODULES.contains(module.text()))
        .forEach(Element::remove);
    for (Element plugin : document.select("build plugin")) {
      if (PLUGINS.contains(plugin.selectFirst("> artifactId").text())) {
        plugin.remove();
      }
    }
    return document.outerHtml().replaceAll("(?m)^[ \\t]+\\n(?:[ \\t]*\\n)*", "");
  }
}
