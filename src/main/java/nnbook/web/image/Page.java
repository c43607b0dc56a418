package nnbook.web.image;

/** What compiled snippets call. */
public final class Page {
  private Page() {}

  public static void echo(Object value) {
    System.out.println(value);
  }
}
