package nnbook.course.export.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import nnbook.course.export.ExportSchema;
import nnbook.course.export.SampleResults;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.TestHome;
import nnbook.platform.ClassPath;
import nnbook.platform.ProjectLayout;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JetbrainsCourseTest {
  private static final String SCHEMA = "jetbrains";

  @TempDir private static Path folder;
  private static Map<String, byte[]> files;

  @BeforeAll
  static void a_course() throws IOException {
    ProjectLayout project = new ProjectLayout(TestHome.copyTo(folder.resolve("home")));
    files =
        JetbrainsCourse.of(
            project, ClassPath.entries(), ExerciseCatalog.of(project.exercises()).all());
  }

  private String text(String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  private JsonNode yaml(String name) {
    return ExportSchema.yaml(text(name));
  }

  @Test
  void its_files_have_the_keys_of_version_6_and_no_others() {
    for (String name : files.keySet()) {
      if (name.endsWith("-info.yaml")) {
        String kind = name.replaceFirst(".*/", "").replace("-info.yaml", "");
        assertEquals(List.of(), ExportSchema.problems(SCHEMA, kind, yaml(name)), name);
      }
    }
    assertEquals(6, yaml("course-info.yaml").get("yaml_version").asInt());
    assertTrue(yaml("course-info.yaml").get("solutions_hidden").asBoolean());
  }

  @Test
  void every_file_is_named_and_every_named_file_is_there() {
    TreeSet<String> named = new TreeSet<>(List.of("course-info.yaml"));
    yaml("course-info.yaml").get("additional_files").forEach(file ->
        named.add(file.get("name").asText()));
    for (JsonNode lesson : yaml("course-info.yaml").get("content")) {
      String lessonInfo = lesson.asText() + "/lesson-info.yaml";
      named.add(lessonInfo);
      for (JsonNode task : yaml(lessonInfo).get("content")) {
        String taskFolder = lesson.asText() + "/" + task.asText() + "/";
        named.add(taskFolder + "task-info.yaml");
        named.add(taskFolder + "task.md");
        yaml(taskFolder + "task-info.yaml").get("files").forEach(file ->
            named.add(taskFolder + file.get("name").asText()));
      }
    }
    assertEquals(named, new TreeSet<>(files.keySet()));
  }

  @Test
  void the_learner_sees_the_stub_only_and_the_solution_is_not_there() {
    JsonNode task = yaml("ch90/Scale/task-info.yaml");
    assertEquals("edu", task.get("type").asText());
    task.get("files").forEach(file ->
        assertEquals(
            file.get("name").asText().equals("src/ch90/Scale.java"),
            file.get("visible").asBoolean()));
    assertTrue(text("ch90/Scale/src/ch90/Scale.java").contains("TODO ch90.Scale"));
    for (String name : files.keySet()) {
      if (!name.startsWith("lib/") && !name.endsWith("task.md")) { // the last hint is nearly code
        assertFalse(text(name).contains("factor * a"), name);
      }
    }
  }

  @Test
  void the_task_has_its_text_and_hints() {
    String task = text("ch90/Scale/task.md");
    assertTrue(task.startsWith("# Scale\n\n"), task);
    int hints = task.split("<div class=\"hint\">", -1).length - 1;
    assertEquals(3, hints);
    assertTrue(task.endsWith(
        "<p>In the loop:</p><pre>b[i] = factor * a[i];</pre></div>\n"), task);
  }

  @Test
  void a_task_compiles_with_what_the_course_brings() throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve("course").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    Path course = folder.resolve("course");
    String classPath;
    List<String> sources;
    try (var jars = Files.list(course.resolve("lib"));
        var java = Files.walk(course.resolve("ch90/Scale"))) {
      classPath = jars.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
      sources = java.map(Path::toString).filter(name -> name.endsWith(".java")).toList();
    }
    List<String> arguments = new ArrayList<>(
        List.of("-proc:none", "-cp", classPath, "-d", folder.resolve("out").toString()));
    arguments.addAll(sources);
    assertEquals(0, ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, arguments.toArray(String[]::new)));
  }

  @Test
  void words_survive_in_yaml() {
    String yaml =
        new YamlText()
            .put("title", SampleResults.NASTY)
            .put("content", List.of(SampleResults.NASTY, "- a: b # c"))
            .toString();
    String expected = SampleResults.CLEAN;
    assertEquals(expected, ExportSchema.yaml(yaml).get("title").asText());
    assertEquals(expected, ExportSchema.yaml(yaml).get("content").get(0).asText());
    assertEquals("- a: b # c", ExportSchema.yaml(yaml).get("content").get(1).asText());
  }

  @Test
  void every_mistake_is_caught() {
    assertCaught("course", "course-info.yaml", "yaml_version: 6", "yaml_version: 5");
    assertCaught("course", "course-info.yaml", "summary:", "about:");
    assertCaught("course", "course-info.yaml", "\"marketplace\"", "\"course\"");
    assertCaught("course", "course-info.yaml", "is_binary: true", "is_binary: yes please");
    assertCaught("lesson", "ch90/lesson-info.yaml", "custom_name:", "title:");
    assertCaught("task", "ch90/Scale/task-info.yaml", "\"edu\"", "\"exercise\"");
    assertCaught("task", "ch90/Scale/task-info.yaml", "visible:", "shown:");
  }

  private void assertCaught(String kind, String name, String from, String to) {
    String broken = text(name).replace(from, to);
    assertNotEquals(text(name), broken, from);
    assertNotEquals(
        List.of(), ExportSchema.problems(SCHEMA, kind, ExportSchema.yaml(broken)), from);
  }
}
