package nnbook.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nnbook.book.Edition;
import nnbook.book.RealBook;
import nnbook.book.WrittenFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every link, image and id of the finished site and EPUB. */
@Tag("long")
class WrittenFilesTest {
  private static final int FEWEST_FILES = 20;

  private static List<String> faults(Map<String, String> texts) {
    Map<String, byte[]> files = new TreeMap<>();
    texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return new WrittenFiles(files).faults();
  }

  @Test
  void all_links_of_the_site_lead_somewhere() throws IOException {
    WrittenFiles site = WrittenFiles.inFolder(RealBook.in(Edition.SITE));
    assertTrue(site.names().size() > FEWEST_FILES, () -> site.names().toString());
    assertEquals(List.of(), site.faults());
  }

  @Test
  void all_links_of_the_epub_lead_somewhere() throws IOException {
    WrittenFiles epub = WrittenFiles.inZip(RealBook.in(Edition.EPUB));
    assertTrue(epub.names().size() > FEWEST_FILES, () -> epub.names().toString());
    assertEquals(List.of(), epub.faults());
  }

  @Test
  void good_links_are_no_faults() {
    assertEquals(List.of(), faults(Map.of(
        "x/a.html", "<p id=p><a href='#p'></a><a href='b.xhtml#q'></a><img src='i.svg'></p>",
        "x/b.xhtml", "<p id='q'><a href='https://example.org/#r'/></p>",
        "x/i.svg", "")));
  }

  @Test
  void a_missing_file_a_missing_place_and_an_id_that_stands_twice_are_found() {
    assertEquals(
        List.of("a.html: the id p stands twice", "a.html: nothing at b.html",
            "a.html: nothing at #q", "a.html: nothing at a.html#r", "a.html: nothing at i.svg"),
        faults(Map.of("a.html",
            "<p id=p></p><p id=p><a href=b.html></a><a href='#q'></a><a href='a.html#r'></a>"
                + "<img src=i.svg>")));
  }
}
