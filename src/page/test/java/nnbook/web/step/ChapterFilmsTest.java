package nnbook.web.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nnbook.platform.Home;
import nnbook.snippet.chapter.Block;
import nnbook.snippet.chapter.BlockMark;
import nnbook.snippet.chapter.ChapterSource;
import nnbook.snippet.chapter.Chapters;
import nnbook.web.aot.SharedSignatures;
import nnbook.web.image.UnfilmedSession;
import nnbook.web.recorder.Film;
import nnbook.web.recorder.FilmJson;
import nnbook.web.recorder.FilmStart;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The book's snippets put out the same whether they are filmed or not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChapterFilmsTest {
  private static final Path HOME = Home.folder();

  static List<Path> chapters() {
    return Chapters.all(HOME);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("chapters")
  void all_filmed_snippets_put_out_what_they_do_otherwise(Path chapter) {
    assertEquals(List.of(), differences(chapter));
  }

  private static List<String> differences(Path file) {
    ChapterSource chapter = ChapterSource.read(file, HOME);
    SnippetFilms films = new SnippetFilms(SharedSignatures.bytes());
    UnfilmedSession plain = new UnfilmedSession(JvmClasses.world(), SharedSignatures.bytes());
    List<String> differences = new ArrayList<>();
    for (Block.Snippet snippet : chapter.snippets()) {
      StringBuilder output = new StringBuilder();
      Film film = films.film("snippet", snippet.code(), FilmStart.AT_ONCE,
          (kind, text) -> output.append(kind).append(' ').append(text));
      String place = file.getFileName() + ":" + snippet.codeLine() + " ";
      boolean fixed = snippet.needs().isEmpty() && snippet.kind() != BlockMark.VOLATILE;
      String wanted = plain.run(snippet.code());
      if (fixed && !wanted.equals(output.toString())) {
        differences.add(place + "expected " + wanted + " but was " + output);
      }
      assertTrue(FilmJson.of(film).contains("\"steps\":["));
      for (int i = 0; i < Math.min(film.steps().size(), 300); i++) {
        new StepPage(film, Optional.empty(), false).of(i);
      }
    }
    return differences;
  }
}
