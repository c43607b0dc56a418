package nnbook.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nnbook.platform.ProjectLayout;
import nnbook.platform.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WrongSolutionsTest {
  private static final String FAULT = "src/test/resources/wrong/ch90/Scale.edits: ";

  @TempDir private Path home;
  private ExercisePaths paths;

  @BeforeEach
  void a_project() throws IOException {
    TestHome.copyTo(home);
    paths = new ExercisePaths(new ProjectLayout(home), "ch90.Scale");
  }

  private List<WrongSolution> read(String edits) throws IOException {
    Files.writeString(paths.wrongAnswers(), edits);
    return WrongSolutions.of(paths);
  }

  @Test
  void edits_of_the_solution_make_a_whole_class() throws IOException {
    WrongSolution answer = read("""
        == plus
        expect: Factor and number are added

        -    return b;
        +    return a;

             for (int i = 0; i < a.length; i++) {
        -      b[i] = factor * a[i];
        +      b[i] = factor + a[i];
        """).get(0);
    String solution = Files.readString(paths.solution());
    assertEquals(new WrongSolution("plus", "Factor and number are added",
        solution.replace("factor * a", "factor + a").replace("return b", "return a")), answer);
  }

  @Test
  void three_dots_stand_for_the_lines_up_to_the_next() throws IOException {
    String source = read("== none\nexpect: x\n-    if (Double.isNaN(factor)) {\n-...\n-    }\n"
        + "+    // no check\n").get(0).source();
    assertFalse(source.contains("isNaN"), source);
    assertFalse(source.contains("must be a number"), source);
    assertTrue(source.contains("    // no check\n    double[] b = new"), source);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      -    return c;                            | a: the lines that an edit names are not in
      -    }                                    | a: the lines that an edit names are not in
      -    return b;\\n-  }\\n\\n-    return b; | a: the lines that an edit names are not in
      return b;                                 | line 3 is neither "== name", "expect: …" nor
      -    return b;\\nexpect: late             | line 4 is neither "== name", "expect: …" nor
      -    return b;\\n\\n== a\\nexpect: y      | there are two answers of the name a
      """)
  void what_cannot_be_understood_is_refused_with_its_place(String edit, String fault) {
    UserError error = assertThrows(UserError.class,
        () -> read("== a\nexpect: x\n" + edit.replace("\\n", "\n") + "\n"));
    assertTrue(error.getMessage().startsWith(FAULT + fault), error.getMessage());
  }

  @Test
  void one_that_no_longer_fits_leaves_the_others() throws IOException {
    String edits = "== a\nexpect: x\n-    return c;\n\n== b\nexpect: y\n-    return b;\n";
    assertThrows(UserError.class, () -> read(edits));
    assertEquals("y", WrongSolutions.find(paths, "b").orElseThrow().expected());
    assertTrue(WrongSolutions.find(paths, "c").isEmpty());
  }

  @Test
  void without_the_file_or_the_solution_there_are_none() throws IOException {
    Files.delete(paths.wrongAnswers());
    assertEquals(List.of(), WrongSolutions.of(paths));
    Files.writeString(paths.wrongAnswers(), "== a\nexpect: x\n-    return b;\n");
    Files.delete(paths.solution());
    assertEquals(List.of(), WrongSolutions.of(paths));
  }
}
