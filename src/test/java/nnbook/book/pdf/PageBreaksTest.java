package nnbook.book.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.util.Set;
import java.util.TreeSet;
import nnbook.platform.ProgramFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The same blocks further and further down, until they stand on the second page. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PageBreaksTest {
  private static final int LINES_OF_A_PAGE = 38;

  @BeforeAll
  static void quiet() {
    Pdf.quiet();
  }

  /** Returns the pages, from 0, on which the block named {@code id} begins, and which it ends. */
  private static Set<Integer> pages(String blocks, String id, int linesBefore) {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    document.head().appendElement("style")
        .appendChild(new DataNode(ProgramFiles.text("book/pdf/paper.css")));
    document.body().append("<p>" + "A line.<br>".repeat(linesBefore) + "The end.</p>" + blocks);
    KeptOutput.keep(document.body());
    document.select(".tail pre").attr("id", "last");
    try (PdfBoxRenderer renderer = Pdf.builder(document, (svg, what) -> {}).buildPdfRenderer()) {
      renderer.layout();
      Set<Integer> pages = new TreeSet<>();
      find(renderer.getRootBox(), renderer.getRootBox().getLayer(), id, pages);
      return pages;
    }
  }

  private static void find(Box box, Layer layer, String id, Set<Integer> pages) {
    if (box.getElement() != null && box.getElement().getAttribute("id").equals(id)) {
      pages.add(layer.getFirstPage(null, box).getPageNo());
      pages.add(layer.getLastPage(null, box).getPageNo());
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      find(box.getChild(i), layer, id, pages);
    }
  }

  @Test
  void no_frame_begins_at_the_foot_without_its_text() {
    String exercise = "<div class='exercise' id='frame'><div class='exercise-head' id='head'>"
        + "Exercise 1.1</div><p>One line.<br>Another.<br>A third.</p>"
        + "<p>" + "More.<br>".repeat(12) + "</p></div>";
    for (int lines = 20; lines < LINES_OF_A_PAGE; lines++) {
      assertEquals(pages(exercise, "head", lines).iterator().next(),
          pages(exercise, "frame", lines).iterator().next(), "after " + lines + " lines");
    }
  }

  @Test
  void no_page_begins_with_what_code_printed_on_the_page_before() {
    String snippet = "<div class='snippet'><div class='listingblock'><pre><code>"
        + "call(); <span>// done</span>\n".repeat(14) + "</code></pre></div>"
        + "<div class='literalblock output'><pre id='output'>1\n2\n3\n4</pre></div></div>";
    boolean broken = false;
    for (int lines = 15; lines < LINES_OF_A_PAGE; lines++) {
      assertEquals(pages(snippet, "last", lines), pages(snippet, "output", lines),
          "after " + lines + " lines");
      broken |= pages(snippet, "output", lines).contains(1);
    }
    assertTrue(broken, "never on the second page");
  }

  @Test
  void code_keeps_its_words_when_its_last_lines_are_parted_from_it() {
    String code = "int a = 1;\n<span>/* two\nlines */</span>\nb();\n\nc();\nd();";
    Element body = Jsoup.parseBodyFragment("<div class='listingblock' id='it'><pre><code>" + code
        + "</code></pre></div><div class='output'><pre>1</pre></div>").body();
    KeptOutput.keep(body);
    assertEquals("int a = 1;\n/* two\nlines */\nb();", body.select("code").first().wholeText());
    assertEquals("\nc();\nd();", body.select("code").last().wholeText());
    assertEquals(1, body.select("#it").size());
  }
}
