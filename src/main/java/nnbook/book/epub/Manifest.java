package nnbook.book.epub;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nnbook.book.typeset.Book;
import nnbook.platform.Messages;
import org.jsoup.nodes.Element;

/** The package document: what the book is, which files it has, and in which order they are read. */
final class Manifest {
  /** The day of the version, as in pom.xml: the time of the build would make each build differ. */
  private static final String MODIFIED = "2026-11-24T00:00:00Z";

  private static final Messages MESSAGES = Messages.of("book");

  private static final Map<String, String> TYPES = Map.of(
      "xhtml", "application/xhtml+xml", "css", "text/css", "svg", "image/svg+xml",
      "png", "image/png", "jpg", "image/jpeg", "woff2", "font/woff2", "txt", "text/plain");

  private static final Map<String, List<String>> ACCESS = Map.of(
      "accessMode", List.of("textual", "visual"),
      "accessModeSufficient", List.of("textual"),
      "accessibilityFeature", List.of("alternativeText", "describedMath", "displayTransformability",
          "readingOrder", "structuralNavigation", "tableOfContents"),
      "accessibilityHazard", List.of("none"),
      "accessibilitySummary", List.of(MESSAGES.get("epub.access")));

  private final Element root = new Element("package");
  private final Element metadata = root.appendElement("metadata");
  private final Element files = root.appendElement("manifest");
  private final Element spine = root.appendElement("spine");

  Manifest(Book book) {
    root.attr("xmlns", "http://www.idpf.org/2007/opf").attr("version", "3.0")
        .attr("unique-identifier", "id").attr("xml:lang", book.language());
    metadata.attr("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    UUID id = UUID.nameUUIDFromBytes(
        (book.title() + "\n" + book.language()).getBytes(StandardCharsets.UTF_8));
    fact("dc:identifier", "urn:uuid:" + id).id("id");
    fact("dc:title", book.title());
    fact("dc:language", book.language());
    fact("dc:creator", MESSAGES.get("epub.creator"));
    fact("dc:description", MESSAGES.get("front.subtitle"));
    fact("dc:rights", MESSAGES.get("front.colophon"));
    fact("meta", MODIFIED).attr("property", "dcterms:modified");
    ACCESS.keySet().stream().sorted().forEach(name -> ACCESS.get(name).forEach(value ->
        fact("meta", value).attr("property", "schema:" + name)));
  }

  private Element fact(String name, String value) {
    return metadata.appendElement(name).text(value);
  }

  /** Adds a file with the properties that the standard asks for, which may be empty. */
  Element add(String file, String properties) {
    String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
    Element item = files.appendElement("item").attr("href", file).attr("media-type", type)
        .id(file.replaceAll("[^\\w.-]", "_"));
    return properties.isEmpty() ? item : item.attr("properties", properties);
  }

  /** Adds a file that is read after those that were added before. */
  void addRead(String file, String properties) {
    spine.appendElement("itemref").attr("idref", add(file, properties).id());
  }

  String text() {
    return Xhtml.file(root);
  }
}
