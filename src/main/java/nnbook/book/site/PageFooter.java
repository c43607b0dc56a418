package nnbook.book.site;

import java.util.ArrayList;
import java.util.List;
import nnbook.book.page.Pages;
import nnbook.platform.Messages;

/**
 * The foot of every page: licenses, how to cite the book, and, where the site is made from a public
 * repository, the way to its source and to a report of an error.
 */
final class PageFooter {
  /** The place of the footer in its page. */
  static final String ID = "colophon";

  /** Names the address of the repository; the workflow that publishes the site sets it. */
  private static final String REPOSITORY = "NNBOOK_REPOSITORY";

  /** The part of the book that says what has changed. */
  private static final String CHANGES = "changelog";

  private static final Messages MESSAGES = Messages.of("book");

  private PageFooter() {}

  static String of(Pages pages) {
    String changes = pages.list().stream().filter(page -> page.id().equals(CHANGES))
        .map(page -> link(Site.file(page), MESSAGES.get("footer.changes"))).findFirst().orElse("");
    return of(pages.book().title(), System.getenv().getOrDefault(REPOSITORY, ""), changes);
  }

  /** Returns the footer; {@code repository} is empty where there is none to link to. */
  static String of(String book, String repository, String changes) {
    String licenses = MESSAGES.get("footer.license",
        link("https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"),
        link("https://www.apache.org/licenses/LICENSE-2.0", "Apache License 2.0"));
    List<String> links = new ArrayList<>();
    if (!changes.isEmpty()) {
      links.add(changes);
    }
    if (repository.startsWith("https://")) {
      links.add(link(repository, MESSAGES.get("footer.source")));
      links.add(link(repository + "/issues/new/choose", MESSAGES.get("footer.report")));
    }
    return "<footer class=\"colophon\" id=\"" + ID + "\">\n<p>" + licenses + "</p>\n"
        + (links.isEmpty() ? "" : "<p>" + String.join(" · ", links) + "</p>\n")
        + "<details><summary>" + Html.escaped(MESSAGES.get("footer.cite")) + "</summary><p>"
        + Html.escaped(MESSAGES.get("footer.cite.text", book)) + "</p></details>\n</footer>\n";
  }

  private static String link(String address, String text) {
    return "<a href=\"" + Html.escaped(address) + "\">" + Html.escaped(text) + "</a>";
  }
}
