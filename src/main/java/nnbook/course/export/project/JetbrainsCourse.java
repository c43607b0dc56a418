package nnbook.course.export.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nnbook.course.export.BlockHtml;
import nnbook.course.export.ExportTemplate;
import nnbook.course.export.ProgramJars;
import nnbook.grader.Exercise;
import nnbook.platform.Messages;
import nnbook.platform.ProjectLayout;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;
import nnbook.snippet.chapter.PlaceTitles;

/**
 * A course of JetBrains Academy as a project folder: a lesson for each chapter, a task for each
 * exercise. It holds no solutions. The plugin makes the archive for students from it.
 */
public final class JetbrainsCourse {
  private static final Messages MESSAGES = Messages.of("course");

  /** The version of the YAML format. */
  private static final int VERSION = 6;

  private final ProjectLayout project;
  private final BlockHtml html;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private JetbrainsCourse(ProjectLayout project) {
    this.project = project;
    this.html = new BlockHtml(new PlaceTitles(project.home())::of);
  }

  /**
   * The files of the course by their names.
   *
   * @param classPath what this program runs from: the course needs its classes and JUnit
   */
  public static Map<String, byte[]> of(
      ProjectLayout project, Collection<Path> classPath, List<Exercise> exercises) {
    JetbrainsCourse course = new JetbrainsCourse(project);
    Map<String, List<Exercise>> lessons =
        exercises.stream()
            .collect(Collectors.groupingBy(
                Exercise::chapter, LinkedHashMap::new, Collectors.toList()));
    lessons.forEach(course::lesson);
    List<String> libraries = course.libraries(classPath);
    course.put("build.gradle", ExportTemplate.of("build.gradle").text());
    course.put("settings.gradle", ExportTemplate.of("settings.gradle").text());
    course.put("course-info.yaml", info(List.copyOf(lessons.keySet()), libraries));
    return course.files;
  }

  private static String info(List<String> lessons, List<String> libraries) {
    YamlText yaml = new YamlText()
        .put("type", "marketplace")
        .put("title", MESSAGES.get("export.quiz.title"))
        .put("language", "English")
        .put("summary", MESSAGES.get("export.jetbrains.summary"))
        .put("programming_language", "Java")
        .put("programming_language_version", "17")
        .put("solutions_hidden", true)
        .put("content", lessons)
        .begin("additional_files");
    yaml.item("name", "build.gradle").put("visible", false).end();
    yaml.item("name", "settings.gradle").put("visible", false).end();
    for (String library : libraries) {
      yaml.item("name", library).put("visible", false).put("is_binary", true).end();
    }
    return yaml.put("yaml_version", VERSION).toString();
  }

  private List<String> libraries(Collection<Path> classPath) {
    List<String> names = new ArrayList<>();
    ProgramJars.of(classPath, ProgramJars.JUNIT).forEach((name, bytes) -> {
      files.put("lib/" + name, bytes);
      names.add("lib/" + name);
    });
    return names;
  }

  private void lesson(String chapter, List<Exercise> exercises) {
    Path source = Chapters.find(project.home(), chapter);
    String title = html.words(ChapterSource.read(source, project.home()).title());
    put(
        chapter + "/lesson-info.yaml",
        new YamlText()
            .put("custom_name", title)
            .put("content", exercises.stream().map(Exercise::name).toList())
            .toString());
    exercises.forEach(exercise -> task(chapter + "/" + exercise.name() + "/", exercise));
  }

  private void task(String folder, Exercise exercise) {
    TaskFiles task = TaskFiles.of(project, exercise);
    task.files().forEach((name, text) -> put(folder + name, text));
    YamlText yaml = new YamlText()
        .put("type", "edu")
        .put("solution_hidden", true)
        .begin("files");
    for (String name : task.files().keySet()) {
      yaml.item("name", name).put("visible", name.startsWith(TaskFiles.SOURCES)).end();
    }
    put(folder + "task-info.yaml", yaml.toString());
    put(folder + "task.md", text(exercise));
  }

  /** The task in Markdown, which may hold HTML; a hint opens when it is clicked. */
  private String text(Exercise exercise) {
    List<String> parts = new ArrayList<>();
    parts.add("# " + exercise.name());
    parts.add(exercise.task());
    parts.add(MESSAGES.get("export.jetbrains.file", TaskFiles.source(exercise)));
    for (String hint : TaskFiles.hints(exercise)) {
      String shown =
          html.blocks(
              ChapterSource.of(hint, exercise.file(), project.home()).blocks(), true);
      // An empty line would end the HTML.
      parts.add("<div class=\"hint\">" + shown.replace("\n", "&#10;") + "</div>");
    }
    return String.join("\n\n", parts) + "\n";
  }

  private void put(String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
