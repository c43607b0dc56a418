package nnbook.book.site;

import nnbook.platform.Messages;

/**
 * The foot of every page: licenses, how to cite the book, and, where the site is made from a public
 * repository, the way to its source and to a report of an error.
 */
final class PageFooter {
  /** Names the address of the repository; the workflow that publishes the site sets it. */
  private static final String REPOSITORY = "NNBOOK_REPOSITORY";

  private static final Messages MESSAGES = Messages.of("book");

  private PageFooter() {}

  static String of(String book) {
    return of(book, System.getenv().getOrDefault(REPOSITORY, ""));
  }

  /** Returns the footer; {@code repository} is empty where there is none to link to. */
  static String of(String book, String repository) {
    String licenses = MESSAGES.get("footer.license",
        link("https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"),
        link("https://www.apache.org/licenses/LICENSE-2.0", "Apache License 2.0"));
    String links = !repository.startsWith("https://") ? "" : "<p>"
        + link(repository, MESSAGES.get("footer.source")) + " · "
        + link(repository + "/issues/new/choose", MESSAGES.get("footer.report")) + "</p>\n";
    return "<footer class=\"colophon\">\n<p>" + licenses + "</p>\n" + links
        + "<details><summary>" + Html.escaped(MESSAGES.get("footer.cite")) + "</summary><p>"
        + Html.escaped(MESSAGES.get("footer.cite.text", book)) + "</p></details>\n</footer>\n";
  }

  private static String link(String address, String text) {
    return "<a href=\"" + Html.escaped(address) + "\">" + Html.escaped(text) + "</a>";
  }
}
