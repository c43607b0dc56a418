package nnbook.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import nnbook.platform.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StubsTest {
  private static final String ID = "ch01.WeightedInput";
  private static final String STUB =
      """
      static double f(double[] w) {
        // TODO ch01.WeightedInput: add up
        throw new UnsupportedOperationException("TODO ch01.WeightedInput");
      }
      static double g() {
        throw new UnsupportedOperationException("TODO ch01.WeightedInput");
      }
      """;

  @TempDir Path home;

  @Test
  void methods_that_do_nothing_but_throw_are_a_stub() {
    assertTrue(Stubs.isStub(ID, STUB));
    assertTrue(Stubs.isStub(ID, STUB.replace("\n", "\r\n")));
    assertFalse(Stubs.isStub("ch01.NorGate", STUB));
  }

  @Test
  void a_half_edited_method_is_no_stub_though_it_has_its_todo() {
    for (String line : List.of("    // TODO", "    throw")) {
      String begun = STUB.replaceFirst("(?m)^" + line.substring(2), "  int x = 1;\n" + line);
      assertFalse(Stubs.isStub(ID, begun), begun);
    }
    assertFalse(Stubs.isStub(ID, STUB.replace("\");\n}", "\");\n int y;\n}")));
  }

  @Test
  void a_kept_stub_is_preferred_to_a_packed_one_that_asks_for_the_same() throws IOException {
    Path kept = home.resolve(".nnbook/stubs/ch01/WeightedInput.java");
    Files.createDirectories(kept.getParent());
    Stubs stubs = Stubs.of(home);
    String own = stubs.find(ID).orElseThrow().replace("private ", "/** Own. */ private ");
    Files.writeString(kept, own);
    stubs.keep(List.of(exercise()));
    assertEquals(own, Files.readString(kept));
    assertEquals(own, stubs.find(ID).orElseThrow());
  }

  @Test
  void a_new_edition_replaces_a_kept_stub_that_asks_for_something_else() throws IOException {
    Path kept = home.resolve(".nnbook/stubs/ch01/WeightedInput.java");
    Files.createDirectories(kept.getParent());
    Stubs stubs = Stubs.of(home);
    String packed = stubs.find(ID).orElseThrow();
    for (String old : List.of(STUB, packed.replace("double[] a", "float[] a"),
        packed.replaceFirst(" \\* ", " * Once: "))) {
      Files.writeString(kept, old);
      assertEquals(packed, stubs.find(ID).orElseThrow(), old);
      stubs.keep(List.of(exercise()));
      assertEquals(packed, Files.readString(kept));
    }
  }

  @Test
  void an_untouched_file_follows_a_new_edition_and_a_begun_one_stays() throws IOException {
    Path kept = home.resolve(".nnbook/stubs/ch01/WeightedInput.java");
    Path file = home.resolve("exercises/ch01/WeightedInput.java");
    Files.createDirectories(kept.getParent());
    Files.createDirectories(file.getParent());
    Stubs stubs = Stubs.of(home);
    String packed = stubs.find(ID).orElseThrow();
    for (String begun : List.of("", "// mine\n")) {
      Files.writeString(kept, STUB);
      Files.writeString(file, begun + STUB);
      stubs.keep(List.of(ExerciseCatalog.read(file)));
      assertEquals(begun.isEmpty() ? packed : begun + STUB, Files.readString(file));
    }
  }

  @Test
  void packed_stubs_are_kept_and_take_the_place_of_begun_ones() throws IOException {
    Path kept = home.resolve(".nnbook/stubs/ch01/WeightedInput.java");
    Stubs stubs = Stubs.of(home);
    String packed = stubs.find(ID).orElse("");
    stubs.keep(List.of(exercise()));
    assertEquals(!packed.isEmpty(), Files.exists(kept));
    Files.createDirectories(kept.getParent());
    Files.writeString(kept, "begun");
    assertEquals(packed, stubs.find(ID).orElse(""));
  }

  @Test
  void stubs_are_kept_once_for_a_jar_and_again_for_another() throws IOException {
    Path jar = Files.writeString(home.resolve("nnbook.jar"), "one");
    List<String> asked = new ArrayList<>();
    for (String build : List.of("one", "one", "another")) {
      Files.writeString(jar, build);
      Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
      Stubs.of(home).keepOnce(jar, () -> {
        asked.add(build);
        return List.of(exercise());
      });
    }
    Stubs.of(home).keepOnce(home, List::of);
    assertEquals(List.of("one", "another"), asked);
  }

  private static Exercise exercise() {
    Path file = Home.folder().resolve("exercises/ch01/WeightedInput.java");
    return ExerciseCatalog.read(file);
  }
}
