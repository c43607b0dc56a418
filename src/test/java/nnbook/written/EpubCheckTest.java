package nnbook.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.util.DefaultReportImpl;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nnbook.book.Edition;
import nnbook.book.RealBook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** epubcheck has nothing to say about the EPUB. */
@Tag("long")
class EpubCheckTest {
  private static final String FIGURE = "EPUB/figures/ch01-one-neuron-1.svg";

  private static final class Findings extends DefaultReportImpl {
    private static final Set<String> COUNT = Set.of("WARNING", "ERROR", "FATAL");
    private final List<String> list = new ArrayList<>();

    Findings(Path book) {
      super(book.getFileName().toString());
    }

    @Override
    public void message(Message message, EPUBLocation place, Object... words) {
      if (COUNT.contains(message.getSeverity().name())) {
        list.add(message.getID() + " " + place.getPath() + ":" + place.getLine() + ": "
            + message.getMessage(words));
      }
    }

    @Override
    public void info(String file, FeatureEnum feature, String value) {
      // What a book has is no finding.
    }
  }

  private static List<String> findings(Path book) {
    Findings findings = new Findings(book);
    new EpubCheck(book.toFile(), findings).doValidate();
    return findings.list;
  }

  @Test
  void finds_nothing_in_the_book() {
    assertEquals("", String.join("\n", findings(RealBook.in(Edition.EPUB))));
  }

  @Test
  void finds_a_missing_file(@TempDir Path folder) throws IOException {
    Path broken = folder.resolve("broken.epub");
    copyWithout(FIGURE, RealBook.in(Edition.EPUB), broken);
    List<String> findings = findings(broken);
    assertTrue(findings.stream().anyMatch(finding -> finding.contains(FIGURE)),
        findings::toString);
  }

  private static void copyWithout(String name, Path from, Path to) throws IOException {
    try (ZipFile book = new ZipFile(from.toFile());
        OutputStream out = Files.newOutputStream(to);
        ZipOutputStream copy = new ZipOutputStream(out)) {
      for (ZipEntry entry : Collections.list(book.entries())) {
        if (!entry.getName().equals(name)) {
          copy.putNextEntry(new ZipEntry(entry));
          try (InputStream in = book.getInputStream(entry)) {
            in.transferTo(copy);
          }
        }
      }
    }
  }
}
