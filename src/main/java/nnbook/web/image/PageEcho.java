package nnbook.web.image;

/** What compiled snippets call. */
public final class PageEcho {
  private PageEcho() {}

  public static void echo(Object value) {
    System.out.println(value);
  }
}
