package nnbook.book.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nnbook.book.check.Problems;
import nnbook.book.typeset.SourceMarks;
import nnbook.platform.Messages;
import org.jsoup.nodes.Element;

/** Links, images and ids: knows which page holds an id; reports what is not there. */
final class Links {
  private static final Messages MESSAGES = Messages.of("book");

  private final Path home;
  private final SourceMarks marks;
  private final Problems problems;
  private final CaptionNumbers numbers;
  private final Map<String, Page> pageOf = new HashMap<>();
  private final Set<String> images = new TreeSet<>();

  Links(Path home, SourceMarks marks, Problems problems, CaptionNumbers numbers, List<Page> pages) {
    this.home = home;
    this.marks = marks;
    this.problems = problems;
    this.numbers = numbers;
    pages.forEach(this::register);
  }

  /** Returns what is known of links, for the same content on other pages. */
  Links over(List<Page> pages) {
    Links over = new Links(home, marks, problems, numbers, pages);
    over.images.addAll(images);
    return over;
  }

  private void register(Page page) {
    for (Element element : page.body().select("[id]")) {
      if (pageOf.put(element.id(), page) != null) {
        problems.add(marks.of(element).find(home, element.id()),
            MESSAGES.get("id.twice", element.id()));
      }
    }
  }

  void check(Page page) {
    for (Element link : page.body().select("a[href]")) {
      String target = link.attr("href");
      if (target.startsWith("#")) {
        inner(link, target.substring(1));
      } else if (!target.matches("(?s)([a-z]+:).*")) {
        problems.add(marks.of(link).find(home, target), MESSAGES.get("link.file", target));
      }
    }
    for (Element image : page.body().select("img[src]")) {
      image(image, image.attr("src"));
    }
  }

  private void inner(Element link, String id) {
    if (pageOf.containsKey(id)) {
      numbers.name(link, id);
    } else {
      problems.add(marks.of(link).find(home, id), MESSAGES.get("link.broken", id));
    }
  }

  Optional<Page> holding(String id) {
    return Optional.ofNullable(pageOf.get(id));
  }

  Set<String> images() {
    return images;
  }

  private void image(Element image, String source) {
    if (source.startsWith("data:")) {
      return;
    }
    String name = source.substring(source.lastIndexOf('/') + 1);
    if (source.matches("[a-z]+://.*") || !Files.isRegularFile(home.resolve(source))) {
      problems.add(marks.of(image).find(home, name), MESSAGES.get("image.missing", source));
      return;
    }
    if (image.attr("alt").isBlank()) {
      problems.add(marks.of(image).find(home, name), MESSAGES.get("image.alt", source));
    }
    images.add(source);
    image.attr("src", "images/" + Path.of(source).getFileName()).attr("loading", "lazy");
  }
}
