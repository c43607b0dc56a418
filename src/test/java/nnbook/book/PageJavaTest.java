package nnbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs Java comes into a site that is there already. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PageJavaTest {
  private static final String NAME = "web/image.js";

  private final StringWriter told = new StringWriter();

  @TempDir private Path folder;
  private Path site;
  private Path made;

  @BeforeEach
  void make() throws IOException {
    site = folder.resolve("site");
    made = Files.writeString(folder.resolve("image-1.js"), "one");
  }

  private PageJava java(boolean kept) {
    Map<String, Path> files = Map.of(NAME, made);
    return new PageJava(site, new PrintWriter(told),
        () -> kept ? Optional.of(files) : Optional.empty(), () -> files);
  }

  @Test
  void what_is_missing_is_made_and_told() throws IOException {
    java(false).complete();
    assertEquals("one", Files.readString(site.resolve(NAME)));
    assertEquals(2, told.toString().lines().count(), told::toString);
  }

  @Test
  void what_is_kept_is_put_there_silently_when_it_differs() throws IOException {
    java(true).complete();
    assertEquals("one", Files.readString(site.resolve(NAME)));
    Files.writeString(made, "two");
    java(true).complete();
    assertEquals("two", Files.readString(site.resolve(NAME)));
    assertEquals("", told.toString());
  }

  @Test
  void a_part_of_the_book_is_built_without_making_java_anew() {
    java(false).keep();
    assertFalse(Files.exists(site.resolve(NAME)));
    assertEquals(1, told.toString().lines().count(), told::toString);
    java(true).keep();
    assertTrue(Files.exists(site.resolve(NAME)));
  }

  @Test
  void a_fault_while_it_is_made_leaves_the_site_as_it_was() {
    PageJava faulty = new PageJava(site, new PrintWriter(told), Optional::empty, () -> {
      throw new IllegalStateException("planted");
    });
    assertThrows(IllegalStateException.class, faulty::complete);
    assertFalse(Files.exists(site));
  }
}
