package nnbook.course.export.autograder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nnbook.platform.Home;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs say of the files that we hand to GitHub and to Kubernetes. */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkflowSchemaTest {
  private static final Path HOME = Home.path();
  private static final Pattern YAML =
      Pattern.compile("(?ms)^\\[source,yaml]\\n----\\n(.*?)^----$");

  @TempDir private Path folder;

  @Test
  void every_workflow_is_one_by_the_schema_that_editors_use() throws Exception {
    Path validator = validator();
    List<String> workflows = List.of(
        ActionsWorkflow.of(List.of("ch01.Neuron", "ch02.Tanh"), Optional.empty()),
        ActionsWorkflow.of(List.of("ch01.Neuron"), Optional.of("me/grader")),
        Files.readString(
            HOME.resolve("src/course/main/resources/nnbook/course/release/student/check.yml")),
        guide("jobs:"));
    for (String workflow : workflows) {
      assertEquals("", problems(validator, workflow), workflow);
    }
    String broken = workflows.get(0).replaceFirst("runs-on", "run-on");
    assertTrue(problems(validator, broken).contains("'run-on' is not allowed"), broken);
  }

  @Test
  void the_guide_s_job_is_one_of_kubernetes() throws Exception {
    Job job = job(guide("kind: Job"));
    assertEquals("Indexed", job.getSpec().getCompletionMode());
    String broken = guide("kind: Job").replace("mountPath", "mountpath");
    assertThrows(JsonMappingException.class, () -> job(broken));
  }

  /** A job without a field that Kubernetes does not know, which the library itself would keep. */
  private static Job job(String yaml) throws IOException {
    ObjectMapper mapper = new ObjectMapper(new YAMLFactory());
    mapper.setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
      private static final long serialVersionUID = 1L;

      @Override
      public Boolean hasAnySetter(Annotated member) {
        return false;
      }
    });
    return mapper.readValue(yaml, Job.class);
  }

  /** The example of the guide with these words. */
  private static String guide(String words) throws IOException {
    return YAML.matcher(Files.readString(HOME.resolve("chapters/appendix-e-teaching.adoc")))
        .results().map(match -> match.group(1)).filter(text -> text.contains(words))
        .findFirst().orElseThrow();
  }

  /** The program, fetched once. */
  private static Path validator() throws Exception {
    Path source = HOME.resolve("src/course/test/action-validator");
    Path target = Files.createDirectories(HOME.resolve("target/course/action-validator"));
    Path program = target.resolve("node_modules/@action-validator/cli/cli.mjs");
    if (!Files.exists(program)) {
      for (String file : List.of("package.json", "package-lock.json")) {
        Files.write(target.resolve(file), Files.readAllBytes(source.resolve(file)));
      }
      assumeTrue(Stream.of("node", "npm").allMatch(WorkflowSchemaTest::isHere),
          "needs node and npm");
      run(target, "npm", "ci", "--no-audit", "--no-fund");
      assumeTrue(Files.exists(program), "npm could not fetch the validator of workflows");
    }
    return program;
  }

  private static boolean isHere(String program) {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  private String problems(Path validator, String workflow) throws Exception {
    Path file = folder.resolve(".github/workflows/workflow.yml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, workflow);
    return run(folder, "node", validator.toString(), file.toString());
  }

  private static String run(Path folder, String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes());
    return process.waitFor() == 0 ? "" : printed;
  }
}
