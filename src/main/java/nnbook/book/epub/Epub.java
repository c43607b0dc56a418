package nnbook.book.epub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nnbook.book.check.Problems;
import nnbook.book.page.Page;
import nnbook.book.page.Pages;
import nnbook.book.page.Renderer.Rendered;
import nnbook.platform.ProgramFiles;
import nnbook.platform.SafeFiles;
import nnbook.platform.ZipArchive;
import org.jsoup.nodes.Element;

/** Makes the EPUB 3 edition from the pages of the book. */
public final class Epub {
  private static final String FOLDER = "EPUB/";
  private static final String CONTAINER = """
      <?xml version="1.0" encoding="UTF-8"?>
      <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
      <rootfiles>
      <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
      </rootfiles>
      </container>
      """;

  private final Pages pages;
  private final ZipArchive archive =
      new ZipArchive().addStored("mimetype", "application/epub+zip");
  private final Manifest manifest;

  private Epub(Pages pages) {
    this.pages = pages;
    this.manifest = new Manifest(pages.book());
  }

  /** Makes the book as one file. */
  public static Rendered render(Pages pages, List<Path> others, Problems problems) {
    byte[] book = new Epub(pages.apart()).make();
    return target -> SafeFiles.write(target, book);
  }

  private byte[] make() {
    archive.add("META-INF/container.xml", CONTAINER);
    FrontPages front = new FrontPages(pages);
    read(FrontPages.COVER, front.cover(), "");
    read(FrontPages.TITLE, front.title(), "");
    read(FrontPages.CONTENTS, front.contents(), "nav");
    for (Page page : pages.list()) {
      add(page);
      pages.inner(page).forEach(this::add);
    }
    add("cover.png", ProgramFiles.bytes("book/epub/cover.png"), "cover-image");
    add("epub.css", ProgramFiles.bytes("book/epub/epub.css"), "");
    for (String name : ProgramFiles.text("book/fonts/LIST").strip().lines().toList()) {
      add("fonts/" + name, ProgramFiles.bytes("book/fonts/" + name), "");
    }
    for (String image : pages.images()) {
      add("images/" + Path.of(image).getFileName(), file(pages.home().resolve(image)), "");
    }
    archive.add(FOLDER + "package.opf", manifest.text());
    return archive.bytes();
  }

  private void add(Page page) {
    ReaderPage made = ReaderPage.of(page, pages);
    Element content = made.content();
    String text = Xhtml.page(pages.book().language(), page.titleText(), List.of(content));
    read(made.file(), text, content.selectFirst("svg") == null ? "" : "svg");
    for (int i = 0; i < made.figures().size(); i++) {
      add(made.figureFile(i), bytes(Xhtml.file(made.figures().get(i))), "");
    }
  }

  private void read(String name, String text, String properties) {
    archive.add(FOLDER + name, text);
    manifest.addRead(name, properties);
  }

  private void add(String name, byte[] bytes, String properties) {
    archive.add(FOLDER + name, bytes);
    manifest.add(name, properties);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] file(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
