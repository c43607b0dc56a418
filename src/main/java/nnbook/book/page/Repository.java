package nnbook.book.page;

import java.util.Optional;

/** The public repository of the book, where editions made from it can lead to. */
public final class Repository {
  /** Names its address; the workflow that publishes the site sets it. */
  private static final String VARIABLE = "NNBOOK_REPOSITORY";

  private Repository() {}

  /** Returns its address, or nothing where the book is made from a copy of its own. */
  public static Optional<String> address() {
    return Optional.ofNullable(System.getenv(VARIABLE))
        .filter(address -> address.startsWith("https://"));
  }

  /** Returns where an error of the book is reported. */
  public static String reports(String address) {
    return address + "/issues/new/choose";
  }
}
