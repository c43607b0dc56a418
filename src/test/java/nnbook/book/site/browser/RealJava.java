package nnbook.book.site.browser;

import java.io.PrintWriter;
import nnbook.book.Edition;
import nnbook.book.PageJava;
import nnbook.book.RealBook;
import nnbook.platform.Home;
import nnbook.web.build.WebBuilder;

/** The real site with javac and the book's classes as WebAssembly, made where they are not kept. */
final class RealJava {
  private RealJava() {}

  /** Puts them into the site. What earlier runs of the tests have made is kept. */
  static void complete() {
    RealBook.in(Edition.SITE);
    WebBuilder builder = WebBuilder.of(Home.folder());
    new PageJava(Edition.SITE.in(Home.folder()), new PrintWriter(System.out),
        builder::cached, builder::files).complete();
  }
}
