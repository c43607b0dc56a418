package nnbook.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nnbook.book.Edition;
import nnbook.book.RealBook;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker has nothing to say about any page of the site. */
@Tag("long")
class HtmlCheckerTest {
  /** To the checker, which reads files, no file is of the site itself; browser tests load them. */
  private static final String OWN_FILE =
      "Resource violates Content Security Policy \\(meta tag\\): "
          + "external \\w+ “[^:]*” blocked .*";

  private static final class Findings implements ErrorHandler {
    private final List<String> list = new ArrayList<>();
    private Path page = Path.of("");

    @Override
    public void warning(SAXParseException finding) {
      if (!finding.getMessage().matches(OWN_FILE)) {
        list.add(page.getFileName() + ":" + finding.getLineNumber() + ": " + finding.getMessage());
      }
    }

    @Override
    public void error(SAXParseException finding) {
      warning(finding);
    }

    @Override
    public void fatalError(SAXParseException finding) {
      warning(finding);
    }
  }

  private static List<String> findings(List<Path> pages) throws Exception {
    Findings findings = new Findings();
    SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
    checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, findings);
    checker.setUpValidatorAndParsers(findings, false, false);
    for (Path page : pages) {
      findings.page = page;
      checker.checkHtmlFile(page.toFile(), true);
    }
    return findings.list;
  }

  @Test
  void finds_nothing_on_the_pages_of_the_site() throws Exception {
    try (Stream<Path> files = Files.list(RealBook.in(Edition.SITE))) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
      assertTrue(pages.size() >= 10, pages::toString);
      assertEquals("", String.join("\n", findings(pages)));
    }
  }

  @Test
  void finds_a_broken_attribute(@TempDir Path folder) throws Exception {
    Path page = folder.resolve("page.html");
    Files.writeString(page, "<!DOCTYPE html>\n<html lang=\"en\"><title>Page</title>\n"
        + "<p><a hraf=\"page.html\">Page</a></p></html>\n");
    List<String> findings = findings(List.of(page));
    assertEquals(1, findings.size(), findings::toString);
    assertTrue(findings.get(0).startsWith("page.html:3: Attribute “hraf”"), findings::toString);
  }
}
