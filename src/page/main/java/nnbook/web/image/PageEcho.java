package nnbook.web.image;

import nnbook.snippet.echo.Echo;

/** What compiled snippets call. The interpreter puts the session's own echo in place of it. */
public final class PageEcho {
  /** The method that a snippet's last expression is given to, as the interpreter names it. */
  static final String ECHO = "nnbook/web/image/PageEcho.echo(Ljava/lang/Object;)V";

  private PageEcho() {}

  /** Shows the value of an expression. */
  public static void echo(Object value) {
    System.out.println(Echo.text(value));
  }
}
