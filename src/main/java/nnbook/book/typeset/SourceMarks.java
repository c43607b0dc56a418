package nnbook.book.typeset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nnbook.book.check.SourceLine;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;
import org.jsoup.nodes.Element;

/**
 * Carries source positions into the HTML: each block gets a role {@code src-N}, which Asciidoctor
 * prints as a class. What a later check finds in the HTML can so be reported with file and line.
 */
public final class SourceMarks {
  private static final Pattern MARK = Pattern.compile("(?:^|\\s)src-(\\d+)(?=\\s|$)");

  /** A mark among the classes of a tag. */
  private static final Pattern IN_HTML =
      Pattern.compile("src-(?<= class=\"[^\"<>]{0,200}\\bsrc-)(\\d+)(?=[ \"])");

  private final List<SourceLine> places = new ArrayList<>();

  static SourceMarks mark(Document document, Path home) {
    SourceMarks marks = new SourceMarks();
    for (StructuralNode block : document.findBy(Map.of())) {
      Cursor cursor = block.getSourceLocation();
      if (block != document && cursor != null && isFile(cursor, home)) {
        block.addRole("src-" + marks.places.size());
        marks.places.add(new SourceLine(file(cursor, home), cursor.getLineNumber()));
      }
    }
    return marks;
  }

  /** False for blocks that an extension made: they have no line, the block around them has one. */
  private static boolean isFile(Cursor cursor, Path home) {
    return cursor.getPath() != null && Files.exists(home.resolve(cursor.getPath()));
  }

  static String file(Cursor cursor, Path home) {
    String name = cursor.getFile() == null ? cursor.getPath() : cursor.getFile();
    if (name == null) {
      return "book.adoc";
    }
    Path path = home.resolve(name).normalize();
    Path shown = path.startsWith(home) ? home.relativize(path) : path;
    return shown.toString().replace('\\', '/');
  }

  /** Returns {@code html} with marks that count from 0, and their places. */
  KeptParts.Kept keep(String html) {
    List<SourceLine> own = new ArrayList<>();
    String kept = IN_HTML.matcher(html).replaceAll(mark -> {
      own.add(places.get(Integer.parseInt(mark.group(1))));
      return "src-" + (own.size() - 1);
    });
    return new KeptParts.Kept(kept, own);
  }

  /** Returns the HTML of a kept part with marks of this book. */
  String adopt(KeptParts.Kept part) {
    int first = places.size();
    places.addAll(part.places());
    return IN_HTML.matcher(part.html())
        .replaceAll(mark -> "src-" + (first + Integer.parseInt(mark.group(1))));
  }

  /** Returns where the nearest marked ancestor of {@code element} begins. */
  public SourceLine of(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      Matcher mark = MARK.matcher(e.className());
      if (mark.find()) {
        return places.get(Integer.parseInt(mark.group(1)));
      }
    }
    return new SourceLine("book.adoc", 0);
  }

  /** Removes the marks below {@code root}, once all checks are done. */
  public static void erase(Element root) {
    for (Element element : root.select("[class*=src-]")) {
      String names = MARK.matcher(element.className()).replaceAll("").strip();
      if (names.isEmpty()) {
        element.removeAttr("class");
      } else {
        element.attr("class", names);
      }
    }
  }
}
