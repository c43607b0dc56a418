package nnbook.book.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nnbook.book.page.Pages;
import nnbook.book.page.Repository;
import nnbook.platform.Messages;

/**
 * The foot of every page: licenses, how to cite the book, and, where the site is made from a public
 * repository, the way to its source and to a report of an error.
 */
final class PageFooter {
  /** The place of the footer in its page. */
  static final String ID = "colophon";

  /** The part of the book that says what has changed. */
  private static final String CHANGES = "changelog";

  private static final Messages MESSAGES = Messages.of("book");

  private PageFooter() {}

  static String of(Pages pages) {
    String changes = pages.list().stream().filter(page -> page.id().equals(CHANGES))
        .map(page -> link(Site.file(page), MESSAGES.get("footer.changes"))).findFirst().orElse("");
    return of(pages.book().title(), Repository.address(), changes);
  }

  /** Returns the footer; a {@code repository} that is there is linked to. */
  static String of(String book, Optional<String> repository, String changes) {
    String licenses = MESSAGES.get("footer.license",
        link("https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"),
        link("https://www.apache.org/licenses/LICENSE-2.0", "Apache License 2.0"));
    List<String> links = new ArrayList<>();
    if (!changes.isEmpty()) {
      links.add(changes);
    }
    repository.ifPresent(address -> {
      links.add(link(address, MESSAGES.get("footer.source")));
      links.add(link(Repository.reports(address), MESSAGES.get("footer.report")));
    });
    return "<footer class=\"colophon\" id=\"" + ID + "\">\n<p>" + licenses + "</p>\n"
        + (links.isEmpty() ? "" : "<p>" + String.join(" · ", links) + "</p>\n")
        + "<details><summary>" + Html.escaped(MESSAGES.get("footer.cite")) + "</summary><p>"
        + Html.escaped(MESSAGES.get("footer.cite.text", book)) + "</p></details>\n</footer>\n";
  }

  private static String link(String address, String text) {
    return "<a href=\"" + Html.escaped(address) + "\">" + Html.escaped(text) + "</a>";
  }
}
