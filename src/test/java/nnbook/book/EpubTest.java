package nnbook.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import nnbook.platform.Home;
import nnbook.platform.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class EpubTest {
  private static final String CHAPTER = """
      A formula stem:[z_1] and a note.footnote:[The note.]

      === A section with stem:[w]

      .The sum
      [.predict]
      ====
      What is it?

      * [ ] One
      ** Tempting; but *no*.
      * [*] Two & more
      ** Because.
      ====

      [source.run.folded,java]
      ----
      new Plot("A line rises.").describe("A line.").x("x", 0, 1).function("f", x -> x)
      ----
      """;

  @TempDir private static Path home;
  private static Path file;
  private static WrittenFiles epub;

  @BeforeAll
  static void build() throws IOException {
    TinyBook book = new TinyBook(home).chapter(CHAPTER);
    assertEquals(List.of(), book.build(false, Set.of(Edition.EPUB)));
    file = Edition.EPUB.in(home);
    epub = WrittenFiles.inZip(file);
  }

  private static Document chapter() {
    return Jsoup.parse(epub.text("EPUB/ch01-one.xhtml"), Parser.xmlParser());
  }

  @Test
  void begins_with_its_media_type() throws IOException {
    String start = new String(Files.readAllBytes(file), 30, 28, StandardCharsets.US_ASCII);
    assertEquals("mimetypeapplication/epub+zip", start);
  }

  @Test
  void is_the_same_in_each_build() throws IOException {
    byte[] first = Files.readAllBytes(file);
    new TinyBook(home).chapter(CHAPTER).build(false, Set.of(Edition.EPUB));
    assertArrayEquals(first, Files.readAllBytes(file));
  }

  @Test
  void has_the_day_of_the_version() throws IOException {
    String pom = Files.readString(Home.folder().resolve("src/pom.xml"));
    String day = pom.replaceAll("(?s).*<project.build.outputTimestamp>(.*?)<.*", "$1");
    assertTrue(epub.text("EPUB/package.opf").contains("\"dcterms:modified\">" + day + "<"), day);
  }

  @Test
  void lists_the_sections_with_formulas_in_words() {
    assertTrue(epub.text("EPUB/nav.xhtml").contains("1.1 A section with w"),
        () -> epub.text("EPUB/nav.xhtml"));
  }

  @Test
  void answers_and_code_stand_at_the_end_with_links_there_and_back() {
    Document page = chapter();
    assertEquals(List.of(), page.select("details"));
    assertEquals("A", page.selectFirst("ol.choices").attr("type"));
    Element link = page.selectFirst(".predict .fold > a");
    assertEquals("#answer-1", link.attr("href"));
    assertEquals("noteref", link.attr("epub:type"));
    Element note = page.selectFirst("#answer-1");
    assertTrue(note.text().endsWith("The sum · Answer ↩ B. Two & more Because."
        + "Why not the rest? A. One Tempting; but no."), note::text);
    assertEquals(link.id(), note.selectFirst(".back").attr("href").substring(1));
    assertTrue(page.selectFirst("#folded-1").text().contains("new Plot("));
    assertEquals("footnote", page.selectFirst(".footnotes > li").attr("epub:type"));
  }

  @Test
  void figures_keep_their_colors_in_the_night_and_formulas_follow_the_text() {
    Element image = chapter().selectFirst("figure img");
    assertEquals("A line.", image.attr("alt"));
    String figure = epub.text("EPUB/" + image.attr("src"));
    assertFalse(figure.contains("var(") || figure.contains("currentColor"), figure);
    assertTrue(figure.contains("<rect width=\"100%\" height=\"100%\""), figure);
    Element formula = chapter().selectFirst("svg.math");
    assertEquals("z sub 1", formula.attr("aria-label"));
    assertEquals("currentColor", formula.attr("fill"));
    assertEquals("http://www.w3.org/2000/svg", formula.attr("xmlns"));
  }

  @Test
  void has_a_cover_that_shelves_can_show() throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      BufferedImage cover = ImageIO.read(zip.getInputStream(zip.getEntry("EPUB/cover.png")));
      assertTrue(cover.getHeight() > cover.getWidth());
    }
    assertTrue(epub.text("EPUB/package.opf").contains("properties=\"cover-image\""));
  }

  /** The cover is a picture; when this fails, draw it anew, see decision 017. */
  @Test
  void the_cover_has_the_words_of_the_book() throws IOException {
    Document cover =
        Jsoup.parse(Files.readString(Home.folder().resolve("src/docs/cover.html")));
    String title = Files.readString(Home.folder().resolve("book.adoc")).lines().findFirst().get();
    assertEquals("= " + cover.selectFirst("h1").text(), title);
    assertEquals(cover.selectFirst("p").text(), Messages.of("book").get("front.subtitle"));
  }

  @Test
  void leads_nowhere_outside_of_itself() {
    assertEquals(List.of(), epub.faults());
  }
}
