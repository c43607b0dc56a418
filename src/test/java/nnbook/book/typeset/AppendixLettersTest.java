package nnbook.book.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nnbook.platform.Home;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The letters that Asciidoctor counts are those of the files, by which the terminal finds them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AppendixLettersTest {
  private static final Pattern INCLUDE =
      Pattern.compile("(?m)^include::chapters/(?:appendix-(.)|[^\\[]+)[^\\[]*\\[]$");
  private static final Pattern TITLE = Pattern.compile("<h2[^>]*>(\\w)\\. appendix (\\w)</h2>");

  @ParameterizedTest
  @ValueSource(strings = {"none", "e"})
  void are_right_also_for_students_who_get_no_appendix_e(String leftOut) throws IOException {
    String book = Files.readString(Home.folder().resolve("book.adoc"));
    String titles = INCLUDE.matcher(book).replaceAll(include -> {
      String letter = include.group(1);
      return letter == null ? "== chapter"
          : letter.equals(leftOut) ? "" : "[appendix]\n== appendix " + letter;
    });
    try (Asciidoctor asciidoctor = Asciidoctor.Factory.create()) {
      String page = asciidoctor.convert(titles, Options.builder().build());
      List<MatchResult> found = TITLE.matcher(page).results().toList();
      assertEquals(leftOut.equals("e") ? 6 : 7, found.size(), page);
      for (MatchResult title : found) {
        assertEquals(title.group(2).toUpperCase(), title.group(1), page);
      }
    }
  }
}
