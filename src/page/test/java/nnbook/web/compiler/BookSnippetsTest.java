package nnbook.web.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nnbook.platform.Home;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.BlockMark;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;
import nnbook.web.compiler.LoadedSession.Ran;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page's sessions make of the book's snippets: what JShell printed stands in the book. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BookSnippetsTest {
  private static final Path HOME = Home.folder();

  @ParameterizedTest
  @ValueSource(strings = {"ch01-one-neuron", "ch03-layers"})
  void snippets_print_what_they_print_in_jshell(String chapter) {
    assertEquals(List.of(), differences(HOME.resolve("chapters/" + chapter + ".adoc")));
  }

  static List<Path> chapters() {
    return Chapters.all(HOME);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("chapters")
  void all_snippets_print_what_they_print_in_jshell(Path chapter) {
    assertEquals(List.of(), differences(chapter));
  }

  private static List<String> differences(Path file) {
    ChapterSource chapter = ChapterSource.read(file, HOME);
    LoadedSession session = new LoadedSession();
    List<String> differences = new ArrayList<>();
    for (Block.Snippet snippet : chapter.snippets()) {
      Ran ran = session.run(snippet.code());
      String wanted = snippet.output().map(Block.Output::text).orElse("");
      boolean fails = snippet.kind() == BlockMark.FAILS;
      String place = file.getFileName() + ":" + snippet.codeLine() + " ";
      if (!ran.problems().isEmpty()) {
        differences.add(place + ran.problems().get(0));
      } else if (ran.thrown().isEmpty() == fails) {
        differences.add(place + "threw " + ran.thrown());
      } else if (snippet.kind() == BlockMark.RUN && !ran.output().equals(wanted)) {
        differences.add(place + "expected\n" + wanted + "\nbut got\n" + ran.output());
      }
    }
    return differences;
  }
}
